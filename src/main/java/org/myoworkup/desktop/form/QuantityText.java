package org.myoworkup.desktop.form;

import org.myoworkup.checklist.Message;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a person types it. Comma and point are both the decimal mark and never a thousands
 * mark; {@code <} or {@code >} may stand in front.
 *
 * @param value with its scale as typed
 */
public record QuantityText(Optional<Answer.Comparator> comparator, BigDecimal value) {
    private static final Pattern TYPED =
            Pattern.compile("([<>])?\\s*([-\u2212]?[0-9]{1,12}(?:[.,][0-9]{1,9})?)");
    private static final Pattern THOUSANDS =
            Pattern.compile("([<>]?\\s*[1-9][0-9]{0,2})[.,]([0-9]{3})");

    /** Space, no-break spaces, thin space, apostrophes. */
    private static final String GAPS = " \u00a0\u202f\u2009'\u2019\u00b4`";

    private static final Pattern GROUPED =
            Pattern.compile(
                    "([<>]?\\s*[-\u2212]?[0-9]{1,3}(?:(["
                            + GAPS
                            + ".,])[0-9]{3})(?:\\2[0-9]{3})*)(?:([.,])([0-9]{1,9}))?");
    private static final Pattern GAPPED = Pattern.compile("[<>]?\\s*[0-9" + GAPS + "]+");

    /** Two marks in whatever order: 1.2.3 or 1,,2. */
    private static final Pattern MARKS = Pattern.compile("[<>]?\\s*[0-9]*[.,][0-9]*[.,][0-9.,]*");

    /** Digits from which a shown number is grouped. */
    private static final BigDecimal LONG = BigDecimal.valueOf(10_000);

    /** Empty when the text is no number. */
    public static Optional<QuantityText> read(String text) {
        Matcher matcher = TYPED.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal value =
                new BigDecimal(matcher.group(2).replace(',', '.').replace('\u2212', '-'));
        return Optional.of(
                new QuantityText(
                        Optional.ofNullable(matcher.group(1)).flatMap(Answer.Comparator::of),
                        value));
    }

    /** Why a text that {@link #read} does not take is refused, and what to type instead. */
    public static Message refused(String text) {
        String typed = text.strip();
        Optional<String> instead = instead(typed).filter(i -> read(i).isPresent());
        if (instead.isPresent()) {
            return Message.of("form.quantity.grouped", typed, instead.get());
        }
        return MARKS.matcher(typed).matches()
                ? Message.of("form.quantity.two-marks", typed)
                : Message.of("form.quantity.no-number", typed);
    }

    /** The number without its groups; empty where that would be a guess. */
    private static Optional<String> instead(String typed) {
        Matcher grouped = GROUPED.matcher(typed);
        if (grouped.matches() && !grouped.group(2).equals(grouped.group(3))) {
            String whole = grouped.group(1).replaceAll("[" + GAPS + ".,]", "");
            return Optional.of(grouped.group(4) == null ? whole : whole + "." + grouped.group(4));
        }
        return GAPPED.matcher(typed).matches() && typed.matches(".*[0-9].*")
                ? Optional.of(typed.replaceAll("[" + GAPS + "]", ""))
                : Optional.empty();
    }

    /** True when someone may have meant thousands: 5,027 is read as a little over five. */
    public static boolean looksLikeThousands(String text) {
        return THOUSANDS.matcher(text.strip()).matches();
    }

    /** What to type for the thousands that may have been meant: 5027 for 5,027. */
    static String asThousands(String text) {
        Matcher thousands = THOUSANDS.matcher(text.strip());
        return thousands.matches() ? thousands.group(1) + thousands.group(2) : text;
    }

    /** As it stands in the field. */
    static String write(Texts texts, Answer.Quantity quantity) {
        return quantity.comparator().map(c -> c.sign() + " ").orElse("")
                + texts.typed(quantity.value());
    }

    /**
     * As it is shown back, all decimals kept: with the decimal mark of the language and, from five
     * digits on, narrow gaps between the thousands, because a comma or point there would be read as
     * the other thing.
     */
    public static String shown(BigDecimal value, Locale language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language);
        symbols.setGroupingSeparator('\u202f');
        DecimalFormat format = new DecimalFormat("0", symbols);
        format.setGroupingSize(3);
        format.setGroupingUsed(value.abs().compareTo(LONG) >= 0);
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }
}
