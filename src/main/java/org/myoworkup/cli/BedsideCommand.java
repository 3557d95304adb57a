package org.myoworkup.cli;

import org.myoworkup.session.Cases;
import org.myoworkup.session.Reports;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Writes the sheet that is filled in by hand at the bedside. */
@Command(name = "bedside", description = "Writes a bedside sheet for the examination as PDF.")
final class BedsideCommand implements Callable<Integer> {
    private final Console console;
    private final Cases cases;

    @Parameters(
            arity = "0..1",
            paramLabel = "CASE",
            description = "A case file whose patient stands on the sheet; blank if not given.")
    private String file;

    @Mixin private Output output;

    @Option(names = "--paper", defaultValue = "A4", description = "A4 or LETTER; A4 if not given.")
    private Reports.Paper paper;

    @Mixin private PaperLanguage language;

    BedsideCommand(Console console, Cases cases) {
        this.console = console;
        this.cases = cases;
    }

    @Override
    public Integer call() {
        Locale locale = language.locale();
        Optional<Workup> workup = Optional.empty();
        try {
            if (file != null) {
                workup = Optional.of(cases.read(new Input(console.in()).bytes(file)));
            }
        } catch (Refusal refusal) {
            console.refused(file, refusal);
            return CommandLineInterface.REFUSED;
        }
        try {
            String input = Optional.ofNullable(file).orElse(Input.STANDARD_INPUT);
            cases.bedside(workup, locale, paper, output.path(input));
        } catch (Refusal refusal) {
            console.refused(output.name(), refusal);
            return CommandLineInterface.REFUSED;
        }
        return CommandLineInterface.DONE;
    }
}
