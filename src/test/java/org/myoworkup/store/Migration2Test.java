package org.myoworkup.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.Workups;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A database that the program wrote with schema 2, opened by this one. */
class Migration2Test {
    @TempDir Path folder;
    @TempDir Path fresh;

    private final SteppedClock clock = new SteppedClock();

    @BeforeEach
    void copy() throws Exception {
        try (InputStream written = Migration2Test.class.getResourceAsStream("schema-2.db")) {
            Files.copy(written, Raw.file(folder));
        }
        assertThat(Raw.query(folder, "PRAGMA user_version")).containsExactly("2");
    }

    private static Map<String, Workups.Listed> listed(Workups workups) {
        Map<String, Workups.Listed> all = new LinkedHashMap<>();
        workups.list("", 99).forEach(l -> all.put(l.patient().recordNumber(), l));
        return all;
    }

    @Test
    void whatItHeldIsFoundAsIfWrittenToday() throws Exception {
        try (SqliteWorkups old = Database.open(folder, clock);
                SqliteWorkups today = Database.open(fresh, clock)) {
            Version2.write(today, clock);
            Map<String, Workups.Listed> before = listed(old);
            Map<String, Workups.Listed> now = listed(today);
            assertThat(now).hasSize(5);
            assertThat(before).hasSize(6).containsKeys(now.keySet().toArray(String[]::new));
            now.forEach(
                    (number, same) -> {
                        Workups.Listed line = before.get(number);
                        assertThat(line)
                                .usingRecursiveComparison()
                                .ignoringFields("id", "standing")
                                .isEqualTo(same);
                        assertThat(old.find(line.id())).isEqualTo(today.find(same.id()));
                        assertThat(old.history(line.id()))
                                .as("the history of " + number)
                                .isEqualTo(today.history(same.id()));
                    });
        }
        String schema = "SELECT name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name";
        assertThat(Raw.query(folder, schema)).isEqualTo(Raw.query(fresh, schema));
    }

    /** Schema 2 let a signed workup change without a reason; what is there stays readable. */
    @Test
    void whatWasChangedAfterASignatureStays() {
        try (SqliteWorkups workups = Database.open(folder, clock)) {
            Workups.Listed line = listed(workups).get("V2-3");
            Workup workup = workups.find(line.id()).orElseThrow();
            assertThat(workup.answer(Cases.HELIOTROPE)).contains(Answer.Finding.ABSENT);
            assertThat(workup.signatures()).isEqualTo(Cases.full().signatures());
            List<Workups.Entry> history = workups.history(line.id());
            assertThat(history.stream().map(Workups.Entry::event))
                    .endsWith(workup.signatures().toArray(Signature[]::new));
            Change change =
                    workup.answering(Cases.HELIOTROPE, Optional.of(Answer.Finding.PRESENT), false)
                            .because("read again");
            workups.record(line.id(), change, workup.apply(change), Cases.headline(), Cases.AUTHOR);
            assertThat(workups.history(line.id()).getLast().event()).isEqualTo(change);
        }
        assertThat(DatabaseCheck.check(Raw.file(folder)).wrong()).isEmpty();
    }
}
