package org.myoworkup.advice;

import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Sex;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One test of the schedule.
 *
 * @param test code in the table of screening tests
 * @param enhanced of the enhanced panel, else of the basic one
 * @param year 0 at diagnosis, then 1 to 3
 * @param due when, empty while neither diagnosis nor visit is dated
 * @param done last date entered for it that lies in its year; empty for none
 */
public record ScreeningTest(
        String test,
        boolean enhanced,
        int year,
        Optional<PartialDate> due,
        Optional<PartialDate> done) {

    /** A chest X-ray here does not complete the lung section. */
    private static final List<String> BASIC =
            List.of(
                    "history-examination",
                    "blood-count",
                    "liver-tests",
                    "esr-crp",
                    "electrophoresis",
                    "urinalysis",
                    "chest-x-ray");

    private static final List<String> ENHANCED =
            List.of(
                    "ct",
                    "cervical-screening",
                    "mammography",
                    "psa",
                    "ca-125",
                    "pelvic-ultrasound",
                    "faecal-occult-blood");

    private static final Map<String, String> ORGAN =
            Map.of(
                    "cervical-screening", "cervix",
                    "mammography", "breasts",
                    "psa", "prostate",
                    "ca-125", "ovaries",
                    "pelvic-ultrasound", "ovaries");

    static List<ScreeningTest> plan(
            Chart chart, CancerScreening.Repeat basic, CancerScreening.Repeat enhanced) {
        List<ScreeningTest> plan = new ArrayList<>();
        int years =
                switch (basic) {
                    case NONE -> -1;
                    case BASELINE -> 0;
                    case BASELINE_AND_YEARLY -> CancerScreening.YEARS;
                };
        for (int year = 0; year <= years; year++) {
            for (String test : BASIC) {
                plan.add(of(chart, test, false, year));
            }
        }
        if (enhanced != CancerScreening.Repeat.NONE) {
            ENHANCED.stream()
                    .filter(test -> concerns(chart, test))
                    .forEach(test -> plan.add(of(chart, test, true, 0)));
        }
        return plan;
    }

    /** By sex; for other and unknown by the organs that are there, all while nobody asked. */
    private static boolean concerns(Chart chart, String test) {
        String organ = ORGAN.get(test);
        Sex sex = chart.workup().patient().sex();
        if (organ == null) {
            return true;
        }
        if (sex == Sex.FEMALE || sex == Sex.MALE) {
            return organ.equals("prostate") == (sex == Sex.MALE);
        }
        return !chart.answered(AdviceItems.ORGANS)
                || !chart.chosen(AdviceItems.ORGANS, organ).isEmpty();
    }

    private static ScreeningTest of(Chart chart, String test, boolean enhanced, int year) {
        Optional<PartialDate> start =
                chart.date(AdviceItems.DIAGNOSIS_DATE).or(() -> chart.date(ItemIds.VISIT_DATE));
        Optional<PartialDate> due =
                start.map(s -> new PartialDate(s.year() + year, s.month(), day(s, year)));
        Optional<PartialDate> done =
                chart.rows(AdviceItems.CANCER_PANEL).stream()
                        .filter(r -> r.code("test").equals(test))
                        .flatMap(r -> r.date("done").stream())
                        .filter(d -> year(start, d) == year)
                        .max((one, other) -> one.latest().compareTo(other.latest()));
        return new ScreeningTest(test, enhanced, year, due, done);
    }

    /** 29 February becomes the 28th in other years. */
    private static int day(PartialDate start, int year) {
        return year > 0 && start.month() == 2 && start.day() == 29 ? 28 : start.day();
    }

    /** Half a year before counts for the year; what came before the diagnosis for the first. */
    private static int year(Optional<PartialDate> start, PartialDate done) {
        if (start.isEmpty()) {
            return 0;
        }
        long months = ChronoUnit.MONTHS.between(start.get().earliest(), done.latest());
        return (int) Math.max(0, Math.floorDiv(months + 6, 12));
    }
}
