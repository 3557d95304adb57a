package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;
import org.myoworkup.criteria.EularAcr2017.Column;
import org.myoworkup.criteria.EularAcr2017.Result;
import org.myoworkup.findings.Enzyme;
import org.myoworkup.findings.Findings;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Reading;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has to be said beside the EULAR/ACR score so that nobody misreads it. */
final class EularAcrMessages {
    private static final BigDecimal MILD = new BigDecimal("1.5");

    private final Result result;
    private final Findings findings;
    private final List<Message> messages = new ArrayList<>();

    private EularAcrMessages(Result result, Findings findings) {
        this.result = result;
        this.findings = findings;
    }

    static List<Message> of(Result result, Findings findings) {
        EularAcrMessages all = new EularAcrMessages(result, findings);
        all.betterExplanation();
        all.age();
        all.rash();
        all.biopsy();
        all.cutOff();
        all.enzymes();
        return all.messages;
    }

    private void betterExplanation() {
        switch (result.betterExplanation()) {
            case PRESENT -> messages.add(Message.of("eular-acr.not-applicable"));
            case UNKNOWN -> messages.add(Message.of("eular-acr.better-explanation-open"));
            case ABSENT -> {
                // the entry condition holds: nothing to add
            }
        }
    }

    private void age() {
        result.age()
                .filter(a -> result.items().getFirst().value() == Truth.UNKNOWN)
                .ifPresent(a -> messages.add(Message.of("eular-acr.age-spans", a.min(), a.max())));
    }

    /**
     * Without one of the three pathognomonic signs a biopsy should be there before the patient is
     * classified.
     */
    private void rash() {
        if (result.column() == Column.WITH_BIOPSY) {
            return;
        }
        Reading rash =
                findings.any(
                        List.of(ItemIds.HELIOTROPE, ItemIds.GOTTRON_PAPULES, ItemIds.GOTTRON_SIGN));
        if (rash.absent()) {
            messages.add(Message.of("eular-acr.no-rash-no-biopsy"));
        } else if (!rash.known()) {
            messages.add(Message.of("eular-acr.rash-open-no-biopsy"));
        }
    }

    private void biopsy() {
        long read =
                ItemIds.SCORED_BIOPSY_FEATURES.stream()
                        .filter(f -> findings.finding(f).known())
                        .count();
        if (read > 0 && read < ItemIds.SCORED_BIOPSY_FEATURES.size()) {
            messages.add(Message.of("eular-acr.biopsy-unfinished", read));
        }
        List<PartState.Pending> pending = findings.pending(ItemIds.RIMMED_VACUOLES);
        if (pending.isEmpty()) {
            return;
        }
        PartState.Pending first = pending.getFirst();
        boolean further = result.column() == Column.WITH_BIOPSY;
        String key =
                first.taken().isPresent()
                        ? (further
                                ? "eular-acr.biopsy-taken-further"
                                : "eular-acr.biopsy-taken-none-read")
                        : (further
                                ? "eular-acr.biopsy-ordered-further"
                                : "eular-acr.biopsy-ordered-none-read");
        messages.add(Message.of(key, first.taken().orElse(first.ordered())));
    }

    private void cutOff() {
        if (EularAcr2017.atCutOff(result)) {
            messages.add(Message.of("eular-acr.at-cut-off", result.score().probability()));
        }
    }

    /** The enzyme item carried by little: the liver or haemolysis may be the reason. */
    private void enzymes() {
        Reading item = findings.finding(ItemIds.ENZYMES_ELEVATED);
        if (!item.present() || !item.derived()) {
            return;
        }
        if (!findings.elevated(ItemIds.CK).present()) {
            messages.add(Message.of("eular-acr.enzymes-not-ck"));
        }
        boolean mild =
                ItemIds.EULAR_ACR_ENZYMES.stream()
                        .flatMap(e -> findings.answers().toItem(e).values().stream())
                        .filter(Answer.Quantity.class::isInstance)
                        .map(a -> Enzyme.timesUln((Answer.Quantity) a))
                        .flatMap(Optional::stream)
                        .allMatch(times -> times.compareTo(MILD) <= 0);
        if (mild) {
            messages.add(Message.of("eular-acr.enzymes-mild"));
        }
    }
}
