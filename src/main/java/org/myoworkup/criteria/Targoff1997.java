package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.ItemIds;

/**
 * Targoff and others 1997: Bohan and Peter with myositis-specific antibodies and MRI. That both are
 * added is verified, the exact rule is from memory: provisional.
 */
public final class Targoff1997 extends InputsSet {
    private static final String CITATION =
            "Targoff IN, Miller FW, Medsger TA Jr, Oddis CV. Classification criteria for the"
                    + " idiopathic inflammatory myopathies. Curr Opin Rheumatol 1997;9:527–535,"
                    + " doi:10.1097/00002281-199711000-00008";
    private static final Outcome POSSIBLE_PM_OR_OTHER =
            new Outcome("possible-pm-or-other", 1, Message.of("criteria.possible-pm-or-other"));
    private static final Outcome POSSIBLE_DM =
            new Outcome("possible-dm", 2, Message.of("criteria.possible-dm"));
    private static final Outcome PROBABLE_PM_OR_OTHER =
            new Outcome("probable-pm-or-other", 3, Message.of("criteria.probable-pm-or-other"));
    private static final Outcome PROBABLE_DM =
            new Outcome("probable-dm", 4, Message.of("criteria.probable-dm"));
    private static final Outcome DEFINITE_PM_OR_OTHER =
            new Outcome("definite-pm-or-other", 5, Message.of("criteria.definite-pm-or-other"));
    private static final Outcome DEFINITE_DM =
            new Outcome("definite-dm", 6, Message.of("criteria.definite-dm"));

    @Override
    public String id() {
        return "targoff-1997";
    }

    @Override
    public Message name() {
        return Message.of("criteria.targoff-1997");
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
                        .upTo(
                                2,
                                Tally.line("criteria.weakness", inputs.weakness()),
                                Tally.line("criteria.enzymes", inputs.enzymes()))
                        .upTo(
                                3,
                                Tally.line("criteria.emg", inputs.emg()),
                                Tally.line("criteria.biopsy", inputs.biopsy()),
                                Tally.line("criteria.any-msa", inputs.anyMyositisSpecific()))
                        .one(Message.of("criteria.rash"), inputs.rash())
                        .one(Message.of("criteria.mri"), inputs.finding(ItemIds.MRI_OEDEMA));
        return SetResult.excluding(
                this, inputs.findings(), tally, Targoff1997::at, LiberalReading.of(inputs));
    }

    /** MRI stands in for one of weakness and enzymes; the rash counts and names the kind. */
    private static Outcome at(int[] counts) {
        int replaceable = Math.min(2, counts[0] + counts[3]);
        boolean rash = counts[2] > 0;
        return switch (replaceable + counts[1] + counts[2]) {
            case 0, 1 -> Outcome.NONE;
            case 2 -> rash ? POSSIBLE_DM : POSSIBLE_PM_OR_OTHER;
            case 3 -> rash ? PROBABLE_DM : PROBABLE_PM_OR_OTHER;
            default -> rash ? DEFINITE_DM : DEFINITE_PM_OR_OTHER;
        };
    }
}
