package org.myoworkup.findings;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The pattern that follows from the needle rows of one study. Rows that were not tested do not
 * count, poor effort and units that could not be assessed are unknown, and myotonic discharges
 * change nothing. The rules are our own and provisional.
 */
final class EmgTable {
    private static final int ENOUGH = 2;
    private static final int NORMAL_ROWS = 4;

    private final List<EmgRow> rows;

    /**
     * @param proximal whether a muscle of the checklist is proximal
     */
    EmgTable(Answer.Table table, Predicate<String> proximal) {
        rows =
                table.rows().stream()
                        .filter(EmgRow::tested)
                        .map(r -> EmgRow.of(r, proximal.test(r.code("muscle").orElse(""))))
                        .toList();
    }

    List<EmgRow> rows() {
        return rows;
    }

    EmgPattern pattern() {
        boolean myopathic = rows.stream().anyMatch(EmgRow::myopathic);
        boolean neurogenic = rows.stream().anyMatch(EmgRow::neurogenic);
        if (rows.stream().anyMatch(EmgRow::mixed) || (myopathic && neurogenic)) {
            return EmgPattern.MIXED;
        }
        if (count(EmgRow::neurogenic) >= ENOUGH) {
            return EmgPattern.NEUROGENIC;
        }
        if (count(EmgRow::myopathic) >= ENOUGH) {
            return myopathicKind();
        }
        return normal() ? EmgPattern.NORMAL : EmgPattern.INCONCLUSIVE;
    }

    /** Without spontaneous activity only where it was looked for: what is not recorded is open. */
    private EmgPattern myopathicKind() {
        if (irritable() >= ENOUGH && proximal(EmgRow::myopathic) > 0) {
            return EmgPattern.MYOPATHIC_IRRITABLE;
        }
        boolean none = rows.stream().allMatch(r -> r.irritable() == Truth.ABSENT);
        return none ? EmgPattern.MYOPATHIC : EmgPattern.INCONCLUSIVE;
    }

    private boolean normal() {
        return !abnormal()
                && count(EmgRow::normal) >= NORMAL_ROWS
                && proximal(EmgRow::normal) >= ENOUGH;
    }

    private boolean abnormal() {
        return irritable() > 0 || count(EmgRow::myopathic) + count(EmgRow::neurogenic) > 0;
    }

    private long count(Predicate<EmgRow> rule) {
        return rows.stream().filter(rule).count();
    }

    private long proximal(Predicate<EmgRow> rule) {
        return count(rule.and(EmgRow::proximal));
    }

    private long irritable() {
        return count(r -> r.irritable() == Truth.PRESENT);
    }

    /** Myotonic discharges speak for another disease; they do not change the pattern. */
    boolean myotonic() {
        return rows.stream().anyMatch(EmgRow::myotonic);
    }

    /** What an inconclusive study lacks; empty when it is not inconclusive. */
    List<Message> missing() {
        if (pattern() != EmgPattern.INCONCLUSIVE) {
            return List.of();
        }
        if (rows.isEmpty()) {
            return List.of(Message.of("findings.emg-nothing-tested"));
        }
        List<Message> missing = new ArrayList<>();
        if (count(EmgRow::myopathic) >= ENOUGH) {
            myopathicLacks(missing);
        } else if (count(EmgRow::myopathic) > 0) {
            missing.add(Message.of("findings.emg-one-myopathic"));
        } else if (count(EmgRow::neurogenic) > 0) {
            missing.add(Message.of("findings.emg-one-neurogenic"));
        } else if (irritable() > 0) {
            missing.add(Message.of("findings.emg-irritable-alone"));
        } else {
            missing.add(
                    Message.of(
                            "findings.emg-few-normal",
                            count(EmgRow::normal),
                            proximal(EmgRow::normal)));
        }
        return missing;
    }

    private void myopathicLacks(List<Message> missing) {
        if (irritable() >= ENOUGH) {
            missing.add(Message.of("findings.emg-no-proximal"));
            return;
        }
        if (irritable() > 0) {
            missing.add(Message.of("findings.emg-one-irritable"));
        }
        List<Object> open = new ArrayList<>();
        rows.stream()
                .filter(r -> r.irritable() == Truth.UNKNOWN)
                .forEach(r -> open.add(Message.label(r.muscle())));
        if (!open.isEmpty()) {
            missing.add(Message.of("findings.emg-spontaneous-open", open));
        }
    }
}
