package org.myoworkup.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.myoworkup.session.Backups.Kind;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class LadderTest {
    private static final Path FOLDER = Path.of("backups");

    private static BackupName daily(LocalDate day) {
        Instant at = day.atTime(8, 30).toInstant(ZoneOffset.UTC);
        return BackupName.free(FOLDER, Kind.DAILY, at, 0);
    }

    private static List<String> kept(List<BackupName> all, ZoneId zone) {
        List<BackupName> expired = Ladder.expired(all, zone);
        return all.stream()
                .filter(b -> !expired.contains(b))
                .map(b -> LocalDate.ofInstant(b.made(), zone).toString())
                .toList();
    }

    /** Run as the program does: one a day, and what expires is gone for the next day. */
    @Test
    void twoYearsOfDailyBackupsLeaveDaysWeeksAndMonths() {
        List<BackupName> there = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2024, 1, 1);
                !day.isAfter(LocalDate.of(2025, 12, 31));
                day = day.plusDays(1)) {
            there.add(daily(day));
            there.removeAll(Ladder.expired(there, ZoneOffset.UTC));
        }
        assertThat(kept(there, ZoneOffset.UTC))
                .containsExactly(
                        "2025-01-31",
                        "2025-02-28",
                        "2025-03-31",
                        "2025-04-30",
                        "2025-05-31",
                        "2025-06-30",
                        "2025-07-31",
                        "2025-08-31",
                        "2025-09-30",
                        "2025-10-31",
                        "2025-11-30",
                        "2025-12-14", // the Sundays of the weeks
                        "2025-12-21",
                        "2025-12-25", // the days
                        "2025-12-26",
                        "2025-12-27",
                        "2025-12-28",
                        "2025-12-29",
                        "2025-12-30",
                        "2025-12-31");
    }

    @Test
    void neitherAHolidayNorAWrongClockGivesUpTheLastGoodOnes() {
        List<BackupName> there = new ArrayList<>();
        for (int day = 1; day <= 7; day++) {
            there.add(daily(LocalDate.of(2025, 3, day)));
        }
        there.add(daily(LocalDate.of(2099, 1, 1)));
        assertThat(kept(there, ZoneOffset.UTC))
                .containsExactly(
                        "2025-03-02",
                        "2025-03-03",
                        "2025-03-04",
                        "2025-03-05",
                        "2025-03-06",
                        "2025-03-07",
                        "2099-01-01");
    }

    @Test
    void theNewestOfADayStaysAndADayBeginsWhereTheClockIs() {
        BackupName evening =
                BackupName.free(FOLDER, Kind.DAILY, Instant.parse("2025-03-01T23:30:00Z"), 0);
        BackupName night =
                BackupName.free(FOLDER, Kind.DAILY, Instant.parse("2025-03-02T00:30:00Z"), 0);
        assertThat(Ladder.expired(List.of(evening, night), ZoneOffset.UTC)).isEmpty();
        assertThat(Ladder.expired(List.of(evening, night), ZoneId.of("Europe/Berlin")))
                .containsExactly(evening);
    }

    @Test
    void allBeforeTheLastThreeSchemasAndAllMadeByHandAreKept() {
        List<BackupName> there = new ArrayList<>();
        for (int schema : List.of(2, 3, 3, 4, 5)) {
            there.add(
                    BackupName.free(
                            FOLDER,
                            Kind.BEFORE_MIGRATION,
                            Instant.parse("2025-03-01T00:00:00Z").plusSeconds(there.size()),
                            schema));
        }
        for (int i = 0; i < 40; i++) {
            there.add(
                    BackupName.free(
                            FOLDER,
                            Kind.BY_HAND,
                            Instant.parse("2020-01-01T00:00:00Z").plusSeconds(i),
                            0));
        }
        assertThat(Ladder.expired(there, ZoneOffset.UTC)).containsExactly(there.getFirst());
    }

    @Test
    void aNameSaysWhatItIs() {
        for (Kind kind : List.of(Kind.DAILY, Kind.BY_HAND)) {
            BackupName name =
                    BackupName.free(FOLDER, kind, Instant.parse("2025-03-01T00:00:00.007Z"), 0);
            assertThat(BackupName.of(name.file())).contains(name);
        }
        BackupName migration = BackupName.free(FOLDER, Kind.BEFORE_MIGRATION, Instant.EPOCH, 12);
        assertThat(BackupName.of(migration.file())).contains(migration);
        for (String other :
                List.of(
                        "myoworkup-20250301T000000007Z-daily.db.part",
                        "myoworkup-20259901T000000007Z-daily.db",
                        "notes.txt",
                        "replaced-20259901T000000007Z")) {
            assertThat(BackupName.of(FOLDER.resolve(other))).as(other).isEmpty();
        }
    }
}
