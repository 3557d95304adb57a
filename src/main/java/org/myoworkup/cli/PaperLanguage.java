package org.myoworkup.cli;

import org.myoworkup.texts.Languages;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.Locale;
import java.util.stream.Collectors;

/** In which language a PDF is written; what the command itself says stays English. */
final class PaperLanguage {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--language",
            defaultValue = "en",
            description = "The language of the PDF: en or fr; en if not given.")
    private String code;

    /**
     * The language asked for.
     *
     * @throws CommandLine.ParameterException when there is none of this code
     */
    Locale locale() {
        return Languages.of(code)
                .orElseThrow(
                        () ->
                                new CommandLine.ParameterException(
                                        spec.commandLine(),
                                        "There is no language " + code + "; there is " + all()));
    }

    private static String all() {
        return Languages.all().stream().map(Locale::getLanguage).collect(Collectors.joining(", "));
    }
}
