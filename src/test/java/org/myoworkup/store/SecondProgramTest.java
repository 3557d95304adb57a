package org.myoworkup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Two programs, and one that dies. */
class SecondProgramTest {
    @TempDir Path folder;

    @TempDir Path scratch;

    @Test
    void everyAcknowledgedAnswerSurvivesTheEndOfTheProgram() throws Exception {
        WorkupId id;
        try (SqliteWorkups workups = Database.open(folder, Clock.systemUTC())) {
            id = workups.add(Cases.started(), Cases.headline(), Cases.AUTHOR, "");
        }
        List<String> acknowledged = new ArrayList<>();
        for (int answers : List.of(1, 20, 45)) {
            try (Child child = Child.start(scratch, "record", folder.toString(), id.toString())) {
                assertThat(child.line()).contains("open");
                for (int i = 0; i < answers; i++) {
                    acknowledged.add(child.line().orElseThrow());
                }
                acknowledged.addAll(child.kill());
            }
            assertThat(Raw.file(folder).resolveSibling(DatabaseFile.NAME + "-wal"))
                    .as("it had no time to tidy up")
                    .exists();
            try (SqliteWorkups workups = Database.open(folder, Clock.systemUTC())) {
                verify(workups, id, acknowledged);
            }
            assertThat(Raw.query(folder, "PRAGMA integrity_check")).containsExactly("ok");
        }
    }

    private static void verify(SqliteWorkups workups, WorkupId id, List<String> acknowledged) {
        Workup workup = workups.find(id).orElseThrow();
        for (int i = 0; i < acknowledged.size(); i++) {
            assertThat(workup.answer(Place.parse(acknowledged.get(i))))
                    .contains(new Answer.Text("r" + i));
        }
        // The last answer may be on disk without its acknowledgement having been read.
        assertThat(workup.revision()).isBetween(acknowledged.size(), acknowledged.size() + 3);
        assertThat(workups.history(id)).hasSize(workup.revision());
        assertThat(workup.answers().all()).hasSize(workup.revision());
        while (acknowledged.size() < workup.revision()) {
            acknowledged.add("exam.note.n" + acknowledged.size());
        }
    }

    @Test
    void aFolderAnotherProgramHasOpenIsRefusedUntilItEnds() throws Exception {
        try (Child child = Child.start(scratch, "hold", folder.toString())) {
            assertThat(child.line()).contains("open");
            assertThat(DatabaseTest.refusal(folder).message().key()).isEqualTo("store.locked");
            child.kill();
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
