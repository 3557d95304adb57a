package org.myoworkup.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Patient;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What is said of the program that had the database open before, and of the clock. */
class RunningTest {
    @TempDir Path folder;
    @TempDir Path scratch;

    private final SteppedClock clock = new SteppedClock();

    private List<Message> reopened() {
        try (SqliteWorkups workups = Database.open(folder, clock)) {
            return workups.notices();
        }
    }

    private void fill() {
        try (SqliteWorkups workups = Database.open(folder, clock)) {
            workups.add(Cases.full(), Cases.headline(), Cases.AUTHOR, "import");
            workups.add(Cases.started(Patient.of("R-2")), Cases.headline(), Cases.AUTHOR, "import");
        }
    }

    @Test
    void aProgramThatWasEndedIsSaidOnceWithWhatIsThere() throws Exception {
        fill();
        int entries =
                Integer.parseInt(Raw.query(folder, "SELECT count(*) FROM history").getFirst());
        Instant last = clock.instant();
        try (Child child = Child.start(scratch, "hold", folder.toString())) {
            assertThat(child.line()).contains("open");
            child.end();
        }
        clock.set("2024-03-20T00:00:00Z");
        assertThat(reopened()).containsExactly(Message.of("store.recovered", last, 2, entries));
        assertThat(reopened()).as("closed as it should be").isEmpty();
    }

    @Test
    void whereNothingWasEnteredThatIsSaid() throws Exception {
        try (Child child = Child.start(scratch, "hold", folder.toString())) {
            assertThat(child.line()).contains("open");
            child.end();
        }
        assertThat(reopened()).containsExactly(Message.of("store.recovered-empty"));
    }

    @Test
    void aProgramThatWasRefusedIsNoUnexpectedEnd() throws Exception {
        fill();
        try (SqliteWorkups workups = Database.open(folder, clock)) {
            DatabaseTest.refusal(folder);
            assertThat(workups.notices()).isEmpty();
            assertThat(folder.resolve(Running.NAME)).as("still open").exists();
        }
        assertThat(reopened()).isEmpty();
    }

    /** The mark is all there is of it, so a folder that was restored says nothing. */
    @Test
    void aDamagedDatabaseKeepsTheMarkUntilItIsReplaced() throws Exception {
        fill();
        DatabaseBackups backups = new DatabaseBackups(folder, clock);
        Path backup = backups.now().file();
        Files.writeString(folder.resolve(Running.NAME), "");
        byte[] bytes = Files.readAllBytes(Raw.file(folder));
        Files.write(Raw.file(folder), java.util.Arrays.copyOf(bytes, 5000));
        DatabaseTest.refusal(folder);
        assertThat(folder.resolve(Running.NAME)).exists();
        backups.restore(backup);
        assertThat(reopened()).isEmpty();
    }

    @Test
    void aClockThatWasSetBackIsSaid() {
        fill();
        Instant last = clock.instant();
        clock.set("2024-03-17T09:58:30Z"); // set right by the network
        assertThat(reopened()).isEmpty();
        clock.set("2024-03-17T09:57:59Z");
        assertThat(reopened())
                .containsExactly(Message.of("store.clock-behind", clock.instant(), last));
        clock.set("2024-03-17T10:00:01Z");
        assertThat(reopened()).isEmpty();
    }
}
