package org.myoworkup.assessment;

import org.myoworkup.advice.Acknowledged;
import org.myoworkup.advice.Alert;
import org.myoworkup.advice.BiopsySites;
import org.myoworkup.advice.CancerScreening;
import org.myoworkup.advice.Chart;
import org.myoworkup.advice.Consistency;
import org.myoworkup.advice.NotYetKnown;
import org.myoworkup.advice.RedFlags;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.criteria.CriteriaSets;
import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.criteria.SetResult;
import org.myoworkup.findings.Findings;
import org.myoworkup.findings.Mmt8;
import org.myoworkup.workup.Ages;
import org.myoworkup.workup.Headline;
import org.myoworkup.workup.Progress;
import org.myoworkup.workup.Workup;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a workup means at one revision: the one thing that window, PDF and JSON show. Depends on
 * nothing but the checklist and the workup, so the same file gives the same assessment on any day.
 *
 * @param criteria the further sets, in the order in which they are shown
 * @param redFlags every flag that stands, acknowledged or not
 * @param consistency every conflict and note that stands, dismissed or not
 * @param acknowledged which of these somebody acted on or dismissed, as long as nothing they rest
 *     on changed
 * @param next what nobody has looked at yet
 * @param mmt8 of the last examination with a strength grid
 * @param ckTimesUln of the most abnormal draw, one decimal
 * @param contradictions answers by hand that say the opposite of their tables
 */
public record Assessment(
        EularAcr2017.Result eularAcr,
        List<SetResult> criteria,
        List<Alert> redFlags,
        List<Alert> consistency,
        Acknowledged acknowledged,
        BiopsySites biopsySites,
        CancerScreening cancer,
        NotYetKnown next,
        Progress progress,
        Optional<Ages.Range> ageAtOnset,
        Optional<Mmt8> mmt8,
        Optional<BigDecimal> ckTimesUln,
        List<Findings.Contradiction> contradictions,
        Findings findings) {

    public Assessment {
        criteria = List.copyOf(criteria);
        redFlags = List.copyOf(redFlags);
        consistency = List.copyOf(consistency);
        contradictions = List.copyOf(contradictions);
    }

    public static Assessment of(Checklist checklist, Workup workup) {
        Findings findings = Findings.of(checklist, workup);
        EularAcr2017.Result eularAcr = EularAcr2017.of(findings);
        List<SetResult> criteria = CriteriaSets.of(findings);
        Chart chart = Chart.of(checklist, workup, findings);
        Map<String, Set<String>> decides = decides(criteria);
        List<Alert> flags = RedFlags.of(chart);
        return new Assessment(
                eularAcr,
                criteria,
                ofTier(flags, true),
                join(Consistency.of(chart, eularAcr), ofTier(flags, false)),
                acknowledged(workup),
                BiopsySites.of(chart),
                CancerScreening.of(chart, eularAcr),
                NotYetKnown.of(chart, eularAcr, () -> decides),
                Progress.of(checklist, workup),
                findings.ageAtOnset(),
                findings.mmt8(),
                findings.ckTimesUln(),
                findings.contradictions(),
                findings);
    }

    /** The rules for flags give notes too; a note is never on the strip. */
    private static List<Alert> ofTier(List<Alert> alerts, boolean flag) {
        return alerts.stream().filter(a -> (a.tier() == Alert.Tier.FLAG) == flag).toList();
    }

    private static List<Alert> join(List<Alert> one, List<Alert> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** The sets that wait for each item, in the order of the sets and their items. */
    private static Map<String, Set<String>> decides(List<SetResult> criteria) {
        Map<String, Set<String>> decides = new LinkedHashMap<>();
        for (SetResult set : criteria) {
            set.deciding()
                    .forEach(i -> decides.computeIfAbsent(i, _ -> new HashSet<>()).add(set.id()));
        }
        return decides;
    }

    private static Acknowledged acknowledged(Workup workup) {
        Map<String, String> fingerprints = new HashMap<>();
        workup.acknowledged().forEach((key, a) -> fingerprints.put(key, a.fingerprint()));
        return new Acknowledged(fingerprints);
    }

    /** What the list of workups keeps of this. */
    public Headline headline() {
        return new Headline(progress, eularAcr.standing());
    }

    /** The flags that nobody acted on, or whose answers changed since. */
    public List<Alert> openFlags() {
        return acknowledged.open(redFlags, findings.answers());
    }

    /** The conflicts and notes that nobody dismissed, or whose answers changed since. */
    public List<Alert> openChecks() {
        return acknowledged.open(consistency, findings.answers());
    }
}
