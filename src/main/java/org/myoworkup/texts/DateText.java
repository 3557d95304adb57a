package org.myoworkup.texts;

import org.myoworkup.workup.PartialDate;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a person types it, perhaps a year or a month only: 2024, 2024-03, 2024-03-17,
 * 17.03.2024, 17/3/2024, 03/2024, 17 March 2024, 1er mars 2024, March 2024. With figures only the
 * day stands before the month unless the year comes first; what was understood is shown back in
 * words.
 */
public final class DateText {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})(?:[-./]([0-9]{1,2})(?:[-./]([0-9]{1,2}))?)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:([0-9]{1,2})[-./ ])?([0-9]{1,2})[-./ ]([0-9]{4})");
    private static final Pattern NAMED =
            Pattern.compile("(?:([0-9]{1,2})(?:er|\\.)? )?(\\p{L}{3,})\\.? ([0-9]{4})");

    private DateText() {}

    /** Empty when the text is no date or there is no such day. */
    public static Optional<PartialDate> read(String text) {
        String typed = text.strip().replaceAll("\\s+", " ");
        Matcher year = YEAR_FIRST.matcher(typed);
        if (year.matches()) {
            return date(year.group(1), number(year.group(2)), number(year.group(3)));
        }
        Matcher day = DAY_FIRST.matcher(typed);
        if (day.matches()) {
            return date(day.group(3), number(day.group(2)), number(day.group(1)));
        }
        Matcher named = NAMED.matcher(typed);
        return named.matches()
                ? month(named.group(2))
                        .flatMap(m -> date(named.group(3), m, number(named.group(1))))
                : Optional.empty();
    }

    /** 0 for a part that was not typed, -1 for one typed as nought. */
    private static int number(String digits) {
        if (digits == null) {
            return 0;
        }
        int value = Integer.parseInt(digits);
        return value == 0 ? -1 : value;
    }

    private static Optional<PartialDate> date(String year, int month, int day) {
        try {
            return Optional.of(new PartialDate(Integer.parseInt(year), month, day));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * A name in any language there is, in full or by its first letters, three at least and enough
     * to tell it from the others (juin, juillet); accents may be left out.
     */
    private static Optional<Integer> month(String name) {
        String typed = plain(name);
        for (Locale language : Languages.all()) {
            List<Month> meant =
                    Arrays.stream(Month.values())
                            .filter(m -> name(m, language).startsWith(typed))
                            .toList();
            if (meant.size() == 1) {
                return Optional.of(meant.getFirst().getValue());
            }
        }
        return Optional.empty();
    }

    private static String name(Month month, Locale language) {
        return plain(month.getDisplayName(TextStyle.FULL, language));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
