package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.Findings;

import java.util.List;

/** The criteria sets beside EULAR/ACR 2017, in the order in which they are shown. */
public final class CriteriaSets {
    private static final List<InputsSet> ALL =
            List.of(
                    new BohanPeter1975(),
                    new Tanimoto1995(),
                    new Targoff1997(),
                    new Enmc2018Dm(),
                    new Enmc2016Imnm(),
                    new Enmc2011Ibm(),
                    new LloydGreenberg2014Ibm(),
                    new AsysConnors2010(),
                    new AsysSolomon2011(),
                    new AsysLega2015());

    /** Their items and weights could not be read in full, so they are named and not computed. */
    private static final List<NotComputed> NOT_COMPUTED =
            List.of(
                    new NotComputed(
                            "enmc-2024-ibm",
                            Message.of("criteria.enmc-2024-ibm"),
                            "Lilleker JB, Naddaf E, Saris CGJ, et al. 272nd ENMC international"
                                    + " workshop: revision of the ENMC 2013 diagnostic criteria"
                                    + " for inclusion body myositis. Neuromuscul Disord"
                                    + " 2024;37:36–51, doi:10.1016/j.nmd.2024.03.001"),
                    new NotComputed(
                            "acr-eular-2025-asys",
                            Message.of("criteria.acr-eular-2025-asys"),
                            "2025 ACR/EULAR classification criteria for antisynthetase syndrome"
                                    + " (CLASS project)"));

    private CriteriaSets() {}

    /** A published set that exists and is not computed. */
    public record NotComputed(String id, Message name, String citation) {}

    public static List<CriteriaSet> all() {
        return List.copyOf(ALL);
    }

    /** What every set says, in the same order. */
    public static List<SetResult> of(Findings findings) {
        Inputs inputs = new Inputs(findings);
        return ALL.stream().map(set -> set.evaluate(inputs)).toList();
    }

    public static List<NotComputed> notComputed() {
        return NOT_COMPUTED;
    }
}
