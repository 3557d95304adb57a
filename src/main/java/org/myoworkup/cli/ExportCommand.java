package org.myoworkup.cli;

import org.myoworkup.session.Reports;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Writes the case file of a stored workup, or the PDF of a revision that was signed. */
@Command(
        name = "export",
        description =
                "Writes a stored workup as a case file, or a signed revision of it as PDF, as it"
                        + " was signed.")
final class ExportCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<Store> store;

    @Mixin private StoredWorkup workup;

    @Mixin private Output output;

    @Option(
            names = "--signed",
            paramLabel = "REVISION",
            description = "Writes the PDF of this signed revision instead of the case file.")
    private Optional<Integer> signed = Optional.empty();

    @Option(
            names = "--paper",
            defaultValue = "A4",
            description = "Of the PDF: A4 or LETTER; A4 if not given.")
    private Reports.Paper paper;

    ExportCommand(Console console, Supplier<Store> store) {
        this.console = console;
        this.store = store;
    }

    @Override
    public Integer call() {
        return new StoredOutput(console, store, workup, output)
                .write(
                        (workplace, id) ->
                                signed.map(n -> workplace.signedPdf(id, n, Locale.ENGLISH, paper))
                                        .orElseGet(() -> workplace.export(id)));
    }
}
