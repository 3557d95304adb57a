package org.myoworkup.cli;

import org.myoworkup.checklist.Message;
import org.myoworkup.session.SafeFile;
import org.myoworkup.session.Workplace;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Writes the case file of a stored workup. */
@Command(name = "export", description = "Writes a stored workup as a case file.")
final class ExportCommand implements Callable<Integer> {
    private static final int ENOUGH = 1000;

    private final Console console;
    private final Supplier<Store> store;

    @Parameters(
            paramLabel = "ID",
            description =
                    "The id of the workup, or the record number where only one workup has it.")
    private String id;

    @Mixin private Output output;

    ExportCommand(Console console, Supplier<Store> store) {
        this.console = console;
        this.store = store;
    }

    @Override
    public Integer call() {
        Path file;
        try {
            file = output.path(Input.STANDARD_INPUT);
        } catch (Refusal refusal) {
            console.refused(output.name(), refusal);
            return CommandLineInterface.REFUSED;
        }
        return store.get()
                .with(
                        workplace -> {
                            byte[] caseFile;
                            try {
                                caseFile = workplace.export(find(workplace));
                            } catch (Refusal refusal) {
                                console.refused(id, refusal);
                                return CommandLineInterface.REFUSED;
                            }
                            try {
                                SafeFile.write(file, caseFile);
                            } catch (Refusal refusal) {
                                console.refused(output.name(), refusal);
                                return CommandLineInterface.REFUSED;
                            }
                            return CommandLineInterface.DONE;
                        });
    }

    private WorkupId find(Workplace workplace) {
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
