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

    /**
     * Its id.
     *
     * @throws Refusal when there is none, or several have this record number
     */
    WorkupId find(Workplace workplace) {
        List<WorkupId> found =
                workplace.list(id, ENOUGH).stream()
                        .filter(l -> l.patient().recordNumber().equals(id))
                        .map(Workups.Listed::id)
                        .toList();
        if (found.size() > 1) {
            throw new Refusal(Message.of("cli.several-workups", found.size()));
        }
        return found.isEmpty() ? parse() : found.getFirst();
    }

    private WorkupId parse() {
        try {
            return WorkupId.parse(id);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Message.of("cli.no-workup"));
        }
    }
}
