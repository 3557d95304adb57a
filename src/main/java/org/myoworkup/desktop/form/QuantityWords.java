package org.myoworkup.desktop.form;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.findings.Enzyme;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;

import java.math.BigDecimal;
import java.util.Optional;

/** What was understood of a quantity: {@code 5,027 U/L = 26.5 x ULN}. */
final class QuantityWords {
    private QuantityWords() {}

    static String of(Texts texts, AnswerType.Quantity type, Answer.Quantity quantity) {
        String sign = quantity.comparator().map(c -> c.sign() + " ").orElse("");
        String unit = QuantityField.unitLabel(type, quantity.unit());
        String value = sign + QuantityText.shown(quantity.value(), texts.language());
        String words = texts.say("form.quantity.is", value, unit);
        Optional<BigDecimal> times = Enzyme.timesUln(quantity);
        if (times.isPresent()) {
            String multiple = sign + QuantityText.shown(times.get(), texts.language());
            words = texts.say("form.quantity.times", words, multiple);
        }
        return quantity.date().isPresent()
                ? texts.say("form.quantity.on", words, quantity.date().get())
                : words;
    }
}
