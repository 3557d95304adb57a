package org.myoworkup.cli;

import org.myoworkup.session.Backups;
import org.myoworkup.workup.Refusal;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Makes a backup of the database, or lists those there are. */
@Command(
        name = "backup",
        description = {
            "Makes a checked backup of the database, in the data folder or as FILE, and prints"
                    + " its path.",
            "With --list prints those in the data folder, newest first, one a line with tabs"
                    + " between:",
            "path, when, kind, schema, workups, changes, last change, bytes."
        })
final class BackupCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<Store> store;
    private final Supplier<Backups> backups;

    @ArgGroup private final Choice choice = new Choice();

    @Option(names = "--force", description = "Replace FILE if it exists.")
    private boolean force;

    /** One of the two. */
    private static final class Choice {
        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE",
                description = "The file to write, outside the data folder.")
        private String file;

        @Option(names = "--list", description = "List the backups in the data folder.")
        private boolean list;
    }

    BackupCommand(Console console, Supplier<Store> store, Supplier<Backups> backups) {
        this.console = console;
        this.store = store;
        this.backups = backups;
    }

    @Override
    public Integer call() {
        if (choice.list) {
            return list();
        }
        return choice.file == null ? make() : copy(choice.file);
    }

    private int make() {
        return store.get()
                .opened(
                        open -> {
                            console.printFields(open.backups().now().file());
                            return CommandLineInterface.DONE;
                        });
    }

    private int copy(String name) {
        Path file;
        try {
            file = Output.path(name, force, Input.STANDARD_INPUT);
        } catch (Refusal refusal) {
            console.refused(name, refusal);
            return CommandLineInterface.REFUSED;
        }
        return store.get()
                .opened(
                        open -> {
                            open.backups().copy(file);
                            console.printFields(file);
                            return CommandLineInterface.DONE;
                        });
    }

    private int list() {
        try {
            for (Backups.Backup backup : backups.get().list()) {
                console.printFields(
                        backup.file(),
                        backup.made(),
                        backup.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        backup.contents().map(c -> String.valueOf(c.schema())).orElse("unreadable"),
                        backup.contents().map(c -> String.valueOf(c.workups())).orElse(""),
                        backup.contents().map(c -> String.valueOf(c.changes())).orElse(""),
                        backup.contents()
                                .flatMap(Backups.Contents::lastChange)
                                .map(Instant::toString)
                                .orElse(""),
                        backup.bytes());
            }
            return CommandLineInterface.DONE;
        } catch (Refusal refusal) {
            console.refused("myoworkup", refusal);
            return CommandLineInterface.REFUSED;
        }
    }
}
