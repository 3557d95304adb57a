package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.ItemIds;

import java.util.List;

/**
 * ENMC 188th workshop 2011, inclusion body myositis. Verified against two identical published
 * tables.
 */
public final class Enmc2011Ibm extends InputsSet {
    private static final String CITATION =
            "Rose MR. 188th ENMC International Workshop: inclusion body myositis. Neuromuscul"
                    + " Disord 2013;23:1044–1055, doi:10.1016/j.nmd.2013.08.007";
    private static final Outcome PROBABLE =
            new Outcome("probable", 1, Message.of("criteria.probable"));
    private static final Outcome CLINICALLY_DEFINED =
            new Outcome("clinically-defined", 2, Message.of("criteria.clinically-defined"));
    private static final Outcome CLINICO_PATHOLOGICALLY_DEFINED =
            new Outcome(
                    "clinico-pathologically-defined",
                    3,
                    Message.of("criteria.clinico-pathologically-defined"));

    @Override
    public String id() {
        return "enmc-2011-ibm";
    }

    @Override
    public Message name() {
        return Message.of("criteria.enmc-2011-ibm");
    }

    @Override
    public String citation() {
        return CITATION;
    }

    @Override
    public boolean provisional() {
        return false;
    }

    @Override
    SetResult evaluate(Inputs inputs) {
        Tally tally =
                new Tally()
                        .upTo(
                                3,
                                Tally.line("criteria.ibm-duration", inputs.ibmDuration()),
                                Tally.line("criteria.ibm-age", inputs.ibmAge()),
                                Tally.line("criteria.ibm-ck", inputs.ibmCk()))
                        .upTo(
                                2,
                                Tally.item(inputs, ItemIds.KNEE_EXTENSION_OVER_HIP),
                                Tally.item(inputs, ItemIds.FINGER_FLEXION_OVER_SHOULDER))
                        .upTo(
                                1,
                                Tally.line(
                                        "criteria.endomysial-infiltrate",
                                        inputs.any(
                                                ItemIds.ENDOMYSIAL_SURROUNDING,
                                                ItemIds.ENDOMYSIAL_INVADING)))
                        .upTo(1, Tally.item(inputs, ItemIds.MHC_1))
                        .upTo(
                                2,
                                Tally.item(inputs, ItemIds.RIMMED_VACUOLES),
                                Tally.item(inputs, ItemIds.PROTEIN_ACCUMULATION));
        return SetResult.of(this, inputs.findings(), tally, Enmc2011Ibm::at, List.of());
    }

    /** The first class that holds, in the paper's order; so "not all" of the pathology is met. */
    private static Outcome at(int[] counts) {
        boolean mandatory = counts[0] == 3;
        int clinical = counts[1];
        if (!mandatory || clinical == 0) {
            return Outcome.NONE;
        }
        if (counts[2] > 0 && counts[4] == 2) {
            return CLINICO_PATHOLOGICALLY_DEFINED;
        }
        if (counts[2] + counts[3] + counts[4] == 0) {
            return Outcome.NONE;
        }
        return clinical == 2 ? CLINICALLY_DEFINED : PROBABLE;
    }
}
