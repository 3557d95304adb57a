package org.myoworkup.desktop.laboratory;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sets of antibodies that are reported together, from memory and provisional: what a blot holds
 * differs by maker, so each set is compared with the report and changed before it is marked. HMGCR
 * is on no line blot and in no set.
 */
enum Panel {
    ANTISYNTHETASE("asys", List.of("jo-1", "pl-7", "pl-12", "ej", "oj")),
    DERMATOMYOSITIS("dm", List.of("mi-2", "tif1-gamma", "nxp2", "mda5", "sae")),
    LINE_BLOT(
            "blot",
            Stream.of(
                            ANTISYNTHETASE.antibodies.stream(),
                            DERMATOMYOSITIS.antibodies.stream(),
                            Stream.of("srp", "ku", "pm-scl-75", "pm-scl-100", "ro52"))
                    .flatMap(s -> s)
                    .toList());

    private final String code;
    private final List<String> antibodies;

    Panel(String code, List<String> antibodies) {
        this.code = code;
        this.antibodies = antibodies;
    }

    String code() {
        return code;
    }

    List<String> antibodies() {
        return antibodies;
    }

    /** What can be ticked: the specific and associated antibodies but HMGCR. */
    static List<String> offered() {
        return Stream.of(AntibodyGroup.values())
                .filter(g -> g != AntibodyGroup.OTHER)
                .flatMap(g -> g.antibodies().stream())
                .filter(a -> !a.equals("hmgcr"))
                .toList();
    }

    /**
     * True for an antibody whose finding is answered singly: Jo-1, an EULAR/ACR item, and MDA5,
     * which bears on a red flag. "Panel all negative" copies a report and is no "rest absent" of
     * what nobody looked at; yet these two are never carried along by a set. Each has to be ticked
     * by itself, beside the words why, before it is marked with the others.
     */
    static boolean single(Checklist checklist, String antibody) {
        return checklist.item(AntibodyGroup.finding(antibody)).filter(Item::single).isPresent();
    }

    /**
     * The rows of the table with a negative row for each of these antibodies that has none.
     *
     * @param method code of the method
     * @param date of the sample
     */
    static List<Row> negative(
            List<Row> rows, List<String> antibodies, String method, Optional<PartialDate> date) {
        List<Row> all = new ArrayList<>(rows);
        for (String antibody : antibodies) {
            if (!hasOwnRow(rows, antibody)) {
                Map<String, Row.Cell> cells = new LinkedHashMap<>();
                cells.put("antibody", new Row.Cell.Code(antibody));
                cells.put("method", new Row.Cell.Code(method));
                cells.put("result", new Row.Cell.Code("negative"));
                date.ifPresent(d -> cells.put("date", new Row.Cell.Date(d)));
                all.add(new Row(cells));
            }
        }
        all.sort(AntibodyGroup.ORDER);
        return List.copyOf(all);
    }

    /** True when a row is about this very antibody. */
    static boolean hasOwnRow(List<Row> rows, String antibody) {
        return rows.stream().anyMatch(r -> r.code("antibody").equals(Optional.of(antibody)));
    }
}
