package org.myoworkup.cli;

import org.myoworkup.checklist.Message;
import org.myoworkup.session.StoreCheck;
import org.myoworkup.workup.Refusal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Looks the database, or a backup, through. */
@Command(
        name = "verify",
        description = {
            "Looks the database, or a backup, through for damage and for changes made outside the"
                    + " program: the file itself, the checksums that tie each history together, and"
                    + " whether what stands is what the history says.",
            "Writes nothing, and may run while the window is open. Exit status 1 when something is"
                    + " wrong, one line each."
        })
final class VerifyCommand implements Callable<Integer> {
    private final Console console;
    private final StoreCheck check;
    private final Supplier<Optional<String>> folder;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A backup; the database of the data folder if not given.")
    private String file;

    VerifyCommand(Console console, StoreCheck check, Supplier<Optional<String>> folder) {
        this.console = console;
        this.check = check;
        this.folder = folder;
    }

    @Override
    public Integer call() {
        Optional<String> given = Optional.ofNullable(file);
        try {
            StoreCheck.Checked checked =
                    check.check(folder.get().map(Input::path), given.map(Input::path));
            checked.wrong().forEach(console::problem);
            if (!checked.wrong().isEmpty()) {
                console.problem(Message.of("verify.advice", checked.file().toString()));
                return CommandLineInterface.REFUSED;
            }
            console.say(
                    checked.chained() ? "verify.sound" : "verify.sound-unchained",
                    checked.file().toString(),
                    checked.workups(),
                    checked.entries());
            return CommandLineInterface.DONE;
        } catch (Refusal refusal) {
            console.refused(given.or(folder).orElse("verify"), refusal);
            return CommandLineInterface.REFUSED;
        }
    }
}
