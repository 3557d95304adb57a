package org.myoworkup.desktop.assessment;

import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.criteria.EularAcr2017.Category;
import org.myoworkup.desktop.desk.StandingWords;
import org.myoworkup.findings.Truth;
import org.myoworkup.texts.Texts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The words for a EULAR/ACR result: chosen so that what is open is never read as decided. */
final class EularAcrWords {
    private final Texts texts;
    private final EularAcr2017.Result result;

    EularAcrWords(Texts texts, EularAcr2017.Result result) {
        this.texts = texts;
        this.result = result;
    }

    /** The class; "not IIM by these criteria" only when nothing open can lead out of it. */
    String headline() {
        return new StandingWords(texts).of(result.standing());
    }

    /** How many items are known and what class is still open. */
    String open() {
        String known = texts.say("window.eular.known", result.known(), result.items().size());
        if (!result.applicable()) {
            return known;
        }
        if (below()) {
            return closed()
                    ? known
                    : texts.say("window.eular.below", known, could(result.max().category()));
        }
        if (result.max().category() != result.score().category()) {
            return texts.say("window.eular.above", known, could(result.max().category()));
        }
        return known;
    }

    private boolean below() {
        return result.score().category() == Category.NOT_IIM;
    }

    private boolean closed() {
        return result.max().category() == Category.NOT_IIM;
    }

    private String could(Category category) {
        return texts.say("window.eular.could." + category.code());
    }

    /** What the class stands under; empty when it stands by itself. */
    List<String> provisos() {
        Optional<String> better =
                result.applicable() && result.betterExplanation() == Truth.UNKNOWN
                        ? Optional.of(texts.say("eular-acr.better-explanation-open"))
                        : Optional.empty();
        boolean lower = result.applicable() && result.min().category() != result.score().category();
        Optional<String> contradicted =
                lower
                        ? Optional.of(
                                texts.say(
                                        "window.eular.contradicted",
                                        could(result.min().category())))
                        : Optional.empty();
        return java.util.stream.Stream.of(better, contradicted).flatMap(Optional::stream).toList();
    }

    /** True when no answer can change the class any more. */
    boolean last() {
        return result.applicable()
                && result.settled()
                && result.betterExplanation() == Truth.ABSENT;
    }

    /** The probability, from all unknown absent to all unknown present. */
    String probability() {
        String low = texts.percent(result.score().probability());
        String high = texts.percent(result.max().probability());
        return low.equals(high) ? low : texts.say("window.eular.range", low, high);
    }

    /** Column in force with its score. */
    String column() {
        return texts.say(
                "window.eular.column." + result.column().code(),
                points(result.score().tenths()),
                points(result.max().tenths()));
    }

    /** The other column, where its class differs. */
    Optional<String> otherColumn() {
        return result.other()
                .map(
                        o ->
                                texts.say(
                                        "window.eular.other." + o.column().code(),
                                        points(o.score().tenths()),
                                        could(o.score().category()),
                                        could(o.max().category())));
    }

    /** Sub-group, or those still to be reached; empty below the cut-off. */
    Optional<String> subgroup() {
        if (result.subgroup().isPresent()) {
            return Optional.of(texts.say("window.eular.subgroup", name(result.subgroup().get())));
        }
        return result.candidates().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        texts.say(
                                "window.eular.candidates",
                                result.candidates().stream().map(this::name).toList()));
    }

    private String name(EularAcr2017.Subgroup subgroup) {
        return texts.say("window.subgroup." + subgroup.code());
    }

    /** What one item counts: its points, or what it would count. */
    String counts(EularAcr2017.Scored item) {
        return switch (item.value()) {
            case PRESENT -> texts.say("window.points.present", points(item.points()));
            case ABSENT -> texts.say("window.points.absent");
            case UNKNOWN ->
                    item.points() > 0
                            ? texts.say(
                                    "window.points.at-least",
                                    points(item.points()),
                                    points(item.available()))
                            : texts.say("window.points.unknown", points(item.available()));
        };
    }

    /** Tenths as points with one decimal. */
    String points(int tenths) {
        return texts.number(BigDecimal.valueOf(tenths, 1));
    }
}
