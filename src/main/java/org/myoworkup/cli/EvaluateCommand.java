package org.myoworkup.cli;

import org.myoworkup.session.Cases;
import org.myoworkup.workup.Refusal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Prints what cases mean under the criteria. */
@Command(
        name = "evaluate",
        description = {
            "Prints the assessment of case files as JSON: one array with one object a file, in the"
                    + " order given.",
            "A file that is refused is named on standard error, and the rest go on."
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final String MANY_CASES = ".jsonl";

    private final Console console;
    private final Cases cases;
    private final Input input;
    private int printed;
    private int refused;

    @Spec private CommandSpec spec;

    @Option(
            names = "--json-lines",
            description =
                    "Print one object a line instead of an array, and an object with \"error\" for"
                            + " a case that is refused; read standard input as one case a line.")
    private boolean jsonLines;

    @Parameters(
            arity = "1..*",
            paramLabel = "CASE",
            description =
                    "Case files; - is standard input. A file that ends in .jsonl holds one case a"
                            + " line.")
    private List<String> files;

    EvaluateCommand(Console console, Cases cases) {
        this.console = console;
        this.cases = cases;
        this.input = new Input(console.in());
    }

    @Override
    public Integer call() {
        if (files.stream().filter(Input.STANDARD_INPUT::equals).count() > 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Standard input can be read only once");
        }
        jsonLines |= files.stream().anyMatch(f -> f.endsWith(MANY_CASES));
        for (String file : files) {
            if (many(file)) {
                attempt(
                        file,
                        () -> {
                            input.lines(
                                    file,
                                    (line, number) ->
                                            attempt(
                                                    file + ":" + number,
                                                    () -> evaluate(file + ":" + number, line)));
                            return "";
                        });
            } else {
                attempt(file, () -> evaluate(file, input.bytes(file)));
            }
        }
        if (!jsonLines && printed > 0) {
            console.print("]");
        } else if (!jsonLines && files.size() > 1) {
            console.print("[]");
        }
        return refused > 0 ? CommandLineInterface.REFUSED : CommandLineInterface.DONE;
    }

    private boolean many(String file) {
        return file.endsWith(MANY_CASES) || (jsonLines && file.equals(Input.STANDARD_INPUT));
    }

    private String evaluate(String name, byte[] caseFile) {
        return cases.evaluate(name, caseFile);
    }

    private void attempt(String name, Supplier<String> assessment) {
        try {
            String object = assessment.get();
            if (!object.isEmpty()) {
                print(object);
            }
        } catch (Refusal refusal) {
            refused++;
            console.refused(name, refusal);
            if (jsonLines) {
                console.print(cases.refused(name, refusal));
            }
        }
    }

    private void print(String object) {
        if (jsonLines) {
            console.print(object);
        } else {
            console.print((printed == 0 ? "[" : ",") + object);
        }
        printed++;
    }
}
