package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.Findings;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Truth;

import java.util.ArrayList;
import java.util.List;

/**
 * What one criteria set says of a workup.
 *
 * @param id as printed for machines: {@code bohan-peter-1975}
 * @param name of the set
 * @param result unknown counts as absent
 * @param best the strongest class that the open answers can lead to
 * @param least the class where every contradiction between hand and table goes the other way;
 *     equals {@code result} where there is none
 * @param deciding items whose answer can change the class, in the set's order
 * @param elements the lines of the set in the order of the paper
 * @param messages what has to be said beside the result
 * @param provisional not yet checked against the original paper
 */
public record SetResult(
        String id,
        Message name,
        Outcome result,
        Outcome best,
        Outcome least,
        Status status,
        List<String> deciding,
        List<Element> elements,
        List<Message> messages,
        String citation,
        boolean provisional) {

    public SetResult {
        deciding = List.copyOf(deciding);
        elements = List.copyOf(elements);
        messages = List.copyOf(messages);
    }

    /** The result of a set that stays as it is when another disease explains the picture better. */
    static SetResult of(
            CriteriaSet set,
            Findings findings,
            Tally tally,
            Tally.Rule rule,
            List<Message> messages) {
        Tally.Weighed weighed = tally.weigh(rule);
        Truth better = findings.finding(ItemIds.BETTER_EXPLANATION).value();
        boolean aside = better == Truth.PRESENT;
        List<Message> said = new ArrayList<>(messages);
        if (better == Truth.UNKNOWN && weighed.result().strength() > 0) {
            said.add(Message.of("criteria.better-explanation-open"));
        }
        if (!weighed.least().code().equals(weighed.result().code())) {
            said.add(Message.of("criteria.contradiction", weighed.least().label()));
        }
        return new SetResult(
                set.id(),
                set.name(),
                weighed.result(),
                weighed.best(),
                weighed.least(),
                aside ? Status.SET_ASIDE : status(weighed),
                aside ? List.of() : weighed.deciding(),
                tally.elements(),
                said,
                set.citation(),
                set.provisional());
    }

    /** As {@link #of}, for a set that itself asks that nothing else explains the picture. */
    static SetResult excluding(
            CriteriaSet set,
            Findings findings,
            Tally tally,
            Tally.Rule rule,
            List<Message> messages) {
        SetResult plain = of(set, findings, tally, rule, messages);
        if (plain.status != Status.SET_ASIDE) {
            return plain;
        }
        return new SetResult(
                plain.id,
                plain.name,
                Outcome.EXCLUDED,
                Outcome.EXCLUDED,
                Outcome.EXCLUDED,
                plain.status,
                plain.deciding,
                plain.elements,
                plain.messages,
                plain.citation,
                plain.provisional);
    }

    private static Status status(Tally.Weighed weighed) {
        String result = weighed.result().code();
        if (!result.equals(weighed.best().code()) || !result.equals(weighed.least().code())) {
            return Status.UNDETERMINED;
        }
        return weighed.result().strength() > 0 ? Status.MET : Status.NOT_MET;
    }
}
