package org.myoworkup.findings;

import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the antibody results table says of one antibody. */
public final class AntibodyTable {
    private static final Set<String> POSITIVE = Set.of("positive", "strong-positive");
    private static final Set<String> WEAK = Set.of("borderline", "weak-positive");

    private static final Map<String, List<String>> PARTS =
            Map.of(
                    "mi-2",
                    List.of("mi-2-alpha", "mi-2-beta"),
                    "pm-scl",
                    List.of("pm-scl-75", "pm-scl-100"));

    private final Answer.Table table;

    AntibodyTable(Answer.Table table) {
        this.table = table;
    }

    /** The parts in which an antibody may be tested; empty for one that has none. */
    public static List<String> parts(String antibody) {
        return PARTS.getOrDefault(antibody, List.of());
    }

    /**
     * Any positive result: present. A weak one counts only when a second method confirms it; weak
     * by one method alone is unknown. Only negative results: absent. An antibody tested in parts
     * (Mi-2 alpha and beta) is the OR of its parts.
     */
    Truth of(String antibody) {
        Truth whole = rows(antibody);
        List<String> parts = PARTS.getOrDefault(antibody, List.of());
        if (parts.isEmpty() || whole.known()) {
            return parts.stream().map(this::rows).anyMatch(Truth.PRESENT::equals)
                    ? Truth.PRESENT
                    : whole;
        }
        return parts.stream().map(this::rows).reduce(Truth::or).orElseThrow();
    }

    /** True when this antibody was weak in some row and nothing settled it. */
    boolean weakOnly(String antibody) {
        return of(antibody) == Truth.UNKNOWN
                && (weakRow(antibody)
                        || PARTS.getOrDefault(antibody, List.of()).stream()
                                .anyMatch(this::weakRow));
    }

    private boolean weakRow(String antibody) {
        return table.rows().stream()
                .filter(r -> r.code("antibody").equals(Optional.of(antibody)))
                .anyMatch(r -> r.code("result").filter(WEAK::contains).isPresent());
    }

    private Truth rows(String antibody) {
        List<Row> rows =
                table.rows().stream()
                        .filter(r -> r.code("antibody").equals(Optional.of(antibody)))
                        .toList();
        Set<String> weakMethods = new HashSet<>();
        boolean negative = false;
        for (Row row : rows) {
            String result = row.code("result").orElse("");
            if (POSITIVE.contains(result)) {
                return Truth.PRESENT;
            }
            if (WEAK.contains(result)) {
                weakMethods.add(row.code("method").orElse("unknown"));
            }
            negative |= result.equals("negative");
        }
        if (!weakMethods.isEmpty()) {
            weakMethods.remove("unknown");
            return weakMethods.size() > 1 ? Truth.PRESENT : Truth.UNKNOWN;
        }
        return negative ? Truth.ABSENT : Truth.UNKNOWN;
    }
}
