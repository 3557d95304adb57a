package org.myoworkup.cli;

import org.myoworkup.session.Workplace;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.WorkupId;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Stores case files, each as a new workup. */
@Command(
        name = "import",
        description = {
            "Stores case files, each as a new workup, and prints the id of each.",
            "A file that is refused is named on standard error, and the rest go on.",
            "With --as-revision-of one file becomes the newer revision of a stored workup instead."
        })
final class ImportCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<Store> store;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Case files, or PDFs that carry one.")
    private List<String> files;

    @Option(
            names = "--as-revision-of",
            paramLabel = "ID",
            description =
                    "The stored workup (its id, or a record number that only it has) whose new"
                            + " revision the one file becomes; refused unless it is of the same"
                            + " patient and newer.")
    private String revisionOf;

    @Spec private CommandSpec spec;

    ImportCommand(Console console, Supplier<Store> store) {
        this.console = console;
        this.store = store;
    }

    @Override
    public Integer call() {
        if (revisionOf == null) {
            return store.get().writing(this::take);
        }
        if (files.size() > 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--as-revision-of takes one file");
        }
        return store.get().writing(workplace -> supersede(workplace, files.getFirst()));
    }

    private int supersede(Workplace workplace, String file) {
        try {
            WorkupId id = StoredWorkup.find(workplace, revisionOf);
            byte[] bytes = new Input(console.in()).bytes(file);
            workplace.imports().supersede(id, workplace.cases().read(bytes), Optional.empty());
            console.printFields(id, file);
            return CommandLineInterface.DONE;
        } catch (Refusal refusal) {
            console.refused(file, refusal);
            return CommandLineInterface.REFUSED;
        }
    }

    private int take(Workplace workplace) {
        Input input = new Input(console.in());
        int status = CommandLineInterface.DONE;
        for (String file : files) {
            try {
                WorkupId id = workplace.take(input.bytes(file));
                console.printFields(id, file);
            } catch (Refusal refusal) {
                console.refused(file, refusal);
                status = CommandLineInterface.REFUSED;
            }
        }
        return status;
    }
}
