package org.myoworkup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.Workups;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A database that the program wrote with schema 1, opened by this one. */
class MigrationTest {
    private static final String SCHEMA =
            "SELECT name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name";

    @TempDir Path folder;
    @TempDir Path fresh;

    private final SteppedClock clock = new SteppedClock();

    @BeforeEach
    void copy() throws Exception {
        try (InputStream written = MigrationTest.class.getResourceAsStream("schema-1.db")) {
            Files.copy(written, Raw.file(folder));
        }
        assertThat(Raw.query(folder, "PRAGMA user_version")).containsExactly("1");
    }

    private static Map<String, Workups.Listed> listed(Workups workups) {
        Map<String, Workups.Listed> all = new LinkedHashMap<>();
        workups.list("", 9).forEach(l -> all.put(l.patient().recordNumber(), l));
        return all;
    }

    /** Without what is said of the answer before, and of what came with an import. */
    private static List<Workups.Entry> asVersion1(List<Workups.Entry> history) {
        return history.stream()
                .filter(e -> !(e.event() instanceof Change.OfAttachment))
                .map(
                        e ->
                                e.event() instanceof Change.OfAnswer c
                                        ? new Workups.Entry(
                                                e.revision(),
                                                e.time(),
                                                e.author(),
                                                new Change.OfAnswer(
                                                        c.place(),
                                                        c.before(),
                                                        c.after(),
                                                        c.reason(),
                                                        c.bulk()))
                                        : e)
                .toList();
    }

    @Test
    void whatItHeldIsFoundAsIfWrittenToday() throws Exception {
        try (SqliteWorkups old = Database.open(folder, clock);
                SqliteWorkups today = Database.open(fresh, clock)) {
            Version1.write(today, clock);
            Map<String, Workups.Listed> before = listed(old);
            Map<String, Workups.Listed> now = listed(today);
            assertThat(before.keySet()).containsExactlyElementsOf(now.keySet());
            assertThat(before).hasSize(3);
            before.forEach(
                    (number, line) -> {
                        Workups.Listed same = now.get(number);
                        assertThat(line)
                                .usingRecursiveComparison()
                                .ignoringFields("id", "standing")
                                .isEqualTo(same);
                        assertThat(old.find(line.id())).isEqualTo(today.find(same.id()));
                        assertThat(asVersion1(old.history(line.id())))
                                .as("the history of " + number)
                                .isEqualTo(asVersion1(today.history(same.id())));
                    });
            Workup changed = old.find(before.get("V1-2").id()).orElseThrow();
            assertThat(changed.together()).containsExactly(Cases.HELIOTROPE);
            Workup pictured = old.find(before.get("V1-1").id()).orElseThrow();
            assertThat(pictured.attachments().getLast().data()).isEqualTo(Version1.PICTURE);
        }
        assertThat(Raw.query(folder, "PRAGMA user_version")).containsExactly("3");
        assertThat(Raw.query(folder, "SELECT seq FROM history WHERE old_together ORDER BY seq"))
                .containsExactly("4", "6");
        assertThat(Raw.query(folder, "SELECT seq FROM history WHERE new_together ORDER BY seq"))
                .containsExactly("1", "2", "3");
        assertThat(Raw.query(folder, SCHEMA)).isEqualTo(Raw.query(fresh, SCHEMA));
    }

    private Map<String, List<String>> rows(String attachments) throws Exception {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Map.Entry<String, String> table :
                Map.of(
                                "workup",
                                "SELECT json_array(number, id, record_number, family_name,"
                                    + " given_name, birth_date, sex, definition,"
                                    + " definition_version, source, revision, created, created_by,"
                                    + " created_role, created_reason, changed, touched, steps,"
                                    + " answered, asked, awaited, search, number_key, person_key)"
                                    + " FROM workup",
                                "answer",
                                "SELECT json_array(workup, place, value) FROM answer",
                                "note",
                                "SELECT json_array(workup, place, value) FROM note",
                                "state",
                                "SELECT json_array(workup, place, value) FROM state",
                                "acknowledged",
                                "SELECT json_array(workup, alert, value) FROM acknowledged",
                                "attachment",
                                "SELECT json_array(workup, number, place, name, media_type,"
                                        + " caption, sha256, hex(bytes)) FROM "
                                        + attachments,
                                "signature",
                                "SELECT json_array(workup, number, revision, name, role, time,"
                                        + " sha256) FROM signature",
                                "history",
                                "SELECT json_array(workup, seq, revision, time, author, role, kind,"
                                        + " place, old, new, reason, bulk) FROM history"
                                        + " WHERE kind NOT IN ('signature', 'attachment')")
                        .entrySet()) {
            rows.put(table.getKey(), Raw.query(folder, table.getValue() + " ORDER BY 1"));
        }
        return rows;
    }

    @Test
    void everyRowIsKept() throws Exception {
        Map<String, List<String>> before = rows("attachment");
        assertThat(before.values()).allSatisfy(rows -> assertThat(rows).isNotEmpty());
        Database.open(folder, clock).close();
        assertThat(rows("attachment JOIN content USING (sha256)")).isEqualTo(before);
        assertThat(Raw.query(folder, "SELECT count(*) FROM content")).containsExactly("2");
        assertThat(Raw.query(folder, "PRAGMA foreign_key_check")).isEmpty();
    }

    /** Where it breaks off before this statement, or behind its last, it has not happened. */
    @ParameterizedTest
    @ValueSource(strings = {"DROP TRIGGER workup_whole", "CREATE TRIGGER history_kept", ""})
    void whenItFailsVersion1IsWhole(String before) throws Exception {
        List<String> schema = Raw.query(folder, SCHEMA);
        Map<String, List<String>> rows = rows("attachment");
        String script;
        try (InputStream in = Migrations.class.getResourceAsStream("002.sql")) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(script).contains(before);
        int end = before.isEmpty() ? script.length() : script.indexOf(before);
        String failing = script.substring(0, end) + "INSERT INTO nowhere VALUES (1);";
        try (Link link = Link.writing(Raw.file(folder))) {
            Refusal failed =
                    catchThrowableOfType(
                            Refusal.class,
                            () ->
                                    Migrations.apply(
                                            link,
                                            List.of(
                                                    Migrations.Step.script(""),
                                                    Migrations.Step.script(failing))));
            assertThat(failed.message().key()).isEqualTo("store.failed");
        }
        assertThat(Raw.query(folder, "PRAGMA user_version")).containsExactly("1");
        assertThat(Raw.query(folder, SCHEMA)).isEqualTo(schema);
        assertThat(rows("attachment")).isEqualTo(rows);
        try (SqliteWorkups workups = Database.open(folder, clock)) {
            assertThat(workups.list("", 9)).hasSize(3);
        }
    }

    @Test
    void itGoesOnWhereVersion1Ended() throws Exception {
        try (SqliteWorkups workups = Database.open(folder, clock)) {
            Workups.Listed line = listed(workups).get("V1-2");
            Workup before = workups.find(line.id()).orElseThrow();
            Change change =
                    before.answering(
                            Version1.GOTTRON, Optional.of(Answer.Finding.EQUIVOCAL), false);
            Workup after = before.apply(change);
            workups.record(line.id(), change, after, Cases.headline(), Cases.AUTHOR);
            assertThat(workups.find(line.id())).contains(after);
            assertThat(workups.history(line.id()).getLast().event()).isEqualTo(change);
        }
    }
}
