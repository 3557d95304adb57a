package org.myoworkup.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.session.Backups;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A program that is ended by the system at any moment, again and again, on one database. A few
 * kills by default; {@code mvn test -Dtest=CrashTest -Dcrash.kills=200} for the full run, with
 * {@code -Dcrash.seed=…} as one printed it.
 */
class CrashTest {
    private static final int KILLS = Integer.getInteger("crash.kills", 10);

    /** One kill in so many comes before the database is open. */
    private static final int EARLY = 6;

    /** Most lines after which it is ended. */
    private static final int MOST = 60;

    /** So often everything is looked through, and not only what the last program wrote. */
    private static final int WHOLE = 25;

    @TempDir Path folder;
    @TempDir Path scratch;

    private final Random random = new Random();
    private final Map<String, List<String>> acknowledged = new HashMap<>();
    private int told;
    private int found;

    /** Said to be added; of one whose line was cut off only the changes may have been said. */
    private final Set<String> begun = new HashSet<>();

    private int reported;
    private int backups;

    @Test
    void whateverWasAcknowledgedIsFoundAndTheHistoryGivesWhatStands() throws Exception {
        long seed = Long.getLong("crash.seed", System.nanoTime());
        random.setSeed(seed);
        System.out.printf("crash: seed %d%n", seed);
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> lines = lines(seed + kill);
            examine(lines);
            if (kill % WHOLE == 0 || kill == KILLS) {
                everything();
            }
        }
        System.out.printf(
                "crash: %d kills, %d acknowledged, %d found, %d lost; %d backups whole; unexpected"
                        + " end said %d times%n",
                KILLS, told, found, told - found, backups, reported);
        assertThat(found).isEqualTo(told);
        assertThat(told).as("something was written at all").isGreaterThan(KILLS);
    }

    /** What one program said until it was ended. */
    private List<String> lines(long seed) throws Exception {
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        try (Child child = Child.start(scratch, "hasty", folder.toString(), String.valueOf(seed))) {
            boolean early = random.nextInt(EARLY) == 0;
            // counted and not timed, so that a slow computer is ended in the middle of writing, too
            for (int i = early ? 0 : 1 + random.nextInt(MOST); i > 0; i--) {
                lines.add(child.line().orElse("ended"));
            }
            Thread reading =
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        try {
                                            for (var line = child.line();
                                                    line.isPresent();
                                                    line = child.line()) {
                                                lines.add(line.get());
                                            }
                                        } catch (java.io.IOException ended) {
                                            lines.add("broken off");
                                        }
                                    });
            Thread.sleep(random.nextInt(early ? 3000 : 60));
            child.end();
            reading.join();
        }
        List<String> whole =
                lines.stream()
                        .filter(l -> l.endsWith(Hasty.END))
                        .map(l -> l.substring(0, l.length() - Hasty.END.length()))
                        .toList();
        assertThat(Files.readString(scratch.resolve("child.err"))).doesNotContain("Exception");
        return whole;
    }

    private void examine(List<String> lines) throws Exception {
        Map<String, List<String>> said = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(" ");
            switch (parts[0]) {
                case "add" -> {
                    begun.add(parts[1]);
                    said.computeIfAbsent(parts[1], _ -> new ArrayList<>());
                    told++;
                }
                case "wrote" -> {
                    said.computeIfAbsent(parts[1], _ -> new ArrayList<>())
                            .add(parts[2] + " " + parts[3] + " " + parts[4]);
                    told++;
                }
                case "backup" -> backup(Path.of(parts[1]));
                default -> assertThat(parts[0]).isEqualTo("open");
            }
        }
        said.forEach(
                (id, all) -> acknowledged.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(all));
        try (SqliteWorkups workups = Database.open(folder, Clock.systemUTC())) {
            if (!lines.isEmpty()) {
                assertThat(workups.notices().getFirst().key()).startsWith("store.recovered");
                reported++;
            }
            said.keySet().forEach(id -> find(workups, id));
            assertThat(said.keySet().stream().map(id -> wrong(workups, id)))
                    .allSatisfy(wrong -> assertThat(wrong).isEmpty());
            List<String> integrity =
                    workups.writer()
                            .use(
                                    handle ->
                                            handle.createQuery("PRAGMA integrity_check")
                                                    .mapTo(String.class)
                                                    .list());
            assertThat(integrity).containsExactly("ok");
        }
    }

    private static List<?> wrong(SqliteWorkups workups, String id) {
        return workups.writer()
                .use(
                        handle -> {
                            long number =
                                    handle.createQuery("SELECT number FROM workup WHERE id = :id")
                                            .bind("id", id)
                                            .mapTo(Long.class)
                                            .one();
                            return new WorkupCheck(handle, number).wrong();
                        });
    }

    /** Counts what is in the history as it was acknowledged, word for word. */
    private void find(SqliteWorkups workups, String id) {
        List<String> all = acknowledged.get(id); // empty where only its beginning was
        List<String> kept =
                workups.history(WorkupId.parse(id)).stream().map(CrashTest::words).toList();
        if (!all.isEmpty()) {
            assertThat(kept).as("acknowledged of " + id).containsSubsequence(all);
        }
    }

    private static String words(Workups.Entry entry) {
        return entry.revision() + " " + entry.time() + " " + Hasty.words(entry.event());
    }

    private void backup(Path file) throws Exception {
        BackupFile.check(file);
        backups++;
        Files.delete(file);
    }

    /** Every answer that was ever acknowledged, and the database as a whole. */
    private void everything() throws Exception {
        found = 0;
        try (SqliteWorkups workups = Database.open(folder, Clock.systemUTC())) {
            assertThat(workups.notices()).as("closed as it should be").isEmpty();
            for (Map.Entry<String, List<String>> one : acknowledged.entrySet()) {
                List<String> kept =
                        new ArrayList<>(
                                workups.history(WorkupId.parse(one.getKey())).stream()
                                        .map(CrashTest::words)
                                        .toList());
                boolean there = workups.find(WorkupId.parse(one.getKey())).isPresent();
                found += there && begun.contains(one.getKey()) ? 1 : 0;
                found += (int) one.getValue().stream().filter(kept::remove).count();
            }
            for (Backups.Backup backup : new DatabaseBackups(folder, Clock.systemUTC()).list()) {
                BackupFile.check(backup.file()); // made, and ended before it could be said
                Files.delete(backup.file());
            }
        }
        assertThat(DatabaseCheck.check(Raw.file(folder)).wrong()).isEmpty();
    }
}
