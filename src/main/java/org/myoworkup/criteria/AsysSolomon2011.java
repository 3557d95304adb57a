package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.ItemIds;

/**
 * Solomon and others 2011, antisynthetase syndrome, from memory: provisional. A secondary source
 * quotes another rule; this is the one generally quoted.
 */
public final class AsysSolomon2011 extends InputsSet {
    private static final String CITATION =
            "Solomon J, Swigris JJ, Brown KK. Myositis-related interstitial lung disease and"
                    + " antisynthetase syndrome. J Bras Pneumol 2011;37:100–109";

    @Override
    public String id() {
        return "asys-solomon-2011";
    }

    @Override
    public Message name() {
        return Message.of("criteria.asys-solomon-2011");
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
                                2,
                                Tally.item(inputs, ItemIds.ILD),
                                Tally.line(
                                        "criteria.bohan-peter-probable",
                                        BohanPeter1975.probable(inputs)))
                        .upTo(
                                2,
                                Tally.item(inputs, ItemIds.ARTHRITIS),
                                Tally.item(inputs, ItemIds.FEVER),
                                Tally.item(inputs, ItemIds.RAYNAUD),
                                Tally.item(inputs, ItemIds.MECHANICS_HANDS));
        return SetResult.of(
                this,
                inputs.findings(),
                tally,
                AsysSolomon2011::at,
                Antisynthetase.messages(inputs));
    }

    /** Two major, or one major and two minor. */
    private static Outcome at(int[] counts) {
        boolean enough = counts[1] == 2 || (counts[1] == 1 && counts[2] == 2);
        return counts[0] > 0 && enough ? Antisynthetase.ASYS : Outcome.NONE;
    }
}
