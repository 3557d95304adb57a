package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;
import org.myoworkup.criteria.EularAcr2017.Column;
import org.myoworkup.criteria.EularAcr2017.Subgroup;
import org.myoworkup.findings.Findings;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Reading;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Ages;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sub-group tree of the 2017 EULAR/ACR criteria in three values: a branch is taken only when
 * its question is answered. The tree is from secondary sources; that all four weakness items feed
 * the node between dermatomyositis and its amyopathic form is doubtful.
 */
final class EularAcrSubgroup {
    private static final List<String> RASH =
            List.of(ItemIds.HELIOTROPE, ItemIds.GOTTRON_PAPULES, ItemIds.GOTTRON_SIGN);
    private static final List<String> WEAKNESS =
            List.of(
                    ItemIds.PROXIMAL_UPPER,
                    ItemIds.PROXIMAL_LOWER,
                    ItemIds.NECK_FLEXORS_WEAKER,
                    ItemIds.LEGS_PROXIMAL_WEAKER);

    private final boolean biopsy;
    private final boolean certainlyChild;
    private final boolean certainlyAdult;
    private final Reading rash;
    private final Reading weakness;
    private final Reading fingers;
    private final Reading vacuoles;
    private final Optional<String> response;

    EularAcrSubgroup(Findings findings, Column column, Optional<Ages.Range> age) {
        this.biopsy = column == Column.WITH_BIOPSY;
        this.certainlyChild = age.filter(a -> a.below(Ages.ADULT)).isPresent();
        this.certainlyAdult = age.filter(a -> a.atLeast(Ages.ADULT)).isPresent();
        this.rash = findings.any(RASH);
        this.weakness = findings.any(WEAKNESS);
        this.fingers = findings.finding(ItemIds.FINGER_FLEXORS);
        this.vacuoles = findings.finding(ItemIds.RIMMED_VACUOLES);
        this.response = findings.choice(ItemIds.TREATMENT_RESPONSE);
    }

    Optional<Subgroup> subgroup() {
        if (!rash.known() || (!certainlyChild && !certainlyAdult)) {
            return Optional.empty();
        }
        if (certainlyChild) {
            return Optional.of(rash.present() ? Subgroup.JDM : Subgroup.JM_OTHER);
        }
        return rash.present() ? withRash() : withoutRash();
    }

    private Optional<Subgroup> withRash() {
        return switch (weakness.value()) {
            case PRESENT -> Optional.of(Subgroup.DM);
            case ABSENT -> Optional.of(Subgroup.ADM);
            case UNKNOWN -> Optional.empty();
        };
    }

    private Optional<Subgroup> withoutRash() {
        if (ibm() == Truth.PRESENT) {
            return Optional.of(Subgroup.IBM);
        }
        boolean polymyositis = fingers.known() && (!biopsy || vacuoles.absent());
        return polymyositis ? Optional.of(Subgroup.PM_IMNM) : Optional.empty();
    }

    /**
     * Rimmed vacuoles, or weak finger flexors that did not improve on treatment. Only "not
     * improved" counts.
     */
    private Truth ibm() {
        Truth notImproved =
                response.map(r -> Truth.of(r.equals("not-improved"))).orElse(Truth.UNKNOWN);
        return vacuoles.value().or(fingers.value().and(notImproved));
    }

    /**
     * The sub-groups that the open answers can still lead to; the sub-group itself where it is
     * settled.
     */
    List<Subgroup> candidates() {
        Set<Subgroup> reachable = EnumSet.noneOf(Subgroup.class);
        boolean rashOpen = !rash.absent();
        boolean noRashOpen = !rash.present();
        if (!certainlyAdult) {
            add(reachable, rashOpen, Subgroup.JDM);
            add(reachable, noRashOpen, Subgroup.JM_OTHER);
        }
        if (!certainlyChild) {
            add(reachable, rashOpen && !weakness.absent(), Subgroup.DM);
            add(reachable, rashOpen && !weakness.present(), Subgroup.ADM);
            add(reachable, noRashOpen && ibm() != Truth.PRESENT, Subgroup.PM_IMNM);
            add(reachable, noRashOpen && ibm() != Truth.ABSENT, Subgroup.IBM);
        }
        return List.copyOf(reachable);
    }

    private static void add(Set<Subgroup> to, boolean open, Subgroup subgroup) {
        if (open) {
            to.add(subgroup);
        }
    }

    /** What stands beside the sub-group: what to answer, and what it does not exclude. */
    List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        Optional<Subgroup> found = subgroup();
        messages.add(Message.of("eular-acr.tree-secondary"));
        if (!certainlyChild && !certainlyAdult) {
            messages.add(open(ItemIds.ONSET_AGE));
        } else if (!rash.known()) {
            messages.add(open(ItemIds.GOTTRON_SIGN));
        } else if (found.isEmpty() && rash.present()) {
            messages.add(open(ItemIds.PROXIMAL_LOWER));
        } else if (found.isEmpty()) {
            messages.add(open(fingers.known() ? ItemIds.RIMMED_VACUOLES : ItemIds.FINGER_FLEXORS));
        }
        if (found.equals(Optional.of(Subgroup.PM_IMNM)) && !biopsy) {
            messages.add(Message.of("eular-acr.ibm-not-excluded"));
        }
        return messages;
    }

    private static Message open(String item) {
        return Message.of("eular-acr.subgroup-open", Message.label(item));
    }
}
