package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.ItemIds;

import java.util.ArrayList;
import java.util.List;

/**
 * ENMC 239th workshop 2018, dermatomyositis, from memory: provisional. Whether one soft muscle
 * feature beside a single skin sign is enough is doubtful.
 */
public final class Enmc2018Dm extends InputsSet {
    private static final String CITATION =
            "Mammen AL, Allenbach Y, Stenzel W, Benveniste O. 239th ENMC International Workshop:"
                    + " classification of dermatomyositis. Neuromuscul Disord 2020;30:70–92,"
                    + " doi:10.1016/j.nmd.2019.10.005";
    private static final Outcome DM = new Outcome("dm", 1, Message.of("criteria.dm"));

    @Override
    public String id() {
        return "enmc-2018-dm";
    }

    @Override
    public Message name() {
        return Message.of("criteria.enmc-2018-dm");
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
        Input definitive = inputs.definitiveDmBiopsy();
        Tally tally =
                new Tally()
                        .upTo(
                                2,
                                Tally.item(inputs, ItemIds.HELIOTROPE),
                                Tally.item(inputs, ItemIds.GOTTRON_PAPULES),
                                Tally.item(inputs, ItemIds.GOTTRON_SIGN))
                        .upTo(1, Tally.item(inputs, ItemIds.INTERFACE_DERMATITIS))
                        .upTo(
                                1,
                                Tally.line("criteria.weakness", inputs.weakness()),
                                Tally.line("criteria.enzymes", inputs.enzymes()),
                                Tally.item(inputs, ItemIds.PERIMYSIAL_PERIVASCULAR),
                                Tally.item(inputs, ItemIds.COX_PALE_PERIFASCICULAR),
                                Tally.item(inputs, ItemIds.NCAM_PERIFASCICULAR),
                                Tally.line("criteria.dm-biopsy", definitive))
                        .one(Message.of("criteria.dm-antibody"), inputs.dmSpecific())
                        .against(
                                Message.of("criteria.antisynthetase-against"),
                                inputs.antisynthetase());
        return SetResult.of(
                this,
                inputs.findings(),
                tally,
                Enmc2018Dm::at,
                messages(inputs, tally, definitive));
    }

    /** Skin with skin biopsy, or skin with a muscle feature, or skin with an antibody. */
    private static Outcome at(int[] counts) {
        boolean skinBiopsy = counts[0] >= 2 && counts[1] > 0;
        boolean muscle = counts[0] >= 1 && counts[2] > 0;
        boolean antibody = counts[0] >= 1 && counts[3] > 0;
        boolean antisynthetase = counts[4] > 0;
        return !antisynthetase && (skinBiopsy || muscle || antibody) ? DM : Outcome.NONE;
    }

    private static List<Message> messages(Inputs inputs, Tally tally, Input definitive) {
        List<Message> messages = new ArrayList<>();
        int[] counts = tally.counts();
        boolean antisynthetase = counts[4] > 0;
        if (antisynthetase && counts[0] > 0) {
            messages.add(Message.of("criteria.antisynthetase-with-rash"));
        }
        if (inputs.rash().reading().absent() && definitive.reading().present()) {
            messages.add(Message.of("criteria.dm-sine-dermatitis"));
        }
        if (at(counts) == DM) {
            routes(counts, messages);
            if (!inputs.antisynthetase().reading().known()) {
                messages.add(Message.of("criteria.antisynthetase-open"));
            }
        }
        return messages;
    }

    private static void routes(int[] counts, List<Message> messages) {
        if (counts[0] >= 2 && counts[1] > 0) {
            messages.add(Message.of("criteria.route-skin-biopsy"));
        }
        if (counts[2] > 0) {
            messages.add(Message.of("criteria.route-muscle"));
        }
        if (counts[3] > 0) {
            messages.add(Message.of("criteria.route-antibody"));
        }
    }
}
