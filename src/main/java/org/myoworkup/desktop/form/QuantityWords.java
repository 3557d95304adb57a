package org.myoworkup.desktop.form;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Unit;
import org.myoworkup.findings.Enzyme;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What was understood of a quantity: {@code 5027 U/L = 26.5 x ULN}. */
public final class QuantityWords {
    private QuantityWords() {}

    public static String of(Texts texts, AnswerType.Quantity type, Answer.Quantity quantity) {
        String words = value(texts, type, quantity);
        Optional<String> times = times(texts, quantity);
        if (times.isPresent()) {
            words = texts.say("form.quantity.times", words, times.get());
        }
        return quantity.date().isPresent()
                ? texts.say("form.quantity.on", words, quantity.date().get())
                : words;
    }

    /** {@code > 12 000 U/L}. */
    public static String value(Texts texts, AnswerType.Quantity type, Answer.Quantity quantity) {
        return in(texts, type, quantity, quantity.value(), quantity.unit());
    }

    /** {@code 26.5} or {@code > 26.5}, one decimal; empty without an upper limit of normal. */
    public static Optional<String> times(Texts texts, Answer.Quantity quantity) {
        return Enzyme.timesUln(quantity)
                .map(t -> sign(quantity) + QuantityText.shown(t, texts.language()));
    }

    /**
     * The same in the item's other units: {@code = 738 U/L}, {@code ≈ 83.783 µkat/L} where it had
     * to be rounded. Empty for an item with one unit, or with two names of one unit.
     */
    static String elsewhere(Texts texts, AnswerType.Quantity type, Answer.Quantity quantity) {
        BigDecimal own = type.unit(quantity.unit()).map(Unit::factor).orElse(BigDecimal.ONE);
        List<String> others =
                type.units().stream()
                        .filter(u -> u.factor().compareTo(own) != 0)
                        .map(u -> converted(texts, type, quantity, u.code()))
                        .toList();
        return String.join(" ", others);
    }

    private static String converted(
            Texts texts, AnswerType.Quantity type, Answer.Quantity quantity, String unit) {
        Conversion other = Conversion.of(type, quantity.value(), quantity.unit(), unit);
        String words = in(texts, type, quantity, other.value(), unit);
        return texts.say(other.exact() ? "form.quantity.equals" : "form.quantity.about", words);
    }

    /** This number in this unit, with the sign of the quantity. */
    static String in(
            Texts texts,
            AnswerType.Quantity type,
            Answer.Quantity quantity,
            BigDecimal value,
            String unit) {
        return texts.say(
                "form.quantity.is",
                sign(quantity) + QuantityText.shown(value, texts.language()),
                QuantityField.unitLabel(type, unit));
    }

    private static String sign(Answer.Quantity quantity) {
        return quantity.comparator().map(c -> c.sign() + " ").orElse("");
    }
}
