package org.myoworkup.cli;

import org.myoworkup.checklist.Message;
import org.myoworkup.session.Backups;
import org.myoworkup.workup.Refusal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Puts a backup in place of the database. */
@Command(
        name = "restore",
        description = {
            "Puts a backup in place of the database, which is moved aside and kept.",
            "Says first what the backup holds. The present database may be damaged or lost."
        })
final class RestoreCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<Backups> backups;

    @Parameters(
            paramLabel = "FILE",
            description = "A backup, or the name of one that \"backup --list\" prints.")
    private String file;

    @Option(names = "--preview", description = "Say what the backup holds, and change nothing.")
    private boolean preview;

    RestoreCommand(Console console, Supplier<Backups> backups) {
        this.console = console;
        this.backups = backups;
    }

    @Override
    public Integer call() {
        try {
            Path path = Input.path(file);
            Backups kept = backups.get();
            Backups.Preview found = kept.preview(path);
            console.say(words(found));
            if (!preview) {
                console.say(
                        kept.restore(path)
                                .map(aside -> Message.of("backup.restored", aside.toString()))
                                .orElse(Message.of("backup.restored-first")));
            }
            return CommandLineInterface.DONE;
        } catch (Refusal refusal) {
            console.problem(refusal.message());
            return CommandLineInterface.REFUSED;
        }
    }

    private static Message words(Backups.Preview found) {
        return Message.of(
                "backup.preview",
                found.file().toString(),
                found.contents().schema(),
                found.contents().workups(),
                found.contents().changes(),
                found.contents()
                        .lastChange()
                        .map(last -> Message.of("backup.last-change", last))
                        .orElse(Message.of("backup.no-change")),
                found.missing()
                        .map(m -> Message.of("backup.lacks", m.workups(), m.changes()))
                        .orElse(Message.of("backup.lacks-unknown")));
    }
}
