package org.myoworkup.app;

import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.cli.CommandLineInterface;
import org.myoworkup.exchange.JsonCaseFiles;
import org.myoworkup.exchange.PictureIntake;
import org.myoworkup.report.PdfReports;
import org.myoworkup.session.Backups;
import org.myoworkup.session.Cases;
import org.myoworkup.session.OpenWorkplace;
import org.myoworkup.session.Reports;
import org.myoworkup.session.SafeFile;
import org.myoworkup.session.Saver;
import org.myoworkup.session.StoreCheck;
import org.myoworkup.session.Workplace;
import org.myoworkup.settings.DataFolder;
import org.myoworkup.settings.People;
import org.myoworkup.settings.Settings;
import org.myoworkup.store.Database;
import org.myoworkup.store.DatabaseBackups;
import org.myoworkup.store.DatabaseCheck;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.texts.Languages;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Author;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts the rooms together: the one place that knows them all. */
final class Wiring {
    /** What closing waits for the last changes to reach the disk. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Clock CLOCK = Clock.systemDefaultZone();

    private final Languages languages = new Languages(BundledChecklist::read);
    private Optional<Cases> cases = Optional.empty();

    static Settings settings(Optional<Path> folder) {
        return Settings.read(DataFolder.of(folder), SafeFile::write);
    }

    /** This folder, or the usual one. */
    static Path folder(Optional<Path> given) {
        return DataFolder.of(given);
    }

    static People people(Optional<Path> folder) {
        return People.read(DataFolder.of(folder), SafeFile::write);
    }

    /** The one window on this folder, or on the usual one. */
    static OneWindow oneWindow(Optional<Path> folder) {
        Path data = DataFolder.of(folder);
        return new OneWindow(data, () -> Database.held(data));
    }

    /** Read when it is first asked for: the list is there without it. */
    Checklist checklist() {
        return texts().checklist();
    }

    private synchronized Cases cases() {
        Cases made = cases.orElseGet(this::newCases);
        cases = Optional.of(made);
        return made;
    }

    private Cases newCases() {
        Reports reports = new PdfReports(languages::in);
        return new Cases(
                checklist(),
                new JsonCaseFiles(checklist(), texts()::say),
                reports,
                new PictureIntake(reports),
                CLOCK);
    }

    Languages languages() {
        return languages;
    }

    /** In English, as all that the command line says. */
    Texts texts() {
        return languages.in(Locale.ENGLISH);
    }

    CommandLineInterface commandLine() {
        return new CommandLineInterface(
                checklist(),
                cases(),
                texts(),
                (folder, as) -> {
                    Author author = people(folder).commanding(as);
                    return open(folder, () -> author);
                },
                Wiring::backups,
                Wiring::check);
    }

    /** The backups of this folder, or of the usual one, whatever became of its database. */
    static Backups backups(Optional<Path> folder) {
        return new DatabaseBackups(DataFolder.of(folder), CLOCK);
    }

    private static StoreCheck.Checked check(Optional<Path> folder, Optional<Path> file) {
        return DatabaseCheck.check(file.orElseGet(() -> DatabaseCheck.of(DataFolder.of(folder))));
    }

    /**
     * Opens the store in this folder, or in the usual one.
     *
     * @param author whoever is at the keyboard
     */
    OpenWorkplace open(Optional<Path> folder, Supplier<Author> author) {
        Path data = DataFolder.of(folder);
        SqliteWorkups workups = Database.open(data, CLOCK);
        // PDFBox remembers which fonts this computer has: here, and not in a file of its own at
        // home
        System.setProperty("pdfbox.fontcache", data.toString());
        Saver saver = new Saver(workups);
        Workplace workplace =
                new Workplace(this::checklist, workups, saver, this::cases, author, CLOCK);
        return new OpenWorkplace(
                workplace,
                backups(folder),
                workups.notices(),
                () -> {
                    saver.drain(PATIENCE);
                    saver.close();
                    DatabaseBackups.settle();
                    workups.close();
                });
    }
}
