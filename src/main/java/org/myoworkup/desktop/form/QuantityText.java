package org.myoworkup.desktop.form;

import org.myoworkup.workup.Answer;

import java.math.BigDecimal;
import java.text.NumberFormat;
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
record QuantityText(Optional<Answer.Comparator> comparator, BigDecimal value) {
    private static final Pattern TYPED =
            Pattern.compile("([<>])?\\s*([-\u2212]?[0-9]{1,12}(?:[.,][0-9]{1,9})?)");
    private static final Pattern THOUSANDS =
            Pattern.compile("[<>]?\\s*[1-9][0-9]{0,2}[.,][0-9]{3}");

    /** Empty when the text is no number. */
    static Optional<QuantityText> read(String text) {
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

    /** True when someone may have meant thousands: 5,027 is read as a little over five. */
    static boolean looksLikeThousands(String text) {
        return THOUSANDS.matcher(text.strip()).matches();
    }

    /** As it stands in the field. */
    static String write(Answer.Quantity quantity) {
        return quantity.comparator().map(c -> c.sign() + " ").orElse("")
                + quantity.value().toPlainString();
    }

    /** As it is shown back: grouped in the manner of the language, all decimals kept. */
    static String shown(BigDecimal value, Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }
}
