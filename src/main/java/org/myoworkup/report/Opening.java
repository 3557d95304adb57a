package org.myoworkup.report;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Reading;
import org.myoworkup.findings.SymptomDuration;
import org.myoworkup.report.Narrative.Said;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Ages;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Workup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "A 62-year-old woman with five months of subacute weakness, onset at 61 years." */
final class Opening {
    private static final String COURSE = "history.onset.course";
    private static final List<String> WEAKNESS =
            List.of("history.symptoms.weakness", ItemIds.PROXIMAL_UPPER, ItemIds.PROXIMAL_LOWER);
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal TWO_YEARS = BigDecimal.valueOf(24);

    private final Checklist checklist;
    private final Workup workup;
    private final Assessment assessment;
    private final Texts texts;
    private final List<Place> from = new ArrayList<>();

    Opening(Checklist checklist, Workup workup, Assessment assessment, Texts texts) {
        this.checklist = checklist;
        this.workup = workup;
        this.assessment = assessment;
        this.texts = texts;
    }

    /** Empty when neither age nor course nor duration is known. */
    Optional<Said> said() {
        Optional<Ages.Range> now =
                new Ages(workup.patient(), workup.answers()).on(ItemIds.VISIT_DATE);
        Optional<Ages.Range> onset = assessment.ageAtOnset();
        now.ifPresent(_ -> from.add(Place.of(ItemIds.VISIT_DATE)));
        onset.ifPresent(_ -> from.addAll(assessment.findings().ageAtOnsetFrom()));
        String with = with();
        if (now.isEmpty() && onset.isEmpty() && with.isEmpty()) {
            return Optional.empty();
        }
        String who = now.map(this::aged).orElseGet(() -> texts.say("report.n.a", noun(onset)));
        String sentence;
        if (onset.isEmpty()) {
            sentence = texts.say("report.n.opening", who, with);
        } else {
            String key = now.isPresent() ? "report.n.opening-onset" : "report.n.opening-aged";
            sentence = texts.say(key, who, with, years(onset.get()), onset.get().max());
        }
        return Optional.of(new Said(sentence, from.stream().distinct().toList()));
    }

    private String aged(Ages.Range age) {
        String years = years(age);
        boolean vowel =
                years.startsWith("8") || age.min() == 11 || age.min() == 18; // as it is spoken
        return texts.say(
                vowel ? "report.n.an-aged" : "report.n.a-aged",
                years,
                noun(Optional.of(age)),
                age.max());
    }

    private String noun(Optional<Ages.Range> age) {
        Sex sex = workup.patient().sex();
        boolean child = age.filter(a -> a.below(Ages.ADULT)).isPresent();
        return sex == Sex.FEMALE || sex == Sex.MALE
                ? texts.say("report.n." + sex.code() + (child ? "-child" : ""))
                : texts.say("report.n.patient");
    }

    private static String years(Ages.Range age) {
        return age.exact() ? String.valueOf(age.min()) : age.min() + "–" + age.max();
    }

    /**
     * Duration, course and whether it is weakness; empty when neither of the first two is known.
     */
    private String with() {
        Optional<SymptomDuration> duration = assessment.findings().duration();
        Optional<String> course = course();
        if (duration.isEmpty() && course.isEmpty()) {
            return "";
        }
        String what =
                course.map(c -> texts.say("report.n.of-course", c, what())).orElseGet(this::what);
        if (duration.isEmpty()) {
            return texts.say("report.n.with", what);
        }
        from.addAll(duration.get().from());
        return texts.say("report.n.with-lasting", lasting(duration.get()), what);
    }

    private Optional<String> course() {
        if (workup.answer(Place.of(COURSE)).orElse(null) instanceof Answer.Choice choice
                && checklist.item(COURSE).isPresent()) {
            from.add(Place.of(COURSE));
            String label = texts.option(checklist.item(COURSE).orElseThrow(), choice.code());
            return Optional.of(Listing.within(label.replaceFirst(" \\(.*", "")));
        }
        return Optional.empty();
    }

    private String what() {
        Optional<Reading> weak =
                WEAKNESS.stream()
                        .filter(i -> checklist.item(i).isPresent())
                        .map(assessment.findings()::finding)
                        .filter(Reading::present)
                        .findFirst();
        weak.ifPresent(r -> from.addAll(r.from()));
        return texts.say(weak.isPresent() ? "report.n.weakness" : "report.n.symptoms");
    }

    private String lasting(SymptomDuration duration) {
        if (duration.max().isEmpty()) {
            return texts.say("report.n.more-than", time(duration.min()));
        }
        BigDecimal most = duration.max().get();
        if (duration.min().compareTo(most) == 0 && whole(most)) {
            return time(most);
        }
        BigDecimal mean = duration.min().add(most).divide(BigDecimal.TWO, 0, RoundingMode.HALF_UP);
        boolean close = most.subtract(duration.min()).compareTo(BigDecimal.TWO) < 0;
        return close && mean.signum() > 0
                ? texts.say("report.n.about", time(mean))
                : texts.say(
                        "report.n.between",
                        duration.min().setScale(0, RoundingMode.FLOOR),
                        most.setScale(0, RoundingMode.CEILING));
    }

    private static boolean whole(BigDecimal months) {
        return months.stripTrailingZeros().scale() <= 0;
    }

    /** Months up to two years, then years where they come out whole. */
    private String time(BigDecimal months) {
        boolean years = months.compareTo(TWO_YEARS) >= 0 && months.remainder(YEAR).signum() == 0;
        BigDecimal number = years ? months.divide(YEAR) : months;
        return texts.say(
                years ? "report.n.years" : "report.n.months", number.doubleValue(), number(number));
    }

    /** In words up to twelve. */
    private String number(BigDecimal number) {
        String[] words = texts.say("report.n.numbers").split(",");
        boolean spoken =
                whole(number)
                        && number.signum() > 0
                        && number.compareTo(BigDecimal.valueOf(words.length)) <= 0;
        return spoken
                ? words[number.intValueExact() - 1]
                : texts.number(number.stripTrailingZeros());
    }
}
