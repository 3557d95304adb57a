package org.myoworkup.desktop.form;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.desktop.kit.Icons;
import org.myoworkup.desktop.kit.TextButton;
import org.myoworkup.workup.Answer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks what another unit means for a value that stands: the same amount in that unit, or the same
 * number, which then was in the wrong unit. Nothing changes until one of them is chosen.
 */
final class UnitQuestion extends FlowPane {
    private final Asked asked;
    private final AnswerType.Quantity type;
    private final Answer.Quantity stands;
    private final String to;

    /**
     * @param to code of the other unit
     * @param chosen hears what is to stand
     * @param left hears that nothing is to change
     */
    UnitQuestion(
            Asked asked,
            AnswerType.Quantity type,
            Answer.Quantity stands,
            String to,
            Consumer<Answer.Quantity> chosen,
            Runnable left) {
        this.asked = asked;
        this.type = type;
        this.stands = stands;
        this.to = to;
        getStyleClass().add("unit-question");
        setAlignment(Pos.CENTER_LEFT);
        Label question =
                new Label(
                        asked.say(
                                "form.quantity.unit-changed",
                                QuantityWords.value(asked.scope().texts(), type, stands),
                                QuantityField.unitLabel(type, to)),
                        Icons.of(Feather.HELP_CIRCLE));
        question.setWrapText(true);
        Answer.Quantity converted = converted();
        Answer.Quantity kept = with(stands.value(), stands.uln());
        getChildren()
                .addAll(
                        question,
                        button(
                                "convert",
                                "form.quantity.unit-convert",
                                converted,
                                () -> chosen.accept(converted)),
                        button("keep", "form.quantity.unit-keep", kept, () -> chosen.accept(kept)),
                        button("leave", "form.quantity.unit-leave", stands, left));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        left.run();
                        event.consume();
                    }
                });
    }

    private TextButton button(String what, String key, Answer.Quantity then, Runnable action) {
        String words = asked.say(key, words(then));
        TextButton button = new TextButton(words, asked.say("form.named", asked.label(), words));
        button.setId(asked.place() + ":unit-" + what);
        button.setAction(action);
        return button;
    }

    private String words(Answer.Quantity quantity) {
        String value = QuantityWords.value(asked.scope().texts(), type, quantity);
        return quantity.uln()
                .map(
                        uln ->
                                asked.say(
                                        "form.quantity.with-limit",
                                        value,
                                        QuantityText.shown(uln, asked.scope().texts().language())))
                .orElse(value);
    }

    private Answer.Quantity converted() {
        return with(convert(stands.value()), stands.uln().map(this::convert));
    }

    private BigDecimal convert(BigDecimal number) {
        return Conversion.of(type, number, stands.unit(), to).value();
    }

    private Answer.Quantity with(BigDecimal value, Optional<BigDecimal> uln) {
        return new Answer.Quantity(value, to, uln, stands.comparator(), stands.date());
    }
}
