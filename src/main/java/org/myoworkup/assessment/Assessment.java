package org.myoworkup.assessment;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.findings.Findings;
import org.myoworkup.findings.Mmt8;
import org.myoworkup.workup.Ages;
import org.myoworkup.workup.Progress;
import org.myoworkup.workup.Workup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a workup means at one revision: the one thing that window, PDF and JSON show. Depends on
 * nothing but the checklist and the workup, so the same file gives the same assessment on any day.
 *
 * @param mmt8 of the last examination with a strength grid
 * @param ckTimesUln of the most abnormal draw, one decimal
 * @param contradictions answers by hand that say the opposite of their tables
 */
public record Assessment(
        EularAcr2017.Result eularAcr,
        Progress progress,
        Optional<Ages.Range> ageAtOnset,
        Optional<Mmt8> mmt8,
        Optional<BigDecimal> ckTimesUln,
        List<Findings.Contradiction> contradictions,
        Findings findings) {

    public Assessment {
        contradictions = List.copyOf(contradictions);
    }

    public static Assessment of(Checklist checklist, Workup workup) {
        Findings findings = Findings.of(checklist, workup);
        return new Assessment(
                EularAcr2017.of(findings),
                Progress.of(checklist, workup),
                findings.ageAtOnset(),
                findings.mmt8(),
                findings.ckTimesUln(),
                findings.contradictions(),
                findings);
    }
}
