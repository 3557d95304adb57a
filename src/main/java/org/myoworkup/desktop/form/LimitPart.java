package org.myoworkup.desktop.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.myoworkup.desktop.kit.TextButton;
import org.myoworkup.workup.Answer;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where the laboratory's own upper limit of normal is typed, in the unit of the value. It is never
 * filled in by itself: what the same laboratory printed in another draw is offered on a key.
 */
final class LimitPart {
    private final Asked asked;
    private final Runnable commit;
    private final Label caption = new Label();
    private final TextField field;
    private final HBox box;
    private final HBox offered = new HBox();
    private final MeantThousands meant;
    private Optional<EarlierLimit> earlier = Optional.empty();
    private String shown = "";

    /**
     * @param commit hands over what is typed here and beside it
     * @param entered hands over and goes on
     */
    LimitPart(Asked asked, Runnable commit, Runnable entered) {
        this.asked = asked;
        this.commit = commit;
        field =
                Typing.field(
                        asked.place() + ":uln",
                        asked.say("form.named", asked.label(), asked.say("form.uln.long")),
                        commit,
                        entered);
        field.getStyleClass().add("number");
        caption.getStyleClass().add("caption");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        box = new HBox(caption, field);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("value");
        meant = new MeantThousands(asked, "uln", field, commit);
        offer(Optional.empty());
    }

    Node box() {
        return box;
    }

    /** Holds the key with the limit of another draw; not there while nothing is offered. */
    Node offered() {
        return offered;
    }

    Node meant() {
        return meant;
    }

    void focus() {
        field.requestFocus();
    }

    void caption(String words) {
        caption.setText(words);
    }

    String text() {
        return field.getText();
    }

    boolean blank() {
        return field.getText().isBlank();
    }

    /** The limit as typed; empty when the field is blank or holds no number. */
    Optional<BigDecimal> limit() {
        return QuantityText.read(field.getText())
                .filter(q -> q.comparator().isEmpty())
                .map(QuantityText::value);
    }

    void show(Optional<Answer.Quantity> quantity) {
        shown = quantity.flatMap(Answer.Quantity::uln).map(this::typed).orElse("");
        field.setText(shown);
    }

    /** Doubts what was typed here, not what was read from the workup. */
    void doubt(Optional<Answer.Quantity> given) {
        meant.say(
                given.filter(_ -> MeantThousands.doubtful(field, shown))
                        .flatMap(Answer.Quantity::uln)
                        .map(l -> asked.say("form.quantity.limit-is", number(l)))
                        .orElse(""));
    }

    private String typed(BigDecimal number) {
        return asked.scope().texts().typed(number);
    }

    private String number(BigDecimal number) {
        return QuantityText.shown(number, asked.scope().texts().language());
    }

    /** Offers the limit of another draw where a value stands without one. */
    void offer(Optional<Answer.Quantity> stands) {
        Optional<EarlierLimit> limit =
                stands.filter(q -> q.uln().isEmpty() && blank())
                        .flatMap(
                                q ->
                                        EarlierLimit.of(
                                                asked.scope().session().workup(),
                                                asked.item(),
                                                asked.place(),
                                                q.unit()));
        offered.setVisible(limit.isPresent());
        offered.setManaged(limit.isPresent());
        // a key that is being pressed must not be replaced under the hand
        if (!limit.equals(earlier)) {
            earlier = limit;
            offered.getChildren().setAll(limit.map(this::key).stream().toList());
        }
    }

    private TextButton key(EarlierLimit limit) {
        String number = number(limit.uln());
        String words =
                limit.date().isPresent()
                        ? asked.say(
                                "form.quantity.offer-on",
                                number,
                                limit.laboratory(),
                                limit.date().get())
                        : asked.say("form.quantity.offer", number, limit.laboratory());
        TextButton button = new TextButton(words, asked.say("form.named", asked.label(), words));
        button.setId(asked.place() + ":uln-offer");
        button.setAction(
                () -> {
                    field.setText(typed(limit.uln()));
                    field.requestFocus();
                    commit.run();
                });
        return button;
    }
}
