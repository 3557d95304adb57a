package org.myoworkup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.session.Backups;
import org.myoworkup.session.Backups.Kind;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Backups of a real database, and each of them restored. */
class BackupsTest {
    @TempDir Path scratch;

    private final SteppedClock clock = new SteppedClock();
    private Path folder;
    private Backups backups;

    @org.junit.jupiter.api.BeforeEach
    void folder() {
        folder = scratch.resolve("data");
        backups = new DatabaseBackups(folder, clock);
    }

    private SqliteWorkups open() {
        return Database.open(folder, clock);
    }

    private WorkupId add(SqliteWorkups workups, String number) {
        return workups.add(Cases.started(Patient.of(number)), Cases.headline(), Cases.AUTHOR, "");
    }

    private void answer(SqliteWorkups workups, WorkupId id) {
        Workup before = workups.find(id).orElseThrow();
        Change change =
                new Change.OfAnswer(
                        Place.of("exam.note.n" + before.revision()),
                        Optional.empty(),
                        Optional.of(new Answer.Text("t")),
                        "reason",
                        false);
        workups.record(id, change, before.apply(change), Cases.headline(), Cases.AUTHOR);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static Refusal refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        Refusal refusal = catchThrowableOfType(Refusal.class, work);
        assertThat(refusal).as("refused").isNotNull();
        return refusal;
    }

    @Test
    void oneADayIsMadeWhileTheDatabaseIsOpenAndHoldsWhatIsSaved() throws Exception {
        try (SqliteWorkups workups = open()) {
            assertThat(backups.daily()).as("of nothing, nothing is kept").isEmpty();
            WorkupId id = workups.add(Cases.full(), Cases.headline(), Cases.AUTHOR, "import");
            answer(workups, id);
            Backups.Backup made = backups.daily().orElseThrow();
            assertThat(backups.daily()).as("not twice a day").isEmpty();
            clock.set("2024-03-17T23:59:59Z");
            assertThat(backups.daily()).isEmpty();
            clock.set("2024-03-18T00:00:00Z");
            assertThat(backups.daily()).isPresent();

            assertThat(made.kind()).isEqualTo(Kind.DAILY);
            assertThat(made.file().getFileName())
                    .hasToString("myoworkup-20240317T100000000Z-daily.db");
            assertThat(made.bytes()).isEqualTo(Files.size(made.file()));
            Backups.Contents contents = made.contents().orElseThrow();
            assertThat(contents.schema()).isEqualTo(Migrations.latest());
            assertThat(contents.workups()).isEqualTo(1);
            assertThat(contents.changes()).isEqualTo(workups.history(id).size());
            assertThat(contents.lastChange()).contains(workups.list("", 1).getFirst().changed());
            assertThat(backups.list()).hasSize(2).last().isEqualTo(made);
            assertThat(files()).as("one file each, nothing beside").hasSize(2);

            Path other = Files.createDirectories(scratch.resolve("other"));
            Files.copy(made.file(), Raw.file(other));
            try (SqliteWorkups copy = Database.open(other, clock)) {
                assertThat(copy.find(id)).isEqualTo(workups.find(id));
                assertThat(copy.history(id)).isEqualTo(workups.history(id));
            }
        }
    }

    @Test
    void nobodyElseCanReadThem() throws Exception {
        assumeTrue(OwnerOnly.posix(scratch), "a system with POSIX permissions");
        Path outside = scratch.resolve("stick.db");
        try (SqliteWorkups workups = open()) {
            add(workups, "B-1");
            backups.now();
            backups.copy(outside);
        }
        backups.restore(outside);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : Stream.concat(all, Stream.of(outside)).toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as(path.toString())
                        .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
            }
        }
    }

    @Test
    void aDamagedDatabaseGivesNoBackupAndTakesNoneAway() throws Exception {
        WorkupId id;
        try (SqliteWorkups workups = open()) {
            id = workups.add(Cases.full(), Cases.headline(), Cases.AUTHOR, "import");
            for (int i = 0; i < 300; i++) {
                answer(workups, id);
            }
            backups.daily();
        }
        List<String> before = files();
        // In an index, so that reading the tables alone would not notice.
        Raw.execute(
                folder,
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql,"
                        + " 'workup (number_key)', 'workup (record_number || ''x'')') WHERE name ="
                        + " 'workup_number_key'");
        clock.set("2024-03-18T10:00:00Z");
        assertThat(refused(backups::daily).message().key()).isEqualTo("backup.source-damaged");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatAProgramThatEndedLeftBehindNeverCounts() throws Exception {
        try (SqliteWorkups workups = open()) {
            add(workups, "B-1");
            Files.createDirectories(folder.resolve("backups"));
            Path part = folder.resolve("backups/myoworkup-20240317T090000000Z-daily.db.part");
            Files.writeString(part, "half");
            Files.writeString(folder.resolve("backups/my notes.txt"), "mine");
            assertThat(backups.list()).isEmpty();
            assertThat(backups.daily()).isPresent();
            assertThat(part).doesNotExist();
            assertThat(folder.resolve("backups/my notes.txt")).hasContent("mine");
        }
    }

    @Test
    void theLadderIsClimbedDownDayByDay() throws Exception {
        try (SqliteWorkups workups = open()) {
            add(workups, "B-1");
            for (int day = 1; day <= 20; day++) {
                clock.set("2024-04-%02dT10:00:00Z".formatted(day));
                assertThat(backups.daily()).isPresent();
            }
        }
        assertThat(backups.list()).as("7 days and the Sunday before them").hasSize(8);
    }

    @Test
    void aBackupIsWrittenToAPlaceOutsideAndNothingIsLeftBeside() throws Exception {
        Path stick = Files.createDirectories(scratch.resolve("stick"));
        Path file = Files.writeString(stick.resolve("b.db"), "an older one");
        try (SqliteWorkups workups = open()) {
            add(workups, "B-1");
            assertThat(refused(() -> backups.copy(folder.resolve("x.db"))).message().key())
                    .isEqualTo("backup.own-folder");
            assertThat(refused(() -> backups.copy(stick.resolve("no/b.db"))).message().key())
                    .isEqualTo("backup.not-copied");
            backups.copy(file);
        }
        assertThat(files()).isEmpty();
        assertThat(stick.toFile().list()).containsExactly("b.db");
        assertThat(backups.preview(file).contents().workups()).isEqualTo(1);
    }

    @Test
    void anOlderSchemaIsBackedUpBeforeItIsBroughtForward() throws Exception {
        Files.createDirectories(folder);
        try (InputStream written = BackupsTest.class.getResourceAsStream("schema-1.db")) {
            Files.copy(written, Raw.file(folder));
        }
        open().close();
        Backups.Backup made = backups.list().getFirst();
        assertThat(backups.list()).hasSize(1);
        assertThat(made.kind()).isEqualTo(Kind.BEFORE_MIGRATION);
        assertThat(made.file().toString())
                .endsWith("-before-schema-" + Migrations.latest() + ".db");
        assertThat(made.contents().orElseThrow().schema()).isEqualTo(1);
        assertThat(made.contents().orElseThrow().workups()).isEqualTo(3);
        open().close();
        assertThat(backups.list()).as("once").hasSize(1);

        backups.restore(made.file());
        try (SqliteWorkups workups = open()) {
            assertThat(workups.list("", 9)).hasSize(3);
        }
    }

    @Test
    void whereNoBackupCanBeMadeNothingIsMigrated() throws Exception {
        Files.createDirectories(folder);
        try (InputStream written = BackupsTest.class.getResourceAsStream("schema-1.db")) {
            Files.copy(written, Raw.file(folder));
        }
        byte[] before = Files.readAllBytes(Raw.file(folder));
        Files.writeString(folder.resolve("backups"), "a file where the folder should be");
        Refusal refusal = DatabaseTest.refusal(folder);
        assertThat(refusal.message().key()).isEqualTo("backup.none-before-migration");
        assertThat(Files.readAllBytes(Raw.file(folder))).isEqualTo(before);
        Files.delete(folder.resolve("backups"));
        try (SqliteWorkups workups = open()) {
            assertThat(workups.list("", 9)).hasSize(3);
        }
    }

    @Test
    void aRestoredBackupIsWhatItWasAndTheOtherIsKeptAndCanComeBack() throws Exception {
        WorkupId first;
        WorkupId second;
        Backups.Backup then;
        try (SqliteWorkups workups = open()) {
            first = add(workups, "B-1");
            answer(workups, first);
            then = backups.now();
            answer(workups, first);
            answer(workups, first);
            second = add(workups, "B-2");
            answer(workups, second);
            Backups.Preview preview = backups.preview(then.file());
            assertThat(preview.contents()).isEqualTo(then.contents().orElseThrow());
            assertThat(preview.missing()).contains(new Backups.Missing(1, 3));
            assertThat(refused(() -> backups.restore(then.file())).message().key())
                    .as("while it is open")
                    .isEqualTo("store.locked");
        }
        byte[] now = Files.readAllBytes(Raw.file(folder));
        Path aside = backups.restore(then.file().getFileName()).orElseThrow();
        assertThat(aside.resolve(DatabaseFile.NAME)).hasBinaryContent(now);
        try (SqliteWorkups workups = open()) {
            assertThat(workups.find(first).orElseThrow().revision()).isEqualTo(1);
            assertThat(workups.find(second)).isEmpty();
            assertThat(workups.notices()).isEmpty();
        }
        assertThat(backups.list().stream().map(Backups.Backup::kind))
                .containsExactlyInAnyOrder(Kind.BY_HAND, Kind.SET_ASIDE);
        backups.restore(aside.getFileName());
        try (SqliteWorkups workups = open()) {
            assertThat(workups.find(first).orElseThrow().revision()).isEqualTo(3);
            assertThat(workups.find(second)).isPresent();
        }
    }

    /** What a program that ended had in its log only belongs to the database moved aside. */
    @Test
    void theLogGoesWithItsDatabase() throws Exception {
        Backups.Backup then;
        WorkupId id;
        try (SqliteWorkups workups = open()) {
            then = backups.now();
        }
        Path copy = Files.createDirectories(scratch.resolve("copy"));
        try (SqliteWorkups workups = open()) {
            id = add(workups, "B-1");
            for (String end : List.of("", "-wal")) {
                Files.copy(Path.of(Raw.file(folder) + end), Path.of(Raw.file(copy) + end));
            }
        }
        assertThat(Files.size(Path.of(Raw.file(copy) + "-wal"))).isPositive();
        Backups ended = new DatabaseBackups(copy, clock);
        Path aside = ended.restore(then.file()).orElseThrow();
        assertThat(Path.of(Raw.file(copy) + "-wal")).doesNotExist();
        try (SqliteWorkups workups = Database.open(copy, clock)) {
            assertThat(workups.list("", 9)).isEmpty();
        }
        assertThat(ended.list().getFirst().contents().orElseThrow().workups()).isEqualTo(1);
        ended.restore(aside.resolve(DatabaseFile.NAME));
        try (SqliteWorkups workups = Database.open(copy, clock)) {
            assertThat(workups.find(id)).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 9000})
    void aDamagedDatabaseIsReplacedAndKept(int length) throws Exception {
        WorkupId id;
        Path backup;
        try (SqliteWorkups workups = open()) {
            id = add(workups, "B-1");
            backup = backups.now().file();
        }
        byte[] damaged = Arrays.copyOf(Files.readAllBytes(Raw.file(folder)), length);
        Files.write(Raw.file(folder), damaged);
        assertThat(DatabaseTest.refusal(folder).message().key()).isEqualTo("store.damaged");
        assertThat(backups.preview(backup).missing()).isEmpty();
        Path aside = backups.restore(backup).orElseThrow();
        assertThat(aside.resolve(DatabaseFile.NAME)).hasBinaryContent(damaged);
        try (SqliteWorkups workups = open()) {
            assertThat(workups.find(id)).isPresent();
        }
        assertThat(backups.list().stream().filter(b -> b.contents().isEmpty())).hasSize(1);
    }

    @Test
    void aLostDatabaseIsNotAnEmptyListAndIsRestored() throws Exception {
        WorkupId id;
        Path backup;
        try (SqliteWorkups workups = open()) {
            id = add(workups, "B-1");
            backup = backups.now().file();
        }
        Files.delete(Raw.file(folder));
        assertThat(DatabaseTest.refusal(folder).message().key()).isEqualTo("store.gone");
        assertThat(Raw.file(folder)).doesNotExist();
        assertThat(backups.restore(backup)).isEmpty();
        try (SqliteWorkups workups = open()) {
            assertThat(workups.find(id)).isPresent();
        }
    }

    @Test
    void onAnotherComputerItIsRestoredIntoANewFolder() {
        Path stick = scratch.resolve("stick.db");
        try (SqliteWorkups workups = open()) {
            add(workups, "B-1");
            backups.copy(stick);
        }
        Path fresh = scratch.resolve("fresh/data");
        assertThat(new DatabaseBackups(fresh, clock).restore(stick)).isEmpty();
        try (SqliteWorkups workups = Database.open(fresh, clock)) {
            assertThat(workups.list("", 9)).hasSize(1);
        }
    }

    @Test
    void whatIsNoBackupIsRefusedAndThePresentDatabaseStays() throws Exception {
        Path whole;
        try (SqliteWorkups workups = open()) {
            for (int i = 0; i < 20; i++) {
                workups.add(Cases.full(), Cases.headline(), Cases.AUTHOR, "import " + i);
            }
            whole = backups.now().file();
        }
        byte[] before = Files.readAllBytes(Raw.file(folder));
        byte[] bytes = Files.readAllBytes(whole);
        Path text = Files.writeString(scratch.resolve("text"), "Dear colleague, ".repeat(500));
        Path cut = Files.write(scratch.resolve("cut"), Arrays.copyOf(bytes, bytes.length - 4096));
        byte[] flipped = bytes.clone();
        for (int i = bytes.length / 2; i < bytes.length / 2 + 4096; i++) {
            flipped[i] ^= 0x5a;
        }
        Path bad = Files.write(scratch.resolve("flipped"), flipped);
        Path foreign = Files.createDirectories(scratch.resolve("foreign"));
        Raw.execute(foreign, "CREATE TABLE workup (id TEXT)");
        Path newer = Files.createDirectories(scratch.resolve("newer"));
        Files.write(Raw.file(newer), bytes);
        Raw.execute(newer, "PRAGMA user_version = 99");

        restoreRefused(scratch.resolve("nothing"), "backup.no-file");
        restoreRefused(scratch, "backup.no-file");
        restoreRefused(text, "backup.not-ours");
        restoreRefused(cut, "backup.damaged");
        restoreRefused(bad, "backup.damaged");
        restoreRefused(Raw.file(foreign), "backup.not-ours");
        restoreRefused(Raw.file(newer), "backup.newer");
        assertThat(Files.readAllBytes(Raw.file(folder))).isEqualTo(before);
        assertThat(files()).hasSize(1);
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("backups", DatabaseFile.NAME, FolderLock.NAME);
    }

    private void restoreRefused(Path file, String key) {
        assertThat(refused(() -> backups.preview(file)).message().key()).isEqualTo(key);
        assertThat(refused(() -> backups.restore(file)).message().key()).isEqualTo(key);
    }

    /** Broken off after each of its steps: finished, or as if it had never begun. */
    @Test
    void aRestoreThatIsBrokenOffIsFinishedOnOpening() throws Exception {
        WorkupId old;
        Path backup;
        try (SqliteWorkups workups = open()) {
            old = add(workups, "B-1");
            backup = backups.now().file();
            add(workups, "B-2");
        }
        Path ready = Path.of(Raw.file(folder) + ".restore");
        Files.copy(backup, ready);
        try (SqliteWorkups workups = open()) {
            assertThat(workups.list("", 9)).as("nothing had been moved yet").hasSize(2);
        }
        assertThat(ready).doesNotExist();

        Path aside =
                Files.createDirectories(folder.resolve("backups/replaced-20240317T100000000Z"));
        Files.copy(backup, ready);
        Files.move(Raw.file(folder), aside.resolve(DatabaseFile.NAME));
        Files.writeString(Path.of(Raw.file(folder) + "-wal"), "its log");
        try (SqliteWorkups workups = open()) {
            assertThat(workups.list("", 9)).as("the database was away already").hasSize(1);
            assertThat(workups.find(old)).isPresent();
        }
        assertThat(aside.resolve(DatabaseFile.NAME + "-wal")).hasContent("its log");
    }
}
