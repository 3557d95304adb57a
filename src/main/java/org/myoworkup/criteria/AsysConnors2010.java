package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.ItemIds;

/**
 * Connors and others 2010, antisynthetase syndrome, from memory: provisional. Muscle disease is not
 * in its list.
 */
public final class AsysConnors2010 extends InputsSet {
    private static final String CITATION =
            "Connors GR, Christopher-Stine L, Oddis CV, Danoff SK. Interstitial lung disease"
                    + " associated with the idiopathic inflammatory myopathies. Chest"
                    + " 2010;138:1464–1474, doi:10.1378/chest.10-0180";

    @Override
    public String id() {
        return "asys-connors-2010";
    }

    @Override
    public Message name() {
        return Message.of("criteria.asys-connors-2010");
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
                        .one(Message.of("criteria.antisynthetase"), inputs.antisynthetase())
                        .upTo(
                                1,
                                Tally.item(inputs, ItemIds.RAYNAUD),
                                Tally.item(inputs, ItemIds.ARTHRITIS),
                                Tally.item(inputs, ItemIds.ILD),
                                Tally.item(inputs, ItemIds.FEVER),
                                Tally.item(inputs, ItemIds.MECHANICS_HANDS));
        return SetResult.of(
                this,
                inputs.findings(),
                tally,
                AsysConnors2010::at,
                Antisynthetase.messages(inputs));
    }

    private static Outcome at(int[] counts) {
        return counts[0] > 0 && counts[1] > 0 ? Antisynthetase.ASYS : Outcome.NONE;
    }
}
