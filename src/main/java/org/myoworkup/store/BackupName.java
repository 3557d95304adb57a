package org.myoworkup.store;

import org.myoworkup.session.Backups.Kind;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a backup is called: when it was made, in UTC, and why.
 *
 * @param schema that the migration led to; 0 for the other kinds
 */
record BackupName(Path file, Kind kind, Instant made, int schema) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final String STAMP = "([0-9]{8}T[0-9]{9}Z)";
    private static final Pattern FILE =
            Pattern.compile(
                    "myoworkup-" + STAMP + "-(daily|by-hand|before-schema-([0-9]{1,6}))\\.db");
    private static final Pattern ASIDE = Pattern.compile("replaced-" + STAMP);

    /** A name that is free for a backup of this kind in the folder. */
    static BackupName free(Path folder, Kind kind, Instant now, int schema) {
        String why =
                switch (kind) {
                    case DAILY -> "daily";
                    case BY_HAND -> "by-hand";
                    case BEFORE_MIGRATION -> "before-schema-" + schema;
                    default -> throw new IllegalArgumentException("has no name: " + kind);
                };
        Instant made = now.truncatedTo(ChronoUnit.MILLIS);
        Path file = file(folder, made, why);
        while (file.toFile().exists()) {
            made = made.plusMillis(1);
            file = file(folder, made, why);
        }
        return new BackupName(file, kind, made, schema);
    }

    private static Path file(Path folder, Instant made, String why) {
        return folder.resolve("myoworkup-" + TIME.format(made) + "-" + why + ".db");
    }

    /** A folder that is free for the database that is moved aside. */
    static Path freeAside(Path folder, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        Path aside = folder.resolve("replaced-" + TIME.format(at));
        while (aside.toFile().exists()) {
            at = at.plusMillis(1);
            aside = folder.resolve("replaced-" + TIME.format(at));
        }
        return aside;
    }

    /** What lies at this path in the folder of backups, empty when it is none. */
    static Optional<BackupName> of(Path path) {
        String name = String.valueOf(path.getFileName());
        Matcher aside = ASIDE.matcher(name);
        if (aside.matches()) {
            return made(aside.group(1))
                    .map(
                            made ->
                                    new BackupName(
                                            path.resolve(DatabaseFile.NAME),
                                            Kind.SET_ASIDE,
                                            made,
                                            0));
        }
        Matcher file = FILE.matcher(name);
        if (!file.matches()) {
            return Optional.empty();
        }
        int schema = Optional.ofNullable(file.group(3)).map(Integer::parseInt).orElse(0);
        return made(file.group(1))
                .map(made -> new BackupName(path, kind(file.group(2)), made, schema));
    }

    private static Kind kind(String why) {
        return switch (why) {
            case "daily" -> Kind.DAILY;
            case "by-hand" -> Kind.BY_HAND;
            default -> Kind.BEFORE_MIGRATION;
        };
    }

    private static Optional<Instant> made(String stamp) {
        try {
            return Optional.of(LocalDateTime.parse(stamp, TIME).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
