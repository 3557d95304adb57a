package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.Findings;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Reading;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Ages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 2017 EULAR/ACR classification criteria for adult and juvenile idiopathic inflammatory myopathies:
 * Lundberg IE, Tjärnlund A, Bottai M, et al. Ann Rheum Dis 2017;76:1955-1964,
 * doi:10.1136/annrheumdis-2017-211468. Points, cut-offs and probability are verified; the sub-group
 * tree is from secondary sources.
 */
public final class EularAcr2017 {
    public static final String CITATION =
            "Lundberg IE, Tjärnlund A, Bottai M, et al. Ann Rheum Dis 2017;76:1955–1964, "
                    + "doi:10.1136/annrheumdis-2017-211468";

    private static final int CHILD = 0;
    private static final int YOUNG_ADULT = 1;
    private static final int FROM_FORTY = 2;

    /** Points for the age rows, in tenths: without and with biopsy. */
    private static final int[][] AGE_POINTS = {{0, 0}, {13, 15}, {21, 22}};

    /** The table of the paper, in its order, in tenths of a point. */
    private static final List<Row> ROWS =
            List.of(
                    new Row(ItemIds.PROXIMAL_UPPER, 7, 7),
                    new Row(ItemIds.PROXIMAL_LOWER, 8, 5),
                    new Row(ItemIds.NECK_FLEXORS_WEAKER, 19, 16),
                    new Row(ItemIds.LEGS_PROXIMAL_WEAKER, 9, 12),
                    new Row(ItemIds.HELIOTROPE, 31, 32),
                    new Row(ItemIds.GOTTRON_PAPULES, 21, 27),
                    new Row(ItemIds.GOTTRON_SIGN, 33, 37),
                    new Row(ItemIds.DYSPHAGIA, 7, 6),
                    new Row(ItemIds.JO_1, 39, 38),
                    new Row(ItemIds.ENZYMES_ELEVATED, 13, 14),
                    new Row(ItemIds.ENDOMYSIAL_SURROUNDING, 0, 17),
                    new Row(ItemIds.PERIMYSIAL_PERIVASCULAR, 0, 12),
                    new Row(ItemIds.PERIFASCICULAR_ATROPHY, 0, 19),
                    new Row(ItemIds.RIMMED_VACUOLES, 0, 31));

    private EularAcr2017() {}

    private record Row(String item, int withoutBiopsy, int withBiopsy) {
        int points(Column column) {
            return column == Column.WITH_BIOPSY ? withBiopsy : withoutBiopsy;
        }
    }

    /** Which column of points, cut-offs and intercept is in force; they change together. */
    public enum Column {
        WITHOUT_BIOPSY("without-biopsy", 5.33, 53, 55, 75),
        WITH_BIOPSY("with-biopsy", 6.49, 65, 67, 87);

        private final String code;
        private final double intercept;
        private final int possible;
        private final int probable;
        private final int definite;

        Column(String code, double intercept, int possible, int probable, int definite) {
            this.code = code;
            this.intercept = intercept;
            this.possible = possible;
            this.probable = probable;
            this.definite = definite;
        }

        public String code() {
            return code;
        }

        /** Probability of IIM at a score in tenths, 0 to 1. */
        double probability(int tenths) {
            return 1 / (1 + Math.exp(intercept - tenths / 10.0));
        }

        /**
         * By score and not by rounded probability: clinical.md 1.3 says why the two differ at the
         * cut-offs.
         */
        Category category(int tenths) {
            if (tenths >= definite) {
                return Category.DEFINITE;
            }
            if (tenths >= probable) {
                return Category.PROBABLE;
            }
            return tenths >= possible ? Category.POSSIBLE : Category.NOT_IIM;
        }

        /** The least score of this class in this column. */
        public Score cutOff(Category category) {
            return Score.of(
                    this,
                    switch (category) {
                        case NOT_IIM -> 0;
                        case POSSIBLE -> possible;
                        case PROBABLE -> probable;
                        case DEFINITE -> definite;
                    });
        }

        boolean atCutOff(int tenths) {
            return tenths == possible || tenths == probable || tenths == definite;
        }

        Column other() {
            return this == WITH_BIOPSY ? WITHOUT_BIOPSY : WITH_BIOPSY;
        }
    }

    /** The class. */
    public enum Category {
        NOT_IIM("not-iim"),
        POSSIBLE("possible"),
        PROBABLE("probable"),
        DEFINITE("definite");

        private final String code;

        Category(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** Probable is the least that classifies as IIM. */
        public boolean iim() {
            return this == PROBABLE || this == DEFINITE;
        }
    }

    /** Sub-groups of the paper's tree. */
    public enum Subgroup {
        DM("dm"),
        ADM("adm"),
        JDM("jdm"),
        JM_OTHER("jm-other"),
        PM_IMNM("pm-imnm"),
        IBM("ibm");

        private final String code;

        Subgroup(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * A score with what follows from it.
     *
     * @param tenths 0 to 208 without and 295 with biopsy
     * @param probability 0 to 1
     */
    public record Score(int tenths, double probability, Category category) {
        static Score of(Column column, int tenths) {
            return new Score(tenths, column.probability(tenths), column.category(tenths));
        }
    }

    /**
     * One of the fifteen items.
     *
     * @param points in tenths, as counted in the score
     * @param available in tenths, what it counts when present
     */
    public record Scored(String item, Truth value, int points, int available, Reading reading) {}

    /** The score in the column that is not in force. */
    public record OtherColumn(Column column, Score score, Score max) {}

    /**
     * What the criteria say.
     *
     * @param applicable false when another disease explains the picture better: then there is no
     *     class
     * @param betterExplanation as answered; while unknown, every class stands "provided nothing
     *     explains it better"
     * @param score unknown counts as absent: the published rule
     * @param max every unknown counts as present, in the same column
     * @param min contradictions between hand and table count as absent; equals {@code score} where
     *     there are none
     * @param other the other column, where its class differs
     * @param candidates sub-groups still to be reached, all of them while the sub-group is open
     * @param known how many of the fifteen items are known
     */
    public record Result(
            Column column,
            boolean applicable,
            Truth betterExplanation,
            Score score,
            Score max,
            Score min,
            Optional<OtherColumn> other,
            Optional<Subgroup> subgroup,
            List<Subgroup> candidates,
            Optional<Ages.Range> age,
            int known,
            List<Scored> items,
            List<Message> messages) {

        public Result {
            candidates = List.copyOf(candidates);
            items = List.copyOf(items);
            messages = List.copyOf(messages);
        }

        /** The class, empty when the criteria do not apply. */
        public Optional<Category> category() {
            return applicable ? Optional.of(score.category()) : Optional.empty();
        }

        /** The best class that is still open, empty when the criteria do not apply. */
        public Optional<Category> categoryMax() {
            return applicable ? Optional.of(max.category()) : Optional.empty();
        }

        /**
         * Where the workup stands, so that what is open is not read as decided: the code of the
         * class; {@code not-yet} while below the lowest one and an open answer could change that;
         * {@code not-applicable} when another disease explains the picture better.
         */
        public String standing() {
            if (!applicable) {
                return "not-applicable";
            }
            boolean open =
                    score.category() == Category.NOT_IIM && max.category() != score.category();
            return open ? "not-yet" : score.category().code();
        }

        /** No open answer can change the class any more. */
        public boolean settled() {
            return score.category() == max.category() && min.category() == score.category();
        }
    }

    public static Result of(Findings findings) {
        Column column = column(findings);
        Optional<Ages.Range> age = findings.ageAtOnset();
        List<Scored> items = items(findings, column, age);
        Score score = Score.of(column, sum(items, Scored::points));
        Score max = max(column, age, items);
        Truth better = findings.finding(ItemIds.BETTER_EXPLANATION).value();
        boolean applicable = better != Truth.PRESENT;
        EularAcrSubgroup tree = new EularAcrSubgroup(findings, column, age);
        boolean grouped = applicable && score.category().iim();
        Result result =
                new Result(
                        column,
                        applicable,
                        better,
                        score,
                        max,
                        min(column, items),
                        applicable ? other(findings, column, age, score) : Optional.empty(),
                        grouped ? tree.subgroup() : Optional.empty(),
                        grouped ? tree.candidates() : List.of(),
                        age,
                        (int) items.stream().filter(i -> i.value().known()).count(),
                        items,
                        List.of());
        return withMessages(result, findings, grouped ? tree.messages() : List.of());
    }

    private static Result withMessages(Result r, Findings findings, List<Message> tree) {
        List<Message> messages =
                Stream.concat(EularAcrMessages.of(r, findings).stream(), tree.stream()).toList();
        return new Result(
                r.column,
                r.applicable,
                r.betterExplanation,
                r.score,
                r.max,
                r.min,
                r.other,
                r.subgroup,
                r.candidates,
                r.age,
                r.known,
                r.items,
                messages);
    }

    /**
     * The biopsy column is in force as soon as one of the four features it scores is present or
     * absent.
     */
    private static Column column(Findings findings) {
        boolean read =
                ItemIds.SCORED_BIOPSY_FEATURES.stream().anyMatch(f -> findings.finding(f).known());
        return read ? Column.WITH_BIOPSY : Column.WITHOUT_BIOPSY;
    }

    private static List<Scored> items(Findings findings, Column column, Optional<Ages.Range> age) {
        List<Scored> items = new ArrayList<>();
        items.add(ageItem(column, age));
        for (Row row : ROWS) {
            Reading reading = reading(findings, row.item);
            int points = row.points(column);
            items.add(
                    new Scored(
                            row.item,
                            reading.value(),
                            reading.present() ? points : 0,
                            points,
                            reading));
        }
        return items;
    }

    /** Difficulty swallowing, or objective evidence of abnormal oesophageal motility. */
    private static Reading reading(Findings findings, String item) {
        return item.equals(ItemIds.DYSPHAGIA)
                ? findings.any(
                        List.of(
                                ItemIds.DYSPHAGIA,
                                ItemIds.ABNORMAL_SWALLOW_STUDY,
                                ItemIds.SEVERE_DYSPHAGIA))
                : findings.finding(item);
    }

    /** Where the age spans 18 or 40, the score takes the row with fewer points. */
    private static Scored ageItem(Column column, Optional<Ages.Range> age) {
        int points = age.map(a -> agePoints(column, a.min())).orElse(0);
        boolean settled = age.filter(a -> row(a.min()) == row(a.max())).isPresent();
        Truth value = settled ? Truth.of(points > 0) : Truth.UNKNOWN;
        return new Scored(
                ItemIds.ONSET_AGE,
                value,
                points,
                AGE_POINTS[FROM_FORTY][column.ordinal()],
                Reading.UNKNOWN);
    }

    private static int row(int age) {
        if (age < Ages.ADULT) {
            return CHILD;
        }
        return age < 40 ? YOUNG_ADULT : FROM_FORTY;
    }

    private static int agePoints(Column column, int age) {
        return AGE_POINTS[row(age)][column.ordinal()];
    }

    private static int sum(List<Scored> items, java.util.function.ToIntFunction<Scored> points) {
        return items.stream().mapToInt(points).sum();
    }

    private static Score max(Column column, Optional<Ages.Range> age, List<Scored> items) {
        int oldest =
                age.map(a -> agePoints(column, a.max()))
                        .orElse(AGE_POINTS[FROM_FORTY][column.ordinal()]);
        int others =
                sum(
                        items.subList(1, items.size()),
                        i -> i.reading().mayBePresent() ? i.available() : 0);
        return Score.of(column, oldest + others);
    }

    private static Score min(Column column, List<Scored> items) {
        int certain =
                sum(
                        items.subList(1, items.size()),
                        i -> i.reading().mayBeAbsent() ? 0 : i.points());
        return Score.of(column, items.getFirst().points() + certain);
    }

    private static Optional<OtherColumn> other(
            Findings findings, Column column, Optional<Ages.Range> age, Score score) {
        Column other = column.other();
        List<Scored> items = items(findings, other, age);
        Score there = Score.of(other, sum(items, Scored::points));
        return there.category() == score.category()
                ? Optional.empty()
                : Optional.of(new OtherColumn(other, there, max(other, age, items)));
    }

    static boolean atCutOff(Result result) {
        return result.column() == Column.WITHOUT_BIOPSY
                && result.column().atCutOff(result.score().tenths());
    }
}
