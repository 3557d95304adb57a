package org.myoworkup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.WorkupId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class DatabaseTest {
    @TempDir Path folder;

    static Refusal refusal(Path folder) {
        Refusal refusal =
                catchThrowableOfType(
                        Refusal.class, () -> Database.open(folder, Clock.systemUTC()).close());
        assertThat(refusal).as("opening is refused").isNotNull();
        return refusal;
    }

    private void fill() {
        try (SqliteWorkups workups = Database.open(folder, Clock.systemUTC())) {
            for (int i = 0; i < 20; i++) {
                workups.add(Cases.full(), Cases.headline(), Cases.AUTHOR, "import " + i);
            }
        }
    }

    /** Refused for this reason, twice, and the file is as it was. */
    private void refusedUntouched(String key) throws IOException {
        byte[] before = Files.readAllBytes(Raw.file(folder));
        for (int i = 0; i < 2; i++) {
            assertThat(refusal(folder).message().key()).isEqualTo(key);
        }
        assertThat(Files.readAllBytes(Raw.file(folder))).isEqualTo(before);
    }

    @Test
    void folderAndDatabaseAreMadeAndFoundAgain() throws Exception {
        Path deep = folder.resolve("a b%41#c").resolve("myoworkup");
        WorkupId id;
        try (SqliteWorkups workups = Database.open(deep, Clock.systemUTC())) {
            assertThat(workups.list("", 9)).isEmpty();
            id = workups.add(Cases.started(), Cases.headline(), Cases.AUTHOR, "");
        }
        try (SqliteWorkups workups = Database.open(deep, Clock.systemUTC())) {
            assertThat(workups.find(id)).contains(Cases.started());
        }
        try (Stream<Path> files = Files.list(deep)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .as("closed, it is one file and the lock")
                    .containsExactlyInAnyOrder(DatabaseFile.NAME, FolderLock.NAME);
        }
    }

    @Test
    void nobodyElseCanReadAnything() throws Exception {
        assumeTrue(OwnerOnly.posix(folder), "a system with POSIX permissions");
        Path mine = folder.resolve("data");
        try (SqliteWorkups workups = Database.open(mine, Clock.systemUTC())) {
            workups.add(Cases.full(), Cases.headline(), Cases.AUTHOR, "");
            assertThat(permissions(mine)).isEqualTo("rwx------");
            for (String end : List.of("", "-wal", "-shm")) {
                assertThat(permissions(mine.resolve(DatabaseFile.NAME + end)))
                        .as(end)
                        .isEqualTo("rw-------");
            }
            assertThat(permissions(mine.resolve(FolderLock.NAME))).isEqualTo("rw-------");
        }
        Files.setPosixFilePermissions(Raw.file(mine), PosixFilePermissions.fromString("rw-r--r--"));
        Database.open(mine, Clock.systemUTC()).close();
        assertThat(permissions(Raw.file(mine)))
                .as("a copy put back is closed again")
                .isEqualTo("rw-------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void theWritingConnectionLosesNothing() {
        try (SqliteWorkups workups = Database.open(folder, Clock.systemUTC())) {
            assertThat(pragma(workups, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(workups, "synchronous")).as("FULL").isEqualTo("2");
            assertThat(pragma(workups, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(workups, "trusted_schema")).isEqualTo("0");
            assertThat(pragma(workups, "busy_timeout")).isEqualTo("5000");
        }
    }

    private static String pragma(SqliteWorkups workups, String name) {
        return workups.writer()
                .use(handle -> handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("data"), "a file");
        assertThat(refusal(file).message().key()).isEqualTo("store.folder-is-file");
        assertThat(refusal(file.resolve("inside")).message().key()).isEqualTo("store.folder");
        assertThat(file).hasContent("a file");
    }

    @Test
    void aFolderInPlaceOfTheFileIsRefused() throws Exception {
        Files.createDirectory(Raw.file(folder));
        assertThat(refusal(folder).message().key()).isEqualTo("store.not-ours");
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws Exception {
        Raw.execute(folder, "CREATE TABLE workup (id TEXT)");
        refusedUntouched("store.not-ours");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws Exception {
        Files.writeString(Raw.file(folder), "Dear colleague, ".repeat(500));
        refusedUntouched("store.not-ours");
    }

    @Test
    void aNewerDatabaseIsRefused() throws Exception {
        fill();
        Raw.execute(folder, "PRAGMA user_version = 99");
        refusedUntouched("store.newer");
        assertThat(refusal(folder).message().args())
                .containsExactly(Raw.file(folder).toString(), 99, Migrations.latest());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 150, 4096, 5000, 40_000})
    void aTruncatedFileIsRefused(int length) throws Exception {
        fill();
        byte[] whole = Files.readAllBytes(Raw.file(folder));
        assertThat(whole.length).isGreaterThan(length);
        Files.write(Raw.file(folder), Arrays.copyOf(whole, length));
        refusedUntouched("store.damaged");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 4096, 8192, 40_960})
    void aFileWithBytesFlippedIsRefused(int from) throws Exception {
        fill();
        byte[] bytes = Files.readAllBytes(Raw.file(folder));
        for (int i = from; i < from + 64; i++) {
            bytes[i] ^= 0x5a;
        }
        Files.write(Raw.file(folder), bytes);
        refusedUntouched("store.damaged");
    }

    @Test
    void aLogWithoutItsDatabaseIsNotMixedIntoANewOne() throws Exception {
        Path log = Files.writeString(folder.resolve(DatabaseFile.NAME + "-wal"), "answers");
        assertThat(refusal(folder).message().key()).isEqualTo("store.lost");
        assertThat(log).hasContent("answers");
        assertThat(Raw.file(folder)).doesNotExist();
    }

    @Test
    void aDatabaseHalfMadeIsMadeAgain() throws Exception {
        Files.writeString(folder.resolve(DatabaseFile.NAME + ".new"), "half");
        Files.writeString(folder.resolve(DatabaseFile.NAME + ".new-wal"), "half");
        try (SqliteWorkups workups = Database.open(folder, Clock.systemUTC())) {
            assertThat(workups.list("", 9)).isEmpty();
        }
    }

    /** This script behind every step there is. */
    private static List<Migrations.Step> next(String script) {
        List<Migrations.Step> steps = new ArrayList<>();
        for (int i = 0; i < Migrations.latest(); i++) {
            steps.add(Migrations.Step.script(""));
        }
        steps.add(Migrations.Step.script(script));
        return steps;
    }

    @Test
    void aMigrationIsTakenWholeOrNotAtAll() throws Exception {
        fill();
        try (Link link = Link.writing(Raw.file(folder))) {
            List<Migrations.Step> steps =
                    next("CREATE TABLE more (x TEXT); INSERT INTO nowhere VALUES (1);");
            Refusal failed =
                    catchThrowableOfType(Refusal.class, () -> Migrations.apply(link, steps));
            assertThat(failed.message().key()).isEqualTo("store.failed");
            assertThat(Raw.query(folder, "PRAGMA user_version"))
                    .containsExactly(String.valueOf(Migrations.latest()));
            assertThat(Raw.query(folder, "SELECT name FROM sqlite_schema WHERE name = 'more'"))
                    .isEmpty();
            Migrations.apply(link, next("CREATE TABLE more (x TEXT);"));
        }
        assertThat(Raw.query(folder, "PRAGMA user_version"))
                .containsExactly(String.valueOf(Migrations.latest() + 1));
        assertThat(Raw.query(folder, "SELECT count(*) FROM more")).containsExactly("0");
    }

    @Test
    void aWriterFromOutsideIsWaitedForAndThenNamed() throws Exception {
        try (SqliteWorkups workups = Database.open(folder, Clock.systemUTC());
                Connection other = Raw.connect(folder);
                Statement statement = other.createStatement()) {
            workups.writer().use(handle -> handle.execute("PRAGMA busy_timeout = 1"));
            statement.execute("BEGIN IMMEDIATE");
            Refusal busy =
                    catchThrowableOfType(
                            Refusal.class,
                            () -> workups.add(Cases.started(), Cases.headline(), Cases.AUTHOR, ""));
            assertThat(busy.message().key()).isEqualTo("store.busy");
            statement.execute("ROLLBACK");
            workups.add(Cases.started(), Cases.headline(), Cases.AUTHOR, "");
            assertThat(workups.list("", 9)).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nfs, true", "nfs4, true", "cifs, true", "smb3, true", "smbfs, true", "fuse.sshfs, true",
                "CIFS, true",
        "ext4, false", "btrfs, false", "xfs, false", "tmpfs, false", "overlay, false",
                "apfs, false", "NTFS, false",
        "fuseblk, false", "zfs, false"
    })
    void networkFileSystemsAreKnown(String type, boolean shared) {
        assertThat(DataFolder.shared(type)).isEqualTo(shared);
    }

    @Test
    void aFolderOnANetworkDriveIsRefused() throws Exception {
        for (String type : List.of("nfs4", "cifs", "fuse.sshfs")) {
            Path shared = SharedDisk.folder(folder, type);
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> DataFolder.prepare(shared));
            assertThat(refusal).as(type).isNotNull();
            assertThat(refusal.message().key()).isEqualTo("store.network");
        }
        DataFolder.prepare(SharedDisk.folder(folder, "ext4"));
        Path share = Path.of("\\\\server\\share\\myoworkup"); // as Windows names one
        Refusal windows = catchThrowableOfType(Refusal.class, () -> DataFolder.prepare(share));
        assertThat(windows.message().key()).isEqualTo("store.network");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothingOfAPatientIsInWhatAFailureSays() throws Exception {
        try (SqliteWorkups workups = Database.open(folder, Clock.systemUTC())) {
            Raw.execute(folder, "DROP TABLE answer");
            Refusal refusal =
                    catchThrowableOfType(
                            Refusal.class,
                            () -> workups.add(Cases.full(), Cases.headline(), Cases.AUTHOR, "why"));
            assertThat(refusal.message().key()).isEqualTo("store.failed");
            assertThat(refusal.message().args())
                    .containsExactly(Raw.file(folder).toString(), "SQLITE_ERROR");
            assertThat(refusal).hasNoCause().hasMessage("store.failed");
        }
    }
}
