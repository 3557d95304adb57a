package org.myoworkup.findings;

import org.myoworkup.workup.Row;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A grade of manual muscle testing, weakest first, in both notations of the key to muscle grading
 * of IMACS Form 04 (modified from Kendall 1993). What is stored is Kendall's 0 to 10 or T.
 */
public enum Grade {
    ZERO("0", "0"),
    TRACE("T", "1"),
    ONE("1", "2-"),
    TWO("2", "2"),
    THREE("3", "2+"),
    FOUR("4", "3-"),
    FIVE("5", "3"),
    SIX("6", "3+"),
    SEVEN("7", "4-"),
    EIGHT("8", "4"),
    NINE("9", "4+"),
    TEN("10", "5");

    /** What stands in a row whose muscle was not tested. */
    public static final Row.Cell NOT_TESTED = new Row.Cell.Code("NT");

    private static final String COLUMN = "grade";

    private final String kendall;
    private final String mrc;

    Grade(String kendall, String mrc) {
        this.kendall = kendall;
        this.mrc = mrc;
    }

    /** 0 to 10, or T. */
    public String kendall() {
        return kendall;
    }

    /** 0 to 5, with {@code +} or {@code -} behind it where the key has it. */
    public String mrc() {
        return mrc;
    }

    public static Optional<Grade> ofKendall(String written) {
        return Stream.of(values()).filter(g -> g.kendall.equals(written)).findFirst();
    }

    /** Empty for what the key does not have, as {@code 1+} and {@code 5-}. */
    public static Optional<Grade> ofMrc(String written) {
        return Stream.of(values()).filter(g -> g.mrc.equals(written)).findFirst();
    }

    /** The grade in this row; empty where the muscle was not tested. */
    public static Optional<Grade> of(Row row) {
        return row.number(COLUMN)
                .map(n -> n.stripTrailingZeros().toPlainString())
                .or(() -> row.code(COLUMN))
                .flatMap(Grade::ofKendall);
    }

    /** As it is stored. */
    public Row.Cell cell() {
        return this == TRACE
                ? new Row.Cell.Code(kendall)
                : Row.Cell.Number.of(Integer.parseInt(kendall));
    }

    /** What it adds to a total, 0 to 10; a trace adds nothing. */
    public int points() {
        return this == TRACE ? 0 : Integer.parseInt(kendall);
    }

    public boolean normal() {
        return this == TEN;
    }

    /**
     * How weak, for charts: 0 for 10, 1 for 8 and 9, 2 for 6 and 7, 3 for 3 to 5, 4 for 2 and less.
     */
    public int degree() {
        int points = points();
        return points == 10 ? 0 : points >= 8 ? 1 : points >= 6 ? 2 : points >= 3 ? 3 : 4;
    }
}
