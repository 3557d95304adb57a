package org.myoworkup.cli;

import org.myoworkup.checklist.Message;
import org.myoworkup.session.Workplace;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import picocli.CommandLine.Parameters;

import java.util.List;

/** The stored workup that a command is about. */
final class StoredWorkup {
    private static final int ENOUGH = 1000;

    @Parameters(
            paramLabel = "ID",
            description =
                    "The id of the workup, or the record number where only one workup has it.")
    private String id;

    /** As it was given. */
    String given() {
        return id;
    }

    /** As {@link #find(Workplace, String)} of what was given. */
    WorkupId find(Workplace workplace) {
        return find(workplace, id);
    }

    /**
     * By its id, or by the record number where only one workup has it.
     *
     * @throws Refusal when it is neither, or several have the number
     */
    static WorkupId find(Workplace workplace, String argument) {
        List<WorkupId> found =
                workplace.list(argument, ENOUGH).stream()
                        .filter(l -> l.patient().recordNumber().equals(argument))
                        .map(Workups.Listed::id)
                        .toList();
        if (found.size() > 1) {
            throw new Refusal(Message.of("cli.several-workups", found.size()));
        }
        return found.isEmpty() ? parse(argument) : found.getFirst();
    }

    private static WorkupId parse(String argument) {
        try {
            return WorkupId.parse(argument);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Message.of("cli.no-workup"));
        }
    }
}
