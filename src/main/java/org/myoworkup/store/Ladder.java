package org.myoworkup.store;

import org.myoworkup.session.Backups;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept. Of the daily ones the newest of each of the last 7 days, 4 weeks and 12
 * months <em>that have one</em>, so that neither a long holiday nor a wrong clock gives up the last
 * good ones; of those before a migration all that led to one of the last 3 schemas; of the others
 * all.
 */
final class Ladder {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;
    private static final int SCHEMAS = 3;

    private Ladder() {}

    /** Those that need not be kept any longer. */
    static List<BackupName> expired(List<BackupName> all, ZoneId zone) {
        List<BackupName> daily =
                all.stream()
                        .filter(b -> b.kind() == Backups.Kind.DAILY)
                        .sorted(Comparator.comparing(BackupName::made).reversed())
                        .toList();
        Set<Path> kept = new HashSet<>();
        keep(kept, daily, DAYS, b -> day(b, zone));
        keep(kept, daily, WEEKS, b -> week(day(b, zone)));
        keep(kept, daily, MONTHS, b -> YearMonth.from(day(b, zone)));
        List<BackupName> migrations =
                all.stream()
                        .filter(b -> b.kind() == Backups.Kind.BEFORE_MIGRATION)
                        .sorted(Comparator.comparing(BackupName::schema).reversed())
                        .toList();
        Set<Integer> schemas = new HashSet<>();
        for (BackupName one : migrations) {
            if (schemas.contains(one.schema()) || schemas.size() < SCHEMAS) {
                schemas.add(one.schema());
                kept.add(one.file());
            }
        }
        return java.util.stream.Stream.concat(daily.stream(), migrations.stream())
                .filter(b -> !kept.contains(b.file()))
                .toList();
    }

    private static LocalDate day(BackupName backup, ZoneId zone) {
        return LocalDate.ofInstant(backup.made(), zone);
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR)
                + "-"
                + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The newest of each of the first so many periods; they come newest first. */
    private static void keep(
            Set<Path> kept, List<BackupName> daily, int most, Function<BackupName, Object> period) {
        Set<Object> seen = new HashSet<>();
        for (BackupName one : daily) {
            if (seen.size() < most && seen.add(period.apply(one))) {
                kept.add(one.file());
            }
        }
    }
}
