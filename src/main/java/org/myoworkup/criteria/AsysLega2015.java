package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.ItemIds;

/**
 * Antisynthetase syndrome after the table of Lega and others 2015: verified. Muscle pain alone is
 * no myositis.
 */
public final class AsysLega2015 extends InputsSet {
    private static final String CITATION =
            "Lega JC, Reynaud Q, Belot A, Fabien N, Durieu I, Cottin V. Idiopathic inflammatory"
                    + " myopathies and the lung. Eur Respir Rev 2015;24:216–238";

    @Override
    public String id() {
        return "asys-lega-2015";
    }

    @Override
    public Message name() {
        return Message.of("criteria.asys-lega-2015");
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
        Input myositis =
                Input.or(
                        inputs.weakness(),
                        inputs.elevated(ItemIds.CK),
                        inputs.biopsy(),
                        inputs.emg(),
                        inputs.finding(ItemIds.MRI_OEDEMA));
        Tally tally =
                new Tally()
                        .one(Message.of("criteria.antisynthetase"), inputs.antisynthetase())
                        .upTo(
                                1,
                                Tally.line("criteria.myositis", myositis),
                                Tally.item(inputs, ItemIds.ILD),
                                Tally.line("criteria.joints", inputs.joints()))
                        .upTo(
                                2,
                                Tally.item(inputs, ItemIds.FEVER),
                                Tally.item(inputs, ItemIds.RAYNAUD),
                                Tally.item(inputs, ItemIds.MECHANICS_HANDS));
        return SetResult.of(
                this, inputs.findings(), tally, AsysLega2015::at, Antisynthetase.messages(inputs));
    }

    /** One major or two minor; the antibody is asked in both. */
    private static Outcome at(int[] counts) {
        boolean enough = counts[1] > 0 || counts[2] == 2;
        return counts[0] > 0 && enough ? Antisynthetase.ASYS : Outcome.NONE;
    }
}
