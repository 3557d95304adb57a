package org.myoworkup.cli;

import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.exchange.JsonCaseFiles;
import org.myoworkup.exchange.PictureIntake;
import org.myoworkup.report.PdfReports;
import org.myoworkup.session.Backups;
import org.myoworkup.session.Cases;
import org.myoworkup.session.OpenWorkplace;
import org.myoworkup.session.SafeFile;
import org.myoworkup.session.Saver;
import org.myoworkup.session.Workplace;
import org.myoworkup.settings.People;
import org.myoworkup.store.Database;
import org.myoworkup.store.DatabaseBackups;
import org.myoworkup.store.DatabaseCheck;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.texts.Languages;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Author;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Runs commands on the real program, as it stood on the day of {@link #CLOCK}. */
final class Commands {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private static final Checklist CHECKLIST = BundledChecklist.read();
    private static final Languages LANGUAGES = new Languages(BundledChecklist::read);
    private static final Texts TEXTS = LANGUAGES.in(Locale.ENGLISH);
    private static final Cases CASES =
            new Cases(
                    CHECKLIST,
                    new JsonCaseFiles(CHECKLIST, TEXTS::say),
                    new PdfReports(LANGUAGES::in),
                    new PictureIntake(new PdfReports(LANGUAGES::in)),
                    CLOCK);

    private boolean opened;

    /** What a command left. */
    record Outcome(int status, String out, String err) {}

    Outcome run(String... args) {
        return runWith(new byte[0], args);
    }

    Outcome runWith(byte[] standardInput, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                new CommandLineInterface(
                                CHECKLIST,
                                CASES,
                                TEXTS,
                                this::open,
                                Commands::backups,
                                (folder, file) ->
                                        DatabaseCheck.check(
                                                file.orElseGet(
                                                        () ->
                                                                DatabaseCheck.of(
                                                                        folder.orElseThrow()))))
                        .run(
                                args,
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8),
                                new ByteArrayInputStream(standardInput));
        return new Outcome(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** True when a command opened the store. */
    boolean opened() {
        return opened;
    }

    private static Backups backups(Optional<Path> folder) {
        return new DatabaseBackups(folder.orElseThrow(), CLOCK);
    }

    private OpenWorkplace open(Optional<Path> folder, Optional<String> as) {
        opened = true;
        Author author =
                as.isEmpty()
                        ? new Author("Dr Test", "")
                        : People.read(folder.orElseThrow(), SafeFile::write).commanding(as);
        SqliteWorkups workups = Database.open(folder.orElseThrow(), CLOCK);
        Saver saver = new Saver(workups);
        Workplace workplace = new Workplace(CHECKLIST, workups, saver, CASES, author, CLOCK);
        return new OpenWorkplace(
                workplace,
                backups(folder),
                workups.notices(),
                () -> {
                    saver.drain(Duration.ofSeconds(10));
                    saver.close();
                    workups.close();
                });
    }
}
