package org.myoworkup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.checklist.Message;
import org.myoworkup.session.StoreCheck.Checked;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Printing;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What another program changes is found, and what this one writes is sound. */
class DatabaseCheckTest {
    private static final byte[] FROZEN = "revision 3".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private final SteppedClock clock = new SteppedClock();

    /** Workup 1 with everything an import brings, workup 2 changed, signed, amended and printed. */
    @BeforeEach
    void fill() {
        try (SqliteWorkups workups = Database.open(folder, clock)) {
            workups.add(Cases.full(), Cases.headline(), Cases.AUTHOR, "import");
            Workup workup = Cases.started(Patient.of("C-2"));
            WorkupId id = workups.add(workup, Cases.headline(), Cases.AUTHOR, "");
            Patient corrected = Cases.patient("C-2", "Beispiel", "Anna");
            for (Change change :
                    List.of(
                            answer(Optional.empty(), Answer.Finding.ABSENT),
                            new Change.OfPatient(workup.patient(), corrected, "name"),
                            answer(Optional.of(Answer.Finding.ABSENT), Answer.Finding.PRESENT))) {
                workup = record(workups, id, workup, change);
            }
            Signature signature =
                    new Signature(3, "Dr B", "", clock.instant(), Cases.sha256(FROZEN), true);
            workups.sign(id, signature, FROZEN, Cases.AUTHOR);
            workups.printed(id, new Printing(3, clock.instant(), Printing.Way.FILE), Cases.AUTHOR);
            record(
                    workups,
                    id,
                    workup.signed(signature),
                    answer(Optional.of(Answer.Finding.PRESENT), Answer.Finding.EQUIVOCAL)
                            .because("read again"));
        }
    }

    private static Change answer(Optional<Answer> before, Answer after) {
        return new Change.OfAnswer(Cases.HELIOTROPE, before, Optional.of(after), "", false);
    }

    private static Workup record(SqliteWorkups workups, WorkupId id, Workup before, Change change) {
        Workup after = before.apply(change);
        workups.record(id, change, after, Cases.headline(), Cases.AUTHOR);
        return after;
    }

    private List<String> wrong() {
        return DatabaseCheck.check(Raw.file(folder)).wrong().stream().map(Message::key).toList();
    }

    @Test
    void whatTheProgramWroteIsSound() {
        Checked checked = DatabaseCheck.check(Raw.file(folder));
        assertThat(checked.wrong()).isEmpty();
        assertThat(checked.workups()).isEqualTo(2);
        int imported = Cases.full().answers().all().size() + 2 + 2 + 3 + 2;
        assertThat(checked.entries()).isEqualTo(imported + 6);
        assertThat(checked.chained()).isTrue();
    }

    @Test
    void itIsLookedThroughWhileTheProgramHasItOpen() {
        try (SqliteWorkups workups = Database.open(folder, clock)) {
            workups.add(Cases.started(), Cases.headline(), Cases.AUTHOR, "");
            assertThat(DatabaseCheck.check(Raw.file(folder)).workups()).isEqualTo(3);
        }
    }

    /** By somebody who takes the wall away and builds it up again behind him. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "UPDATE history SET new = '{\"kind\":\"finding\",\"value\":\"absent\"}' WHERE"
                        + " workup = 2 AND seq = 3 ; verify.entry-changed",
                "UPDATE history SET author = 'Dr No' WHERE workup = 2 AND seq = 1 ;"
                        + " verify.entry-changed",
                "UPDATE history SET time = '2020-01-01T00:00:00Z' WHERE workup = 1 AND seq = 4 ;"
                        + " verify.entry-changed",
                "UPDATE history SET reason = '' WHERE workup = 2 AND seq = 6 ;"
                        + " verify.entry-changed",
                "UPDATE history SET role = '', author = author || role WHERE seq = 2 ;"
                        + " verify.entry-changed",
                "UPDATE history SET hash = replace(hash, 'a', 'b') WHERE seq = 2 ;"
                        + " verify.entry-changed",
                "DELETE FROM history WHERE workup = 2 AND seq = 2 ; verify.entry-missing",
                "DELETE FROM history WHERE workup = 2 AND seq = 6 ; verify.state",
                "DELETE FROM history WHERE workup = 2 AND seq = 4 ; verify.entry-missing",
                "UPDATE answer SET value = '{\"kind\":\"finding\",\"value\":\"absent\"}' WHERE"
                        + " workup = 2 ; verify.state",
                "DELETE FROM answer WHERE workup = 1 ; verify.state",
                "UPDATE answer SET together = 1 - together WHERE workup = 2 ; verify.state",
                "DELETE FROM note ; verify.state",
                "DELETE FROM state ; verify.state",
                "UPDATE attachment SET caption = 'another' WHERE number = 1 ; verify.state",
                "DELETE FROM attachment WHERE number = 3 ; verify.state",
                "UPDATE content SET bytes = x'00' ; verify.content",
                "UPDATE workup SET revision = 9 WHERE number = 2 ; verify.revision",
                "UPDATE workup SET birth_date = '1990' WHERE number = 1 ; verify.origin",
                "UPDATE workup SET family_name = 'Other' WHERE number = 2 ; verify.state",
                "UPDATE workup SET created_by = 'Dr No' ; verify.origin",
                "UPDATE workup SET search = 'nobody' WHERE number = 2 ; verify.search",
                "UPDATE signature SET name = 'Dr No' ; verify.state",
                "UPDATE signature SET frozen = x'00' WHERE workup = 2 ; verify.signed",
                "DELETE FROM signature WHERE workup = 2 ; verify.state",
                "DROP TRIGGER history_amended ; verify.schema-lacks",
                "CREATE TABLE more (x TEXT) ; verify.schema-more",
            })
    void whatAnotherProgramChangesIsFound(String sql, String found) throws Exception {
        List<String> triggers =
                Raw.query(folder, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
        List<String> names =
                Raw.query(folder, "SELECT name FROM sqlite_schema WHERE type = 'trigger'");
        boolean rows = !sql.contains("TRIGGER") && !sql.contains("TABLE");
        if (rows) {
            for (String name : names) {
                Raw.execute(folder, "DROP TRIGGER " + name);
            }
        }
        Raw.execute(folder, sql);
        if (rows) {
            for (String trigger : triggers) {
                Raw.execute(folder, trigger);
            }
        }
        assertThat(wrong()).contains(found);
    }

    /** Two entries of another workup's fit nowhere else. */
    @Test
    void anEntryOfAnotherWorkupIsFound() throws Exception {
        Raw.execute(folder, "DROP TRIGGER history_kept; DROP TRIGGER history_whole");
        Raw.execute(folder, "DELETE FROM history WHERE workup = 2 AND seq = 1");
        Raw.execute(
                folder,
                "UPDATE history SET workup = 2 WHERE workup = 1 AND seq = 1; UPDATE history SET"
                        + " revision = 1 WHERE workup = 2 AND seq = 1");
        assertThat(wrong()).contains("verify.entry-changed", "verify.entry-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema-1.db", "schema-2.db"})
    void anOlderDatabaseIsSoundOnceItIsOpened(String fixture, @TempDir Path older)
            throws Exception {
        try (InputStream written = DatabaseCheckTest.class.getResourceAsStream(fixture)) {
            Files.copy(written, Raw.file(older));
        }
        Checked before = DatabaseCheck.check(Raw.file(older));
        assertThat(before.chained()).isFalse();
        assertThat(before.wrong()).isEmpty();
        Database.open(older, clock).close();
        Checked after = DatabaseCheck.check(Raw.file(older));
        assertThat(after.wrong()).isEmpty();
        assertThat(after.chained()).isTrue();
        assertThat(after.workups()).isEqualTo(before.workups());
        assertThat(after.entries()).isGreaterThan(before.entries());
    }

    @Test
    void bytesThatAreFlippedAreFound() throws Exception {
        try (SqliteWorkups workups = Database.open(folder, clock)) {
            Workup big = Cases.started(Patient.of("C-3"));
            WorkupId id = workups.add(big, Cases.headline(), Cases.AUTHOR, "");
            for (int i = 0; i < 40; i++) {
                big =
                        record(
                                workups,
                                id,
                                big,
                                new Change.OfNote(
                                        Cases.HELIOTROPE,
                                        big.note(Cases.HELIOTROPE),
                                        "x".repeat(1000) + i,
                                        ""));
            }
        }
        byte[] bytes = Files.readAllBytes(Raw.file(folder));
        List<String> found = new ArrayList<>();
        int middle = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("x".repeat(900));
        bytes[middle + 100] ^= 0x20;
        Files.write(Raw.file(folder), bytes);
        found.addAll(wrong());
        assertThat(found).isNotEmpty();
    }

    @Test
    void whatIsNoDatabaseOfOursIsRefused() throws Exception {
        Path missing = folder.resolve("none.db");
        assertThat(refusal(missing)).isEqualTo("store.missing");
        assertThat(missing).doesNotExist();
        Path text = Files.writeString(folder.resolve("notes.txt"), "a note ".repeat(500));
        assertThat(refusal(text)).isEqualTo("store.not-ours");
        assertThat(text).hasContent("a note ".repeat(500));
    }

    private static String refusal(Path file) {
        return catchThrowableOfType(Refusal.class, () -> DatabaseCheck.check(file)).message().key();
    }
}
