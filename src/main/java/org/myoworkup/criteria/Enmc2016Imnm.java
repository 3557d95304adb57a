package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.Findings;
import org.myoworkup.findings.ItemIds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * ENMC 224th workshop 2016, immune-mediated necrotising myopathy. The three kinds are verified;
 * that the biopsy may be left out with an antibody, and the pattern, are from memory: provisional.
 * No number stands for "high CK": above the ULN here, with a note below 5 x ULN.
 */
public final class Enmc2016Imnm extends InputsSet {
    private static final String CITATION =
            "Allenbach Y, Mammen AL, Benveniste O, Stenzel W. 224th ENMC International Workshop:"
                    + " clinico-sero-pathological classification of immune-mediated necrotizing"
                    + " myopathies. Neuromuscul Disord 2018;28:87–99,"
                    + " doi:10.1016/j.nmd.2017.09.016";
    private static final BigDecimal HIGH = BigDecimal.valueOf(5);
    private static final Outcome ANTI_SRP =
            new Outcome("anti-srp", 1, Message.of("criteria.anti-srp"));
    private static final Outcome ANTI_HMGCR =
            new Outcome("anti-hmgcr", 1, Message.of("criteria.anti-hmgcr"));
    private static final Outcome ANTIBODY_NEGATIVE =
            new Outcome("antibody-negative", 1, Message.of("criteria.antibody-negative"));

    @Override
    public String id() {
        return "enmc-2016-imnm";
    }

    @Override
    public Message name() {
        return Message.of("criteria.enmc-2016-imnm");
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
        Input noAntibody = inputs.anyMyositisSpecific().not();
        Tally tally =
                new Tally()
                        .one(Message.of("criteria.ck"), inputs.elevated(ItemIds.CK))
                        .one(Message.of("criteria.weakness"), inputs.weakness())
                        .upTo(1, Tally.item(inputs, ItemIds.SRP))
                        .upTo(1, Tally.item(inputs, ItemIds.HMGCR))
                        .one(Message.of("criteria.no-msa"), noAntibody)
                        .one(
                                Message.of("criteria.necrotising-pattern"),
                                inputs.necrotisingPattern());
        return SetResult.of(
                this,
                inputs.findings(),
                tally,
                Enmc2016Imnm::at,
                messages(inputs.findings(), tally, noAntibody));
    }

    /** The antibody names the kind; without one the biopsy is needed. */
    private static Outcome at(int[] counts) {
        if (counts[0] == 0 || counts[1] == 0) {
            return Outcome.NONE;
        }
        if (counts[2] > 0) {
            return ANTI_SRP;
        }
        if (counts[3] > 0) {
            return ANTI_HMGCR;
        }
        return counts[4] > 0 && counts[5] > 0 ? ANTIBODY_NEGATIVE : Outcome.NONE;
    }

    private static List<Message> messages(Findings findings, Tally tally, Input noAntibody) {
        List<Message> messages = new ArrayList<>();
        int[] counts = tally.counts();
        boolean clinical = counts[0] > 0 && counts[1] > 0;
        if (clinical && at(counts) == Outcome.NONE && !noAntibody.reading().known()) {
            messages.add(Message.of("criteria.antibody-needed"));
        }
        boolean high = findings.reaches(ItemIds.CK, HIGH).mayBePresent();
        if (counts[0] > 0 && !high) {
            messages.add(Message.of("criteria.ck-below-five"));
        }
        return messages;
    }
}
