package org.myoworkup.cli;

import org.myoworkup.session.HistoryForm;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Writes the history of a stored workup. */
@Command(
        name = "history",
        description =
                "Writes who changed, signed and printed what of a stored workup, when and why;"
                        + " oldest first.")
final class HistoryCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<Store> store;

    @Mixin private StoredWorkup workup;

    @Mixin private Output output;

    @Option(
            names = "--format",
            defaultValue = "CSV",
            description = "csv, in words, or json, with the codes too; csv if not given.")
    private HistoryForm form;

    HistoryCommand(Console console, Supplier<Store> store) {
        this.console = console;
        this.store = store;
    }

    @Override
    public Integer call() {
        return new StoredOutput(console, store, workup, output)
                .write((workplace, id) -> workplace.history(id, Locale.ENGLISH, form));
    }
}
