package org.myoworkup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.workup.WorkupId;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

/** What was recorded cannot be rewritten by any program that opens the file. */
class HistoryTest {
    /** The columns of an entry behind its author. */
    private static final String REST =
            ", role, kind, place, old, new, reason, bulk, old_together, new_together, position,"
                    + " hash ";

    @TempDir Path folder;

    private SqliteWorkups workups;
    private WorkupId id;

    @BeforeEach
    void open() {
        workups = Database.open(folder, Clock.systemUTC());
        id = workups.add(Cases.full(), Cases.headline(), Cases.AUTHOR, "import");
    }

    @AfterEach
    void close() {
        workups.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE history SET reason = 'x'",
                "UPDATE history SET new = NULL WHERE seq = 1",
                "DELETE FROM history",
                "DELETE FROM history WHERE seq = 2",
                "INSERT OR REPLACE INTO history SELECT workup, 1, revision, time, 'x'"
                        + REST
                        + "FROM history WHERE seq = 1",
                "INSERT INTO history SELECT workup, seq + 1, revision - 1, time, author"
                        + REST
                        + "FROM history ORDER BY seq DESC LIMIT 1",
                "UPDATE content SET bytes = x'00'",
                "DELETE FROM content",
                "INSERT OR REPLACE INTO content SELECT sha256, x'00' FROM content",
                "INSERT OR REPLACE INTO content (rowid, sha256, bytes) SELECT rowid,"
                        + " replace(sha256, 'a', 'b'), bytes FROM content",
                "UPDATE signature SET name = 'x'",
                "DELETE FROM signature",
                "INSERT OR REPLACE INTO signature SELECT workup, number, revision, 'x', role, time,"
                        + " sha256 FROM signature WHERE number = 1",
                "UPDATE workup SET revision = 1",
                "DELETE FROM workup",
                "INSERT OR REPLACE INTO workup SELECT * FROM workup"
            })
    void rewritingIsRefused(String sql) {
        var before = workups.history(id);
        assertThatThrownBy(() -> Raw.execute(folder, sql)).isInstanceOf(SQLException.class);
        assertThat(workups.history(id)).isEqualTo(before);
        assertThat(workups.find(id)).contains(Cases.full());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO answer VALUES (1, 'a.b', 'not json', 0)",
                "INSERT INTO answer VALUES (1, '', '{}', 0)",
                "INSERT INTO answer VALUES (99, 'a.b.c', '{}', 0)",
                "UPDATE answer SET together = 2",
                "UPDATE workup SET sex = 'f'",
                "UPDATE workup SET record_number = ''",
                "UPDATE workup SET answered = 'many'",
                "UPDATE attachment SET sha256 = 'ABC'",
                "UPDATE attachment SET consent = ''",
                "INSERT INTO history SELECT workup, seq + 1, revision, time, author, role,"
                    + " 'attachment', 'a.b.c', NULL, '{\"sha256\":\"not kept\"}', 'x', 0, 0, 0, 1,"
                    + " hash FROM history ORDER BY seq DESC LIMIT 1",
                "INSERT INTO history SELECT workup, seq + 1, revision, time, author, role,"
                        + " 'answer', 'a.b.c', NULL, '{}', '', 0, 0, 0, NULL, hash"
                        + " FROM history ORDER BY seq DESC LIMIT 1",
                "UPDATE workup SET origin = ''",
                "UPDATE workup SET created = '2020-01-01T00:00:00Z'"
            })
    void whatTheProgramNeverWritesIsRefused(String sql) {
        assertThatThrownBy(() -> Raw.execute(folder, "PRAGMA foreign_keys = ON; " + sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("SQLITE_CONSTRAINT");
    }

    @Test
    void goingOnIsNot() throws SQLException {
        Raw.execute(
                folder,
                "INSERT INTO history SELECT workup, seq + 1, revision + 1, time, author"
                        + REST
                        + "FROM history ORDER BY seq DESC LIMIT 1");
        assertThat(workups.history(id).getLast().revision()).isEqualTo(8);
    }
}
