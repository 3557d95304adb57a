package org.myoworkup.desktop.laboratory;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.desktop.form.QuantityText;
import org.myoworkup.desktop.form.QuantityWords;
import org.myoworkup.texts.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The course of CK in words: all that its plot shows. */
final class CkWords {
    private final Texts texts;
    private final AnswerType.Quantity type;

    CkWords(Texts texts, AnswerType.Quantity type) {
        this.texts = texts;
        this.type = type;
    }

    /** {@code CK over time, as multiples of the ULN}. */
    String title(CkCourse course) {
        return texts.say(course.multiples() ? "labtable.plot.times" : "labtable.plot.units");
    }

    /** {@code 3 March 2024: 5027 U/L = 26.5 x ULN, after a needle or injection}. */
    String point(CkCourse.Point point) {
        String value = QuantityWords.value(texts, type, point.quantity());
        Optional<String> times = QuantityWords.times(texts, point.quantity());
        String words = times.map(t -> texts.say("labtable.times", value, t)).orElse(value);
        words =
                switch (point.needle()) {
                    case NONE -> words;
                    case PERHAPS -> texts.say("labtable.perhaps-after-needle", words);
                    case BEFORE -> texts.say("labtable.after-needle", words);
                };
        if (point.date().isEmpty()) {
            return texts.say("labtable.draw-of", point.occurrence(), words);
        }
        words = texts.say("labtable.on", point.date().get(), words);
        return point.exactDate() ? words : texts.say("labtable.not-exact", words);
    }

    /** Beside the point in the plot: {@code > 26.5}. */
    String label(CkCourse course, CkCourse.Point point) {
        String sign = point.quantity().comparator().map(c -> c.sign() + " ").orElse("");
        String number =
                course.multiples()
                        ? QuantityWords.times(texts, point.quantity()).orElse("")
                        : sign
                                + QuantityText.shown(
                                        point.unitsPerLitre().stripTrailingZeros().scale() < 0
                                                ? point.unitsPerLitre().setScale(0)
                                                : point.unitsPerLitre(),
                                        texts.language());
        List<String> words = new ArrayList<>(List.of(number));
        switch (point.needle()) {
            case NONE -> {
                // nothing to say
            }
            case PERHAPS -> words.add(texts.say("labtable.plot.perhaps-needle"));
            case BEFORE -> words.add(texts.say("labtable.plot.needle"));
        }
        if (!point.exactDate()) {
            words.add(texts.say("labtable.plot.not-exact"));
        }
        return String.join(", ", words);
    }

    /** A number on the axis. */
    String tick(double value) {
        BigDecimal number = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return QuantityText.shown(
                number.scale() < 0 ? number.setScale(0) : number, texts.language());
    }

    /** What cannot be drawn: undated values, and limits that differ. Empty when all is drawn. */
    List<String> besides(CkCourse course) {
        List<String> lines = new ArrayList<>();
        if (!course.undated().isEmpty()) {
            lines.add(
                    texts.say(
                            "labtable.plot.undated",
                            course.undated().stream().map(this::point).toList()));
        }
        if (course.plotted() && !course.multiples() && course.limits().size() > 1) {
            lines.add(
                    texts.say(
                            "labtable.plot.limits",
                            course.limits().stream().map(this::tick).toList()));
        }
        return lines;
    }

    /** The whole plot for a screen reader; of a single value, all there is. */
    String all(CkCourse course) {
        List<String> points = course.dated().stream().map(this::point).toList();
        return texts.say("labtable.plot.all", title(course), texts.series(points));
    }
}
