package org.myoworkup.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The muscles planned for manual muscle testing, by the codes of {@code exam.strength.set}. */
public enum MuscleSet {
    /** MMT-8, right side; the left only where the right cannot be tested. */
    MMT_8("mmt-8", mmt8(), List.of(MuscleSide.RIGHT)),
    MMT_8_BOTH("mmt-8-both", mmt8(), MuscleSide.SIDES),
    /** The full form of IMACS form 04. */
    MMT_26("mmt-26", fullForm(), MuscleSide.SIDES),
    /** MMT-8 with what the criteria for inclusion body myositis need besides. */
    IBM("ibm", with(mmt8(), "iliopsoas", "finger-flexors"), MuscleSide.SIDES),
    FREE("free", List.of(), MuscleSide.SIDES);

    private final String code;
    private final List<String> muscles;
    private final List<String> sides;

    MuscleSet(String code, List<String> muscles, List<String> sides) {
        this.code = code;
        this.muscles = muscles;
        this.sides = sides;
    }

    private static List<String> mmt8() {
        return with(Mmt8.SIDED, Mmt8.NECK);
    }

    private static List<String> fullForm() {
        return Stream.of(FullForm.AXIAL, FullForm.PROXIMAL, FullForm.DISTAL)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    public static Optional<MuscleSet> of(String code) {
        return Stream.of(values()).filter(s -> s.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** Muscle ids, in no particular order. */
    public List<String> muscles() {
        return muscles;
    }

    /** The sides on which muscles that have two are planned. */
    public List<String> sides() {
        return sides;
    }
}
