package org.myoworkup.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.app.Main;
import org.myoworkup.store.Database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Backups by the real program on a disk that is really full, mounted for it alone. */
class FullDiskBackupTest {
    private static final String TMPFS = "mount -t tmpfs -o size=512k tmpfs \"$0\"";

    /** Leaves what the database needs to be opened, and less than a copy of it. */
    private static final String FILL = "head -c %s /dev/zero > \"$0/full\" 2>/dev/null; ";

    @TempDir Path folder;

    private Path place;
    private Path old;

    @BeforeEach
    void files() throws Exception {
        place = Files.createDirectory(folder.resolve("place"));
        old = folder.resolve("old.db");
        try (InputStream written = Database.class.getResourceAsStream("schema-2.db")) {
            Files.copy(written, old);
        }
        assumeTrue(runs(List.of("unshare", "-rm", "sh", "-c", TMPFS, place.toString())) == 0);
    }

    /** What the script and the program in it said; {@code "$@"} is the program. */
    private List<String> said(String script, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "unshare",
                                "-rm",
                                "sh",
                                "-c",
                                TMPFS + "; " + script.replace("OLD", "'" + old + "'"),
                                place.toString(),
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Djava.awt.headless=true",
                                "-Djava.io.tmpdir=" + folder,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "--data",
                                place.toString()));
        command.addAll(List.of(arguments));
        runs(command);
        return Files.readString(folder.resolve("said"), StandardCharsets.UTF_8).lines().toList();
    }

    private int runs(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said").toFile())
                    .start()
                    .waitFor();
        } catch (IOException notThere) {
            return -1;
        }
    }

    @Test
    void withoutRoomForABackupNothingIsMigrated() throws Exception {
        String script =
                "cp OLD \"$0/myoworkup.db\"; "
                        + FILL.formatted("320k")
                        + "\"$@\" 2>&1; echo status $?;"
                        + " cmp \"$0/myoworkup.db\" OLD && echo same; ls \"$0/backups\"; rm"
                        + " \"$0/full\"; \"$@\" 2>&1 | wc -l; ls \"$0/backups\" | wc -l";
        List<String> said = said(script, "list");
        assertThat(said.getFirst())
                .contains("must be brought to a new form, and no backup could be made first")
                .contains("was left as it is and not opened")
                .contains("is full, so no backup could be made")
                .contains("Free some space.");
        assertThat(said.subList(1, said.size()))
                .containsExactly("status 1", "same", "6", "1"); // the six workups, one backup
    }

    @Test
    void aBackupThatFindsNoRoomTakesNoneAway() throws Exception {
        String script =
                "cp OLD \"$0/myoworkup.db\"; \"$@\" > /dev/null 2>&1;"
                        + " rm \"$0\"/backups/*before-schema*; ls \"$0/backups\" > '"
                        + folder.resolve("before")
                        + "'; "
                        + FILL.formatted("$(($(df --output=avail \"$0\" | tail -1) - 120))k")
                        + "\"$@\" 2>&1; echo status $?; ls \"$0/backups\" | cmp - '"
                        + folder.resolve("before")
                        + "' && echo same";
        assertThat(said(script, "backup"))
                .containsExactly(
                        place
                                + ": The disk that holds "
                                + place.resolve("backups")
                                + " is full, so no backup could be made. The earlier ones are as"
                                + " they were. Free some space.",
                        "status 1",
                        "same");
        assertThat(Files.readAllLines(folder.resolve("before"))).hasSize(1);
    }

    @Test
    void aRestoreThatFindsNoRoomLeavesThePresentDatabase() throws Exception {
        String script =
                "cp OLD \"$0/myoworkup.db\"; "
                        + FILL.formatted("$(($(df --output=avail \"$0\" | tail -1) - 40))k")
                        + "\"$@\" 2>&1; echo status $?;"
                        + " cmp \"$0/myoworkup.db\" OLD && echo same;"
                        + " ls \"$0\" | grep restore; rm \"$0/full\"; \"$@\" > /dev/null 2>&1;"
                        + " echo status $?";
        List<String> said = said(script, "restore", old.toString());
        assertThat(said.getFirst()).contains("schema 2, 6 workups"); // what it holds, first
        assertThat(said.get(1)).contains("is full, so the backup could not be restored");
        assertThat(said.subList(2, said.size())).containsExactly("status 1", "same", "status 0");
    }
}
