package org.myoworkup.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A keystroke costs what it finds, however many workups there are: no table is read through. */
class SearchPlanTest {
    private static final String DETAIL = "detail";

    @TempDir Path folder;

    @BeforeEach
    void make() {
        Database.open(folder, Clock.systemUTC()).close();
    }

    private List<String> plan(String sql) throws SQLException {
        try (Connection connection = Raw.connect(folder);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("EXPLAIN QUERY PLAN " + sql)) {
            List<String> steps = new ArrayList<>();
            while (rows.next()) {
                steps.add(rows.getString(DETAIL));
            }
            return steps;
        }
    }

    /** A step that reads a table from end to end; the index of words is read by what it matches. */
    private static boolean readsThrough(String step) {
        return step.startsWith("SCAN") && !step.contains("INDEX");
    }

    @Test
    void aSearchAsksTheIndexOfWordsAndFetchesWhatItFoundByItsNumber() throws Exception {
        List<String> plan = plan(ListRows.FOUND);

        assertThat(plan).anyMatch(s -> s.matches("SCAN finder VIRTUAL TABLE INDEX \\d+:.*M.*"));
        assertThat(plan)
                .anyMatch(
                        s -> s.startsWith("SEARCH workup USING INDEX workup_touched (touched=?)"));
        assertThat(plan).noneMatch(SearchPlanTest::readsThrough);
    }

    @Test
    void theWholeListIsReadInItsOrderAndNeverSorted() throws Exception {
        List<String> plan = plan(ListRows.ALL);

        assertThat(plan).anyMatch(s -> s.equals("SCAN workup USING INDEX workup_touched"));
        assertThat(plan).noneMatch(SearchPlanTest::readsThrough);
        assertThat(plan).noneMatch(s -> s.contains("TEMP B-TREE"));
    }
}
