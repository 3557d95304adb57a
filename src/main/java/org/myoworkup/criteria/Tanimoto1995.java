package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.ItemIds;

/**
 * Tanimoto and others 1995, from memory: provisional. Extensor erythema of the limbs counts as a
 * skin item beside the three signs.
 */
public final class Tanimoto1995 extends InputsSet {
    private static final String CITATION =
            "Tanimoto K, Nakano K, Kano S, et al. Classification criteria for polymyositis and"
                    + " dermatomyositis. J Rheumatol 1995;22:668–674";
    private static final Outcome PM = new Outcome("pm", 1, Message.of("criteria.pm"));
    private static final Outcome DM = new Outcome("dm", 2, Message.of("criteria.dm"));

    @Override
    public String id() {
        return "tanimoto-1995";
    }

    @Override
    public Message name() {
        return Message.of("criteria.tanimoto-1995");
    }

    @Override
    public String citation() {
        return CITATION;
    }

    @Override
    public boolean provisional() {
        return true;
    }

    @Override
    SetResult evaluate(Inputs inputs) {
        Tally tally =
                new Tally()
                        .one(
                                Message.of("criteria.tanimoto-skin"),
                                Input.or(inputs.rash(), inputs.finding(ItemIds.EXTENSOR_ERYTHEMA)))
                        .upTo(
                                4,
                                Tally.line("criteria.tanimoto-weakness", inputs.weaknessOrTrunk()),
                                Tally.line("criteria.ck-or-aldolase", inputs.ckOrAldolase()),
                                Tally.line(
                                        "criteria.muscle-pain",
                                        inputs.any(ItemIds.MYALGIA, ItemIds.GRASP_TENDERNESS)),
                                Tally.line("criteria.emg", inputs.emg()),
                                Tally.item(inputs, ItemIds.JO_1),
                                Tally.line("criteria.joints", inputs.joints()),
                                Tally.line("criteria.inflammation", inputs.inflammation()),
                                Tally.line("criteria.biopsy", inputs.biopsy()));
        return SetResult.of(
                this, inputs.findings(), tally, Tanimoto1995::at, LiberalReading.of(inputs));
    }

    /** Four of the items 2 to 9; with a skin item dermatomyositis, without polymyositis. */
    private static Outcome at(int[] counts) {
        if (counts[1] < 4) {
            return Outcome.NONE;
        }
        return counts[0] > 0 ? DM : PM;
    }
}
