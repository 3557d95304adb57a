package org.myoworkup.advice;

import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Tag;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Reading;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Antibody results that need a second look. */
final class SerologyChecks {
    private static final int SIX_WEEKS = 6 * 7;
    private static final Check TWO =
            Check.of("two-msa", "check.two-msa", "Myositis antibody reviews", Tag.V);
    private static final Check WEAK =
            Check.of("weak-msa", "check.weak-msa", "Myositis antibody reviews", Tag.V);
    private static final Check AFTER_IVIG =
            Check.of("after-ivig", "check.after-ivig", "Serology after immunoglobulins", Tag.V);
    private static final Check AFTER_EXCHANGE =
            Check.of("after-exchange", "check.after-exchange", Check.PRACTICE, Tag.G);
    private static final Check HMGCR =
            Check.of("hmgcr-not-tested", "check.hmgcr-not-tested", Check.PRACTICE, Tag.G);

    private final Chart chart;
    private final List<Alert> alerts = new ArrayList<>();

    SerologyChecks(Chart chart) {
        this.chart = chart;
    }

    List<Alert> alerts() {
        twoSpecific();
        weak();
        afterInfusion();
        hmgcr();
        return alerts;
    }

    private static Stream<String> specific() {
        return Stream.concat(
                AdviceItems.ANTISYNTHETASE.stream(), AdviceItems.OTHER_SPECIFIC.stream());
    }

    private List<Reading> positive() {
        return specific().map(id -> chart.findings().finding(id)).filter(Reading::present).toList();
    }

    private void twoSpecific() {
        List<Object> names = new ArrayList<>();
        List<Place> items = new ArrayList<>();
        specific()
                .filter(id -> chart.findings().finding(id).present())
                .forEach(
                        id -> {
                            names.add(Message.label(id));
                            items.addAll(chart.findings().finding(id).from());
                        });
        if (names.size() > 1) {
            alerts.add(TWO.conflict(items, names));
        }
    }

    /** Weak on one method only, so neither present nor absent. */
    private void weak() {
        List<Object> names = new ArrayList<>();
        specific()
                .filter(id -> !chart.findings().finding(id).known())
                .filter(this::weakRow)
                .forEach(id -> names.add(Message.label(id)));
        if (!names.isEmpty()) {
            alerts.add(WEAK.note(List.of(Place.of(ItemIds.ANTIBODY_RESULTS)), names));
        }
    }

    private boolean weakRow(String id) {
        String antibody = id.substring(id.lastIndexOf('.') + 1);
        return chart.rows(ItemIds.ANTIBODY_RESULTS).stream()
                .filter(
                        r ->
                                r.code("antibody").equals(antibody)
                                        || r.code("antibody").matches("mi-2-(alpha|beta)")
                                                && antibody.equals("mi-2"))
                .anyMatch(r -> Set.of("weak-positive", "borderline").contains(r.code("result")));
    }

    private void afterInfusion() {
        Map<Place, PartialDate> samples = samples();
        if (samples.isEmpty()) {
            return;
        }
        Map<Place, PartialDate> infusions = new LinkedHashMap<>();
        chart.date(AdviceItems.LAST_IVIG)
                .ifPresent(d -> infusions.put(Place.of(AdviceItems.LAST_IVIG), d));
        dates(AdviceItems.BIOPSY_IVIG, infusions);
        treatments("immunoglobulin", infusions);
        within(AFTER_IVIG, samples, infusions);
        Map<Place, PartialDate> exchanges = new LinkedHashMap<>();
        chart.date(AdviceItems.LAST_EXCHANGE)
                .ifPresent(d -> exchanges.put(Place.of(AdviceItems.LAST_EXCHANGE), d));
        treatments("plasma-exchange", exchanges);
        within(AFTER_EXCHANGE, samples, exchanges);
    }

    private void dates(String item, Map<Place, PartialDate> into) {
        for (Chart.Noted noted : chart.all(item)) {
            if (noted.answer() instanceof Answer.Date date) {
                into.put(noted.place(), date.date());
            }
        }
    }

    private void treatments(String kind, Map<Place, PartialDate> into) {
        chart.rows(AdviceItems.TREATMENTS).stream()
                .filter(r -> r.code("class").equals(kind))
                .forEach(
                        r ->
                                r.date("stop")
                                        .or(() -> r.date("start"))
                                        .ifPresent(d -> into.putIfAbsent(r.place(), d)));
    }

    /** When blood for antibodies or virus serology was taken. */
    private Map<Place, PartialDate> samples() {
        Map<Place, PartialDate> samples = new LinkedHashMap<>();
        chart.rows(ItemIds.ANTIBODY_RESULTS)
                .forEach(
                        r ->
                                r.date("date")
                                        .ifPresent(d -> samples.merge(r.place(), d, this::later)));
        dates(AdviceItems.ANA_DATE, samples);
        dates(AdviceItems.SEROLOGY_DATE, samples);
        return samples;
    }

    private PartialDate later(PartialDate one, PartialDate other) {
        return one.latest().isAfter(other.latest()) ? one : other;
    }

    private void within(
            Check check, Map<Place, PartialDate> samples, Map<Place, PartialDate> infusions) {
        for (Map.Entry<Place, PartialDate> infusion : infusions.entrySet()) {
            List<Place> found =
                    samples.entrySet().stream()
                            .filter(
                                    s ->
                                            Days.between(
                                                            infusion.getValue(),
                                                            s.getValue(),
                                                            0,
                                                            SIX_WEEKS)
                                                    != Truth.ABSENT)
                            .map(Map.Entry::getKey)
                            .toList();
            if (!found.isEmpty()) {
                alerts.add(check.note(Check.join(found, List.of(infusion.getKey()))));
                return;
            }
        }
    }

    private void hmgcr() {
        List<Place> high =
                chart.allMeasures(ItemIds.CK).stream()
                        .filter(m -> m.aboveTimesUln("5"))
                        .map(Measure::place)
                        .toList();
        boolean tested =
                chart.findings().finding(AdviceItems.HMGCR).known()
                        || !chart.all(AdviceItems.HMGCR).isEmpty()
                        || chart.rows(ItemIds.ANTIBODY_RESULTS).stream()
                                .anyMatch(r -> r.code("antibody").equals("hmgcr"));
        if (!high.isEmpty() && !tested && positive().isEmpty()) {
            alerts.add(HMGCR.note(Check.join(high, List.of(Place.of(AdviceItems.HMGCR)))));
        }
    }
}
