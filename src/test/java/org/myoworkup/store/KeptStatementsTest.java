package org.myoworkup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jdbi.v3.core.statement.Update;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.workup.Refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A statement is prepared once, and has no hold on the database while nobody uses it. */
class KeptStatementsTest {
    private static final String PUT = "INSERT INTO t (a, b) VALUES (:a, :b)";

    @TempDir Path folder;

    private Link writer;

    @BeforeEach
    void open() throws IOException {
        writer = Link.writing(Files.createFile(folder.resolve("kept.db")));
        writer.transaction(
                handle -> handle.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)"));
    }

    @AfterEach
    void close() {
        writer.close();
    }

    private void put(int a, Optional<String> b) {
        writer.transaction(
                handle ->
                        handle.createUpdate(PUT).bind("a", a).bind("b", b.orElse(null)).execute());
    }

    private static int count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM t").mapTo(Integer.class).one();
    }

    @Test
    void aStatementIsPreparedOnce() {
        AtomicReference<Statement> first = new AtomicReference<>();
        for (int n = 1; n <= 3; n++) {
            int a = n;
            writer.transaction(
                    handle -> {
                        Update update = handle.createUpdate(PUT).bind("a", a).bind("b", "x");
                        update.addCustomizer(
                                new StatementCustomizer() {
                                    @Override
                                    public void beforeExecution(
                                            PreparedStatement used, StatementContext context) {
                                        first.compareAndSet(null, used);
                                        assertThat(used).isSameAs(first.get());
                                    }
                                });
                        return update.execute();
                    });
        }
        assertThat(writer.<Integer>use(KeptStatementsTest::count)).isEqualTo(3);
    }

    @Test
    void aReaderHoldsNothingBetweenItsReadings() {
        try (Link reader = Link.reading(folder.resolve("kept.db"))) {
            for (int n = 1; n <= 5; n++) {
                put(n, Optional.of("x"));
                assertThat(reader.<Integer>transaction(KeptStatementsTest::count)).isEqualTo(n);
                // Only the first of several rows is read.
                assertThat(
                                reader.<Integer>use(
                                        handle ->
                                                handle.createQuery("SELECT a FROM t ORDER BY a")
                                                        .mapTo(Integer.class)
                                                        .first()))
                        .isOne();
            }
            int busy =
                    writer.use(
                            handle ->
                                    handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                                            .map((row, context) -> row.getInt(1))
                                            .one());
            assertThat(busy).as("nobody reads").isZero();
        }
    }

    @Test
    void whatFailsLeavesNothingOfItsTransaction() {
        put(1, Optional.of("one"));
        assertThatThrownBy(
                        () ->
                                writer.transaction(
                                        handle -> {
                                            handle.execute("DELETE FROM t");
                                            return handle.execute(
                                                    "INSERT INTO t VALUES (5, 'a'), (5, 'b')");
                                        }))
                .isInstanceOf(Refusal.class);
        assertThat(writer.<Integer>use(KeptStatementsTest::count)).isOne();
        assertThatThrownBy(
                        () ->
                                writer.transaction(
                                        handle -> {
                                            handle.execute("DELETE FROM t");
                                            throw new IllegalStateException("a fault of ours");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(writer.<Integer>use(KeptStatementsTest::count)).isOne();
        put(2, Optional.of("two"));
        assertThat(writer.<Integer>use(KeptStatementsTest::count)).isEqualTo(2);
    }
}
