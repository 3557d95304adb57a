package org.myoworkup.desktop.laboratory;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.findings.AntibodyTable;
import org.myoworkup.workup.Row;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an antibody speaks for, in the order in which the results are listed (Mahler 2014,
 * PMC3970575).
 */
enum AntibodyGroup {
    ANTISYNTHETASE("asys", "jo-1", "pl-7", "pl-12", "ej", "oj", "ks", "zo", "ha"),
    DERMATOMYOSITIS("dm", "mi-2", "mi-2-alpha", "mi-2-beta", "tif1-gamma", "nxp2", "mda5", "sae"),
    NECROTISING("imnm", "srp", "hmgcr"),
    INCLUSION_BODY("ibm", "cn1a"),
    ASSOCIATED(
            "maa",
            "ro52",
            "ro60",
            "la",
            "pm-scl",
            "pm-scl-75",
            "pm-scl-100",
            "ku",
            "u1-rnp",
            "u3-rnp"),
    OTHER(
            "other",
            "scl-70",
            "centromere",
            "rna-pol-3",
            "sm",
            "ds-dna",
            "ama-m2",
            "ccp",
            "achr",
            "musk",
            "striational",
            "ruvbl",
            "fhl1",
            "other");

    /** Every antibody of the list, grouped. */
    static final List<String> ALL =
            Stream.of(values()).flatMap(g -> g.antibodies.stream()).toList();

    /** Rows by antibody in this order; those of one antibody as entered. */
    static final Comparator<Row> ORDER = Comparator.comparingInt(AntibodyGroup::place);

    private final String code;
    private final List<String> antibodies;

    AntibodyGroup(String code, String... antibodies) {
        this.code = code;
        this.antibodies = List.of(antibodies);
    }

    String code() {
        return code;
    }

    List<String> antibodies() {
        return antibodies;
    }

    /** Empty for a row that does not say its antibody. */
    static Optional<AntibodyGroup> of(Row row) {
        return row.code("antibody")
                .flatMap(
                        a -> Stream.of(values()).filter(g -> g.antibodies.contains(a)).findFirst());
    }

    private static int place(Row row) {
        int at = row.code("antibody").map(ALL::indexOf).orElse(-1);
        return at < 0 ? ALL.size() : at;
    }

    /** The finding that follows from this antibody; a part has none of its own. */
    static String finding(String antibody) {
        return "laboratory.antibodies." + antibody;
    }

    /** True when some row is about this antibody or a part of it. */
    static boolean hasRow(List<Row> rows, String antibody) {
        return rows.stream()
                .flatMap(r -> r.code("antibody").stream())
                .anyMatch(a -> a.equals(antibody) || AntibodyTable.parts(antibody).contains(a));
    }

    /** The findings of the checklist that follow from the table, in its order. */
    static List<String> withFinding(Checklist checklist) {
        return ALL.stream().filter(a -> checklist.item(finding(a)).isPresent()).toList();
    }
}
