package org.myoworkup.report;

import org.myoworkup.findings.ItemIds;
import org.myoworkup.report.RequestContent.Line;
import org.myoworkup.workup.Row;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands in the table of antibody results, for the blood list. */
final class AntibodyRows {
    private static final String ITEMS = "laboratory.antibodies.";

    /** An invalid test has to be drawn again. */
    private static final Set<String> NO_RESULT = Set.of("pending", "invalid", "");

    private final RequestAnswers answers;
    private final List<Row> rows;

    AntibodyRows(RequestAnswers answers) {
        this.answers = answers;
        this.rows = answers.rows(ItemIds.ANTIBODY_RESULTS);
    }

    private static String result(Row row) {
        return row.code("result").orElse("");
    }

    /** True when the table holds a result, or awaits one, of this antibody or of a part of it. */
    boolean covers(String itemId) {
        if (!itemId.startsWith(ITEMS)) {
            return false;
        }
        String antibody = itemId.substring(ITEMS.length());
        return rows.stream()
                .filter(r -> !result(r).equals("invalid"))
                .map(r -> r.code("antibody").orElse(""))
                .anyMatch(a -> a.equals(antibody) || a.startsWith(antibody + "-"));
    }

    /** The short name of an antibody; empty for any other test. */
    Optional<String> name(String itemId) {
        return itemId.startsWith(ITEMS)
                ? Optional.of(answers.antibody(itemId.substring(ITEMS.length()), itemId))
                : Optional.empty();
    }

    /** Every row with a result; also of antibodies that the list does not ask for. */
    List<Line> back() {
        return rows.stream()
                .filter(r -> !NO_RESULT.contains(result(r)))
                .map(r -> Line.box(said(r, "antibody"), rest(r)))
                .toList();
    }

    List<Line> awaited() {
        return rows.stream()
                .filter(r -> result(r).equals("pending"))
                .map(r -> Line.of(said(r, "antibody"), rest(r)))
                .toList();
    }

    private String said(Row row, String... columns) {
        return answers.inWords(ItemIds.ANTIBODY_RESULTS, List.of(row), List.of(columns));
    }

    private String rest(Row row) {
        return said(row, "method", "result", "value", "unit", "date");
    }
}
