package org.myoworkup.cli;

import org.myoworkup.session.Cases;
import org.myoworkup.session.Reports;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Writes the PDF of a case. */
@Command(name = "report", description = "Writes the PDF summary of a case file.")
final class ReportCommand implements Callable<Integer> {
    private final Console console;
    private final Cases cases;

    @Parameters(
            paramLabel = "CASE",
            description = "A case file, or a PDF that carries one; - is standard input.")
    private String file;

    @Mixin private Output output;

    @Option(names = "--paper", defaultValue = "A4", description = "A4 or LETTER; A4 if not given.")
    private Reports.Paper paper;

    @Option(
            names = "--without-case",
            description = "Leaves the case file out of the PDF, which cannot be imported then.")
    private boolean withoutCase;

    @Mixin private PaperLanguage language;

    @Option(
            names = "--full",
            description = "Every question with its answer or its gap; a summary if not given.")
    private boolean full;

    ReportCommand(Console console, Cases cases) {
        this.console = console;
        this.cases = cases;
    }

    @Override
    public Integer call() {
        Locale locale = language.locale();
        Workup workup;
        try {
            workup = cases.read(new Input(console.in()).bytes(file));
        } catch (Refusal refusal) {
            console.refused(file, refusal);
            return CommandLineInterface.REFUSED;
        }
        try {
            Path pdf = output.path(file);
            cases.report(workup, locale, paper, extent(), enclosed(), pdf);
        } catch (Refusal refusal) {
            console.refused(output.name(), refusal);
            return CommandLineInterface.REFUSED;
        }
        return CommandLineInterface.DONE;
    }

    private Reports.Enclosed enclosed() {
        return withoutCase ? Reports.Enclosed.NOTHING : Reports.Enclosed.CASE;
    }

    private Reports.Extent extent() {
        return full ? Reports.Extent.FULL : Reports.Extent.SUMMARY;
    }
}
