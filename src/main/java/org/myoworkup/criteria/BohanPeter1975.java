package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;

/**
 * Bohan and Peter 1975. Verified against four agreeing published tables of the criteria; the
 * readings of the EMG and the biopsy item are liberal. Known weakness: takes inclusion body and
 * necrotising myopathy for polymyositis.
 */
public final class BohanPeter1975 extends InputsSet {
    private static final String CITATION =
            "Bohan A, Peter JB. Polymyositis and dermatomyositis. N Engl J Med 1975;292:344–347,"
                    + " doi:10.1056/NEJM197502132920706; and 1975;292:403–407";
    private static final Outcome POSSIBLE_PM =
            new Outcome("possible-pm", 1, Message.of("criteria.possible-pm"));
    private static final Outcome POSSIBLE_DM =
            new Outcome("possible-dm", 2, Message.of("criteria.possible-dm"));
    private static final Outcome PROBABLE_PM =
            new Outcome("probable-pm", 3, Message.of("criteria.probable-pm"));
    private static final Outcome PROBABLE_DM =
            new Outcome("probable-dm", 4, Message.of("criteria.probable-dm"));
    private static final Outcome DEFINITE_PM =
            new Outcome("definite-pm", 5, Message.of("criteria.definite-pm"));
    private static final Outcome DEFINITE_DM =
            new Outcome("definite-dm", 6, Message.of("criteria.definite-dm"));

    @Override
    public String id() {
        return "bohan-peter-1975";
    }

    @Override
    public Message name() {
        return Message.of("criteria.bohan-peter-1975");
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
        return SetResult.excluding(
                this,
                inputs.findings(),
                tally(inputs),
                BohanPeter1975::at,
                LiberalReading.of(inputs));
    }

    private static Tally tally(Inputs inputs) {
        return new Tally()
                .upTo(
                        4,
                        Tally.line("criteria.weakness", inputs.weakness()),
                        Tally.line("criteria.biopsy", inputs.biopsy()),
                        Tally.line("criteria.enzymes", inputs.enzymes()),
                        Tally.line("criteria.emg", inputs.emg()))
                .one(Message.of("criteria.rash"), inputs.rash());
    }

    /** Definite or probable, as an input of another set. */
    static Input probable(Inputs inputs) {
        return tally(inputs).as(counts -> at(counts).strength() >= PROBABLE_PM.strength());
    }

    /** By how many of the four items are present, and the rash. */
    private static Outcome at(int[] counts) {
        boolean rash = counts[1] > 0;
        return switch (counts[0]) {
            case 4 -> rash ? DEFINITE_DM : DEFINITE_PM;
            case 3 -> rash ? DEFINITE_DM : PROBABLE_PM;
            case 2 -> rash ? PROBABLE_DM : POSSIBLE_PM;
            case 1 -> rash ? POSSIBLE_DM : Outcome.NONE;
            default -> Outcome.NONE;
        };
    }
}
