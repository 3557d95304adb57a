package org.myoworkup.cli;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.session.Backups;
import org.myoworkup.session.Cases;
import org.myoworkup.session.OpenWorkplace;
import org.myoworkup.session.ProgramVersion;
import org.myoworkup.session.StoreCheck;
import org.myoworkup.texts.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The program without its window. */
public final class CommandLineInterface {
    /** Exit status when everything was done. */
    public static final int DONE = 0;

    /** Exit status when an input was refused or something could not be done. */
    public static final int REFUSED = 1;

    /** Exit status when the command was used wrongly. */
    public static final int WRONG_USAGE = 2;

    private final Checklist checklist;
    private final Cases cases;
    private final Texts texts;
    private final Opening opening;
    private final Function<Optional<Path>, Backups> backups;
    private final StoreCheck check;

    /** Opens the store of a folder for one command. */
    @FunctionalInterface
    public interface Opening {
        /**
         * @param folder the one given; empty for the usual one
         * @param as in whose name to write; empty for the user of the operating system
         * @throws org.myoworkup.workup.Refusal when it cannot be opened, or nobody of this name
         *     works here, or a PIN keeps the name
         */
        OpenWorkplace open(Optional<Path> folder, Optional<String> as);
    }

    /**
     * @param opening opens the store of the folder given, or of the usual one; called by store
     *     commands only
     * @param backups of such a folder, which need not be open
     * @param check looks a database through
     */
    public CommandLineInterface(
            Checklist checklist,
            Cases cases,
            Texts texts,
            Opening opening,
            Function<Optional<Path>, Backups> backups,
            StoreCheck check) {
        this.checklist = checklist;
        this.cases = cases;
        this.texts = texts;
        this.opening = opening;
        this.backups = backups;
        this.check = check;
    }

    @Command(
            name = "myoworkup",
            mixinStandardHelpOptions = true,
            description = {
                "Diagnostic workup of suspected idiopathic inflammatory myopathy.",
                "Without a command it opens its window. It supports clinical judgement and is no"
                        + " certified medical device."
            },
            footer = "Exit status: 0 done, 1 an input was refused, 2 wrong usage.")
    private static final class Top {
        @Option(
                names = "--data",
                paramLabel = "DIR",
                description = "The folder of the database; stands before the command.")
        private String data;

        @Option(
                names = "--as",
                paramLabel = "NAME",
                description = {
                    "In whose name the history records it: somebody entered in the window, without"
                            + " a PIN. If not given, the user of the operating system.",
                    "Stands before the command."
                })
        private String as;
    }

    /**
     * Runs one command.
     *
     * @param out takes results only
     * @param err takes one line for each problem
     * @return the exit status
     */
    public int run(String[] args, PrintStream out, PrintStream err, InputStream in) {
        Console console = new Console(out, err, in, texts);
        CommandLine line = commands(console, new Top());
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        int status = line.execute(args);
        if (!console.printed()) {
            console.problem("myoworkup: " + texts.say("cli.not-printed"));
            return Math.max(status, REFUSED);
        }
        return status;
    }

    private CommandLine commands(Console console, Top top) {
        Supplier<Store> store =
                () ->
                        new Store(
                                console,
                                opening,
                                Optional.ofNullable(top.data),
                                Optional.ofNullable(top.as));
        Supplier<Backups> kept =
                () -> backups.apply(Optional.ofNullable(top.data).map(Input::path));
        CommandLine line =
                new CommandLine(top)
                        .addSubcommand(new EvaluateCommand(console, cases))
                        .addSubcommand(new ReportCommand(console, cases))
                        .addSubcommand(new BedsideCommand(console, cases))
                        .addSubcommand(new ChaseCommand(console, store))
                        .addSubcommand(new ImportCommand(console, store))
                        .addSubcommand(new ExportCommand(console, store))
                        .addSubcommand(new HistoryCommand(console, store))
                        .addSubcommand(new ListCommand(console, store))
                        .addSubcommand(new BackupCommand(console, store, kept))
                        .addSubcommand(new RestoreCommand(console, kept))
                        .addSubcommand(
                                new VerifyCommand(
                                        console, check, () -> Optional.ofNullable(top.data)));
        line.getSubcommands()
                .values()
                .forEach(c -> c.getCommandSpec().mixinStandardHelpOptions(true));
        line.getCommandSpec()
                .version(
                        "MyoWorkup "
                                + ProgramVersion.text()
                                + ", checklist "
                                + checklist.id()
                                + " "
                                + checklist.version());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler(
                (wrong, _) -> {
                    console.problem("myoworkup: " + wrong.getMessage() + " (see myoworkup --help)");
                    return WRONG_USAGE;
                });
        // A defect of the program says its kind only: its words may quote what a patient's file
        // holds.
        line.setExecutionExceptionHandler(
                (failed, _, _) -> {
                    console.problem(
                            "myoworkup: the program failed (" + failed.getClass().getName() + ")");
                    return REFUSED;
                });
        return line;
    }
}
