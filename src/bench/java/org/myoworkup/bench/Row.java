package org.myoworkup.bench;

import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * One line of the table.
 *
 * @param against what the same run measured beside it; empty where nothing is compared
 * @param notHere why it was not measured; empty where it was
 */
record Row(
        String what,
        String unit,
        Optional<Times> ours,
        Optional<Against> against,
        Optional<Budget> budget,
        Optional<String> notHere) {

    /** What it is compared with. */
    record Against(String what, Times samples) {}

    /**
     * What is wanted.
     *
     * @param words as the table says it
     * @param value of what was measured, to be no more than {@code most}
     */
    private record Budget(String words, ToDoubleFunction<Row> value, double most) {}

    static Row of(String what, String unit, Times ours) {
        return new Row(
                what,
                unit,
                Optional.of(ours),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Row notHere(String what, String why) {
        return new Row(
                what, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(why));
    }

    Row against(String other, Times samples) {
        return new Row(what, unit, ours, Optional.of(new Against(other, samples)), budget, notHere);
    }

    Row withRatio(double most) {
        return with(new Budget("≤ %s ×".formatted(figure(most)), Row::ratio, most));
    }

    Row withMedian(double most) {
        String words = "≤ %s %s".formatted(figure(most), unit);
        return with(new Budget(words, r -> r.ours.orElseThrow().median(), most));
    }

    private Row with(Budget wanted) {
        return new Row(what, unit, ours, against, Optional.of(wanted), notHere);
    }

    /** Of the medians. */
    private double ratio() {
        return ours.orElseThrow().median() / against.orElseThrow().samples().median();
    }

    static String head() {
        return "| | median | fastest | 10–90 % | n | beside it | its median | ratio | wanted | |\n"
                + "|---|---|---|---|---|---|---|---|---|---|\n";
    }

    String line() {
        if (notHere.isPresent()) {
            return "| %s | not measured here: %s | | | | | | | | |\n"
                    .formatted(what, notHere.get());
        }
        Times mine = ours.orElseThrow();
        return "| %s | %s %s | %s | %s–%s | %d | %s | %s | %s | %s | %s |\n"
                .formatted(
                        what,
                        figure(mine.median()),
                        unit,
                        figure(mine.least()),
                        figure(mine.percentile(0.1)),
                        figure(mine.percentile(0.9)),
                        mine.count(),
                        against.map(Against::what).orElse(""),
                        against.map(a -> figure(a.samples().median())).orElse(""),
                        against.map(_ -> "%.2f".formatted(ratio())).orElse(""),
                        budget.map(Budget::words).orElse(""),
                        budget.map(
                                        b ->
                                                b.value().applyAsDouble(this) <= b.most()
                                                        ? "met"
                                                        : "MISSED")
                                .orElse(""));
    }

    /** With three figures that count. */
    static String figure(double value) {
        int digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        String said = String.format(Locale.ROOT, "%." + digits + "f", value);
        return said.contains(".") ? said.replaceAll("0+$", "").replaceAll("\\.$", "") : said;
    }
}
