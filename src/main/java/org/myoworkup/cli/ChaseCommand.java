package org.myoworkup.cli;

import org.myoworkup.session.Reports;
import org.myoworkup.session.Workplace;
import org.myoworkup.workup.Refusal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Writes every result that the stored workups await. */
@Command(
        name = "chase",
        description = "Writes the awaited results of all stored workups as PDF, oldest first.")
final class ChaseCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<Store> store;

    @Mixin private Output output;

    @Option(names = "--paper", defaultValue = "A4", description = "A4 or LETTER; A4 if not given.")
    private Reports.Paper paper;

    @Mixin private PaperLanguage language;

    ChaseCommand(Console console, Supplier<Store> store) {
        this.console = console;
        this.store = store;
    }

    @Override
    public Integer call() {
        Locale locale = language.locale();
        Path file;
        try {
            file = output.path(Input.STANDARD_INPUT);
        } catch (Refusal refusal) {
            console.refused(output.name(), refusal);
            return CommandLineInterface.REFUSED;
        }
        return store.get().with(workplace -> write(workplace, locale, file));
    }

    private int write(Workplace workplace, Locale locale, Path file) {
        try {
            workplace.chase(locale, paper, file);
        } catch (Refusal refusal) {
            console.refused(output.name(), refusal);
            return CommandLineInterface.REFUSED;
        }
        return CommandLineInterface.DONE;
    }
}
