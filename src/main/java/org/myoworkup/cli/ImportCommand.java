package org.myoworkup.cli;

import org.myoworkup.session.Workplace;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.WorkupId;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Stores case files, each as a new workup. */
@Command(
        name = "import",
        description = {
            "Stores case files, each as a new workup, and prints the id of each.",
            "A file that is refused is named on standard error, and the rest go on."
        })
final class ImportCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<Store> store;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Case files, or PDFs that carry one.")
    private List<String> files;

    ImportCommand(Console console, Supplier<Store> store) {
        this.console = console;
        this.store = store;
    }

    @Override
    public Integer call() {
        return store.get().writing(this::take);
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
