package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.ItemIds;

import java.util.List;

/**
 * Lloyd, Greenberg and others 2014, data-derived criteria for inclusion body myositis: the rule is
 * verified. No limits of age, duration or CK.
 */
public final class LloydGreenberg2014Ibm extends InputsSet {
    private static final String CITATION =
            "Lloyd TE, Mammen AL, Amato AA, Weiss MD, Needham M, Greenberg SA. Evaluation and"
                    + " construction of diagnostic criteria for inclusion body myositis. Neurology"
                    + " 2014;83:426–433, doi:10.1212/WNL.0000000000000642";
    private static final Outcome IBM = new Outcome("ibm", 1, Message.of("criteria.ibm"));

    @Override
    public String id() {
        return "lloyd-2014-ibm";
    }

    @Override
    public Message name() {
        return Message.of("criteria.lloyd-2014-ibm");
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
                                1,
                                Tally.item(inputs, ItemIds.FINGER_FLEXORS),
                                Tally.item(inputs, ItemIds.QUADRICEPS))
                        .upTo(1, Tally.item(inputs, ItemIds.ENDOMYSIAL_SURROUNDING))
                        .upTo(1, Tally.item(inputs, ItemIds.ENDOMYSIAL_INVADING))
                        .upTo(1, Tally.item(inputs, ItemIds.RIMMED_VACUOLES));
        return SetResult.of(this, inputs.findings(), tally, LloydGreenberg2014Ibm::at, List.of());
    }

    /** Cells that invade fibres are endomysial inflammation and the invasion it asks for in one. */
    private static Outcome at(int[] counts) {
        boolean weak = counts[0] > 0;
        boolean surrounding = counts[1] > 0;
        boolean invading = counts[2] > 0;
        boolean vacuoles = counts[3] > 0;
        return weak && (surrounding || invading) && (invading || vacuoles) ? IBM : Outcome.NONE;
    }
}
