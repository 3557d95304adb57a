package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Progress;
import org.myoworkup.workup.Sought;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The full-text index {@code finder}: a row for each workup with the words that find it and marks
 * for its class, what it awaits, whether it is unsigned and whose it is. A row's number is the
 * workup's {@code touched}, so that the index gives what was changed last first and a search for
 * few reads few. {@code workup.listed} is the number a workup's row has now.
 */
final class Finder {
    /** In longer texts nobody searches; SQLite has a greatest depth of expressions. */
    private static final int MOST_WORDS = 12;

    private static final int LONGEST_WORD = 100;
    private static final Pattern NOTHING_TO_FIND = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Finder() {}

    private record Line(
            long touched,
            long listed,
            String search,
            String standing,
            List<Progress.Awaited> awaited,
            boolean unsigned,
            Set<String> authors) {}

    /** Makes the row of every workup, in a database that had no index. */
    static void fill(Handle handle) {
        handle.createQuery("SELECT number FROM workup ORDER BY touched")
                .mapTo(Long.class)
                .list()
                .forEach(number -> refresh(handle, number));
    }

    /** Brings the workup's row up to what stands; called in the transaction that changed it. */
    static void refresh(Handle handle, long workup) {
        Line line = line(handle, workup);
        handle.createUpdate("DELETE FROM finder WHERE rowid = :listed")
                .bind("listed", line.listed())
                .execute();
        handle.createUpdate(
                        "INSERT INTO finder (rowid, words, marks) VALUES (:row, :words, :marks)")
                .bind("row", line.touched())
                .bind("words", words(line.search()))
                .bind("marks", marks(line))
                .execute();
        if (line.touched() != line.listed()) {
            handle.createUpdate("UPDATE workup SET listed = touched WHERE number = :workup")
                    .bind("workup", workup)
                    .execute();
        }
    }

    /** True when the row is what {@link #refresh} makes. */
    static boolean fits(Handle handle, long workup) {
        Line line = line(handle, workup);
        return handle.createQuery("SELECT words, marks FROM finder WHERE rowid = :row")
                .bind("row", line.touched())
                .map((row, context) -> List.of(row.getString("words"), row.getString("marks")))
                .findOne()
                .equals(Optional.of(List.of(words(line.search()), marks(line))));
    }

    private static Line line(Handle handle, long workup) {
        return handle.createQuery(
                        """
                        SELECT *, (SELECT coalesce(max(s.revision), -1) FROM signature s
                            WHERE s.workup = w.number) AS signed
                        FROM workup w WHERE number = :workup
                        """)
                .bind("workup", workup)
                .map(
                        (row, context) ->
                                new Line(
                                        row.getLong("touched"),
                                        row.getLong("listed"),
                                        row.getString("search"),
                                        row.getString("standing"),
                                        SummaryJson.readAwaited(row.getString("awaited")),
                                        row.getInt("signed") < row.getInt("revision"),
                                        new TreeSet<>(
                                                List.of(
                                                        row.getString("created_by"),
                                                        row.getString("changed_by")))))
                .one();
    }

    /** Also without what stands between: "obrien" finds O'Brien. */
    static String words(String searchable) {
        Set<String> words = new TreeSet<>();
        for (String word : searchable.split("\\s+")) {
            words.add(word);
            words.add(NOTHING_TO_FIND.matcher(word).replaceAll(""));
        }
        return words.stream().filter(w -> !w.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String marks(Line line) {
        List<String> marks = new ArrayList<>();
        if (!line.standing().isEmpty()) {
            marks.add(standing(line.standing()));
        }
        if (!line.awaited().isEmpty()) {
            marks.add("fpending");
        }
        if (line.unsigned()) {
            marks.add("funsigned");
        }
        line.awaited().forEach(one -> marks.addAll(awaited(one.place())));
        line.authors().forEach(author -> marks.add(author(author)));
        return String.join(" ", marks);
    }

    /** A place and the section and step that hold it. */
    private static List<String> awaited(Place place) {
        String[] parts = place.id().split("\\.");
        return Stream.iterate(1, n -> n <= parts.length, n -> n + 1)
                .map(n -> awaited(String.join(".", List.of(parts).subList(0, n))))
                .toList();
    }

    private static String awaited(String id) {
        return "p" + id.replace(".", "x0").replace("-", "x1");
    }

    private static String standing(String code) {
        return "c" + code.replace("-", "x1");
    }

    private static String author(String name) {
        return "a" + Attachment.checksum(Folded.key(name).getBytes(StandardCharsets.UTF_8));
    }

    /** What the index is asked for; blank for everything. */
    static String asked(Sought sought) {
        List<String> all = new ArrayList<>();
        for (Sought.Only only : new TreeSet<>(sought.only())) {
            all.add(
                    "marks : "
                            + switch (only) {
                                case PENDING -> "fpending";
                                case UNSIGNED -> "funsigned";
                                case MINE -> author(sought.author());
                            });
        }
        sought.words().stream()
                .map(Finder::asked)
                .filter(asked -> !asked.isEmpty())
                .limit(MOST_WORDS)
                .forEach(all::add);
        return String.join(" AND ", all);
    }

    private static String asked(Sought.Word word) {
        String folded = Folded.search(word.typed());
        if (NOTHING_TO_FIND.matcher(folded).replaceAll("").isEmpty()) {
            return "";
        }
        String begins = folded.substring(0, Math.min(folded.length(), LONGEST_WORD));
        List<String> ways = new ArrayList<>();
        ways.add("words : \"" + begins.replace("\"", "\"\"") + "\" *");
        word.standings().stream().sorted().forEach(code -> ways.add("marks : " + standing(code)));
        word.awaited().stream().sorted().forEach(id -> ways.add("marks : " + awaited(id)));
        return "(" + String.join(" OR ", ways) + ")";
    }
}
