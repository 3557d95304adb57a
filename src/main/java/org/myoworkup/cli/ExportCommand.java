package org.myoworkup.cli;

import org.myoworkup.session.SafeFile;
import org.myoworkup.workup.Refusal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Writes the case file of a stored workup. */
@Command(name = "export", description = "Writes a stored workup as a case file.")
final class ExportCommand implements Callable<Integer> {
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
                                caseFile = workplace.export(StoredWorkup.find(workplace, id));
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
}
