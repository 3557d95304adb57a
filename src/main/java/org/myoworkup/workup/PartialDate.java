package org.myoworkup.workup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which perhaps only the year or the month is known.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, 0 when not known
 * @param day 1 to 31, 0 when not known
 */
public record PartialDate(int year, int month, int day) {
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    /**
     * @throws IllegalArgumentException when there is no such day
     */
    public PartialDate {
        if (year < 1
                || year > 9999
                || month < 0
                || month > 12
                || day < 0
                || (month == 0 && day != 0)) {
            throw new IllegalArgumentException("no such date");
        }
        if (day > 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new IllegalArgumentException("no such date");
        }
    }

    /**
     * Reads {@code 2024}, {@code 2024-03} or {@code 2024-03-17}.
     *
     * @throws IllegalArgumentException when the text is none of these or there is no such day
     */
    public static PartialDate parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no such date");
        }
        return new PartialDate(
                number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    }

    private static int number(String digits) {
        if (digits == null) {
            return 0;
        }
        int value = Integer.parseInt(digits);
        if (value == 0) {
            throw new IllegalArgumentException("no such date");
        }
        return value;
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** First day it can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** Last day it can mean. */
    public LocalDate latest() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** True when the day is known. */
    public boolean exact() {
        return day != 0;
    }

    /** As parsed: {@code 2024-03}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format("%04d", year));
        if (month != 0) {
            text.append(String.format("-%02d", month));
        }
        if (day != 0) {
            text.append(String.format("-%02d", day));
        }
        return text.toString();
    }
}
