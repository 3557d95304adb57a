package org.myoworkup.advice;

import org.myoworkup.checklist.Tag;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Reading;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far the method carries an antibody result, and what the ANA says of it. */
final class AntibodyMethodChecks {
    private static final Set<String> BLOTS = Set.of("line-blot", "dot-blot");
    private static final Set<String> NOT_NEGATIVE =
            Set.of("borderline", "weak-positive", "positive", "strong-positive");
    private static final Check SRP =
            Check.of("srp-blot", "check.srp-blot", "Myositis antibody reviews", Tag.M);
    private static final Check HMGCR =
            Check.of("hmgcr-blot", "check.hmgcr-blot", Check.PRACTICE, Tag.G);
    private static final Check ANA_NEGATIVE =
            Check.of("ana-negative-asys", "check.ana-negative-asys", "Mahler 2014", Tag.V);
    private static final Check ANA_CYTOPLASMIC =
            Check.of("ana-cytoplasmic", "check.ana-cytoplasmic", "Mahler 2014", Tag.V);

    private final Chart chart;
    private final List<Alert> alerts = new ArrayList<>();

    AntibodyMethodChecks(Chart chart) {
        this.chart = chart;
    }

    List<Alert> alerts() {
        srp();
        hmgcr();
        ana();
        return alerts;
    }

    private List<Chart.Entry> rows(String antibody) {
        return chart.rows(ItemIds.ANTIBODY_RESULTS).stream()
                .filter(r -> r.code("antibody").equals(antibody))
                .toList();
    }

    /** Positive on blots, and no other method saw it. */
    private void srp() {
        List<Chart.Entry> seen =
                rows("srp").stream().filter(r -> NOT_NEGATIVE.contains(r.code("result"))).toList();
        boolean positive = chart.findings().finding(AdviceItems.SRP).present();
        if (positive
                && !seen.isEmpty()
                && seen.stream().allMatch(r -> BLOTS.contains(r.code("method")))) {
            alerts.add(SRP.note(List.of(seen.getFirst().place())));
        }
    }

    private void hmgcr() {
        rows("hmgcr").stream()
                .filter(r -> BLOTS.contains(r.code("method")))
                .findFirst()
                .ifPresent(r -> alerts.add(HMGCR.note(List.of(r.place()))));
    }

    private void ana() {
        Place pattern = Place.of(AdviceItems.ANA_PATTERN);
        String seen = chart.choice(AdviceItems.ANA_PATTERN);
        Reading antibody = chart.findings().any(AdviceItems.ANTISYNTHETASE);
        if (antibody.present() && (seen.equals("negative") || titreIsNought())) {
            Place ana = seen.equals("negative") ? pattern : Place.of(AdviceItems.ANA_TITRE);
            alerts.add(ANA_NEGATIVE.note(Check.join(antibody.from(), List.of(ana))));
        }
        boolean tested = chart.findings().any(AdviceItems.COMMON_ANTISYNTHETASE).known();
        if ((seen.equals("cytoplasmic") || seen.equals("both")) && !antibody.present() && !tested) {
            List<Place> open =
                    AdviceItems.COMMON_ANTISYNTHETASE.stream()
                            .filter(id -> !chart.findings().finding(id).known())
                            .map(Place::of)
                            .toList();
            alerts.add(ANA_CYTOPLASMIC.note(Check.join(List.of(pattern), open)));
        }
    }

    private boolean titreIsNought() {
        Optional<Answer> titre = chart.answers().get(Place.of(AdviceItems.ANA_TITRE));
        return titre.filter(Answer.Quantity.class::isInstance)
                .map(a -> ((Answer.Quantity) a).value())
                .filter(v -> v.compareTo(BigDecimal.ZERO) == 0)
                .isPresent();
    }
}
