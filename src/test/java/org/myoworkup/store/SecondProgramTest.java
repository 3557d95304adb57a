package org.myoworkup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Two programs that want one folder. */
class SecondProgramTest {
    @TempDir Path folder;

    @TempDir Path scratch;

    @Test
    void aFolderAnotherProgramHasOpenIsRefusedUntilItEnds() throws Exception {
        try (Child child = Child.start(scratch, "hold", folder.toString())) {
            assertThat(child.line()).contains("open");
            assertThat(DatabaseTest.refusal(folder).message().key()).isEqualTo("store.locked");
            child.end();
        }
        Database.open(folder, Clock.systemUTC()).close();
    }

    @Test
    void aFolderThisProgramHasOpenIsRefusedAndStaysHeld() throws Exception {
        SqliteWorkups first = Database.open(folder, Clock.systemUTC());
        assertThat(DatabaseTest.refusal(folder).message().key()).isEqualTo("store.locked");
        if (OwnerOnly.posix(folder)) { // elsewhere a link needs rights a user may lack
            Path link = Files.createSymbolicLink(scratch.resolve("link"), folder);
            assertThat(DatabaseTest.refusal(link).message().key()).isEqualTo("store.locked");
            Files.delete(link);
        }
        try (Child child = Child.start(scratch, "hold", folder.toString())) {
            assertThat(child.line()).as("asking twice let go of nothing").contains("store.locked");
        }
        first.close();
        try (Child child = Child.start(scratch, "hold", folder.toString())) {
            assertThat(child.line()).contains("open");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws Exception {
        Path data = folder.resolve("data");
        Database.open(data, Clock.systemUTC()).close();
        // Whoever is root writes everywhere, so the folder is mounted read-only for the child
        // alone.
        String mount = "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\"";
        assumeTrue(
                runs("unshare", "-rm", "sh", "-c", mount, data.toString()),
                "a system with unshare");
        List<String> prefix =
                List.of("unshare", "-rm", "sh", "-c", mount + " && exec \"$@\"", data.toString());
        try (Child child = Child.start(prefix, scratch, "hold", data.toString())) {
            assertThat(child.line()).contains("store.read-only");
        }
        try (Child child = Child.start(prefix, scratch, "hold", data.resolve("new").toString())) {
            assertThat(child.line()).contains("store.folder");
        }
    }

    private boolean runs(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(scratch.resolve("runs.out").toFile())
                            .start();
            return process.waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
