package org.myoworkup.desktop.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Option;
import org.myoworkup.checklist.Unit;
import org.myoworkup.desktop.kit.Picker;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartialDate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value with its unit, the laboratory's upper limit where one is asked, and what was understood.
 */
final class QuantityField extends Field {
    private final AnswerType.Quantity type;
    private final TextField value;
    private final TextField uln;
    private final TextField date;
    private final HBox dateBox;
    private final Optional<Picker> units;
    private final Label echo = new Label();
    private final FlowPane node = new FlowPane();
    private String unit;
    private String shown = "";
    private boolean giving;

    QuantityField(Asked asked, AnswerType.Quantity type) {
        super(asked);
        this.type = type;
        unit = type.units().getFirst().code();
        value = Typing.field(partId("value"), asked.label(), this::commit);
        uln =
                Typing.field(
                        partId("uln"),
                        asked.say("form.named", asked.label(), asked.say("form.uln.long")),
                        this::commit);
        date =
                Typing.field(
                        partId("date"),
                        asked.say("form.named", asked.label(), asked.say("form.date")),
                        this::commit);
        dateBox = captioned("form.date", date);
        units = type.units().size() > 1 ? Optional.of(unitPicker()) : Optional.empty();
        value.getStyleClass().add("number");
        uln.getStyleClass().add("number");
        date.getStyleClass().add("day");
        echo.getStyleClass().add("echo");
        echo.setId(partId("echo"));
        node.getStyleClass().add("quantity");
        node.getChildren()
                .add(new HBox(value, units.<Node>map(Picker::box).orElseGet(this::unitLabel)));
        ((HBox) node.getChildren().getFirst()).setAlignment(Pos.CENTER_LEFT);
        ((HBox) node.getChildren().getFirst()).getStyleClass().add("value");
        if (type.uln()) {
            node.getChildren().add(captioned("form.uln", uln));
        }
        node.getChildren().add(echo);
    }

    private HBox captioned(String key, TextField field) {
        Label caption = new Label(asked().say(key));
        caption.getStyleClass().add("caption");
        HBox box = new HBox(caption, field);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("value");
        return box;
    }

    private Label unitLabel() {
        Label label = new Label(type.units().getFirst().label());
        label.getStyleClass().add("unit");
        return label;
    }

    private Picker unitPicker() {
        List<Option> options =
                type.units().stream().map(u -> new Option(u.code(), u.label())).toList();
        String name = asked().say("form.named", asked().label(), asked().say("form.unit"));
        Picker picker = new Picker(options, name, this::unit);
        picker.box().setId(partId("unit"));
        picker.box().getStyleClass().add("unit");
        picker.select(Optional.of(unit));
        return picker;
    }

    private void unit(String code) {
        unit = code;
        commit();
    }

    @Override
    public void commit() {
        if (value.getText().isBlank()) {
            withoutValue();
            return;
        }
        Optional<QuantityText> typed = QuantityText.read(value.getText());
        if (typed.isEmpty()) {
            asked().trouble(asked().say("form.quantity.no-number", value.getText().strip()));
            return;
        }
        Optional<BigDecimal> limit =
                QuantityText.read(uln.getText())
                        .filter(q -> q.comparator().isEmpty())
                        .map(QuantityText::value);
        if (limit.isEmpty() && !uln.getText().isBlank()) {
            asked().trouble(asked().say("form.quantity.no-limit", uln.getText().strip()));
            return;
        }
        Optional<PartialDate> day = DateText.read(date.getText());
        if (day.isEmpty() && !date.getText().isBlank()) {
            asked().trouble(asked().say("form.date.not-read", date.getText().strip()));
            return;
        }
        String asTyped = value.getText();
        give(
                Optional.of(
                        new Answer.Quantity(
                                typed.get().value(), unit, limit, typed.get().comparator(), day)));
        if (!asTyped.equals(shown) && QuantityText.looksLikeThousands(asTyped)) {
            echo.setText(asked().say("form.quantity.decimal", echo.getText()));
        }
    }

    private void withoutValue() {
        give(Optional.empty());
        if (!uln.getText().isBlank()) {
            asked().trouble(asked().say("form.quantity.limit-waits"));
        }
    }

    private void give(Optional<Answer> answer) {
        giving = true;
        boolean taken = asked().give(answer);
        giving = false;
        if (taken) {
            answer.ifPresentOrElse(
                    a -> echo.setText(echo((Answer.Quantity) a)), () -> echo.setText(""));
        }
    }

    /** Says back what was understood, where that is more than the digits beside their unit. */
    private String echo(Answer.Quantity quantity) {
        boolean plain =
                quantity.uln().isEmpty()
                        && quantity.comparator().isEmpty()
                        && quantity.date().isEmpty()
                        && quantity.value().toPlainString().matches("[0-9]{1,3}");
        if (plain) {
            return "";
        }
        return QuantityWords.of(asked().scope().texts(), type, quantity);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Optional<Answer> answer) {
        if (giving) {
            return;
        }
        Optional<Answer.Quantity> quantity =
                answer.filter(Answer.Quantity.class::isInstance).map(a -> (Answer.Quantity) a);
        shown = quantity.map(QuantityText::write).orElse("");
        value.setText(shown);
        uln.setText(
                quantity.flatMap(Answer.Quantity::uln).map(BigDecimal::toPlainString).orElse(""));
        Optional<PartialDate> day = quantity.flatMap(Answer.Quantity::date);
        date.setText(day.map(PartialDate::toString).orElse(""));
        if (day.isPresent()) {
            askDate();
        }
        unit = quantity.map(Answer.Quantity::unit).orElse(unit);
        units.ifPresent(u -> u.select(Optional.of(unit)));
        echo.setText(quantity.map(this::echo).orElse(""));
    }

    @Override
    public Node focusTarget() {
        return value;
    }

    @Override
    public List<MenuItem> menu() {
        List<MenuItem> items = new ArrayList<>();
        items.add(comparator("form.quantity.exact", ""));
        items.add(comparator("form.quantity.less", "< "));
        items.add(comparator("form.quantity.greater", "> "));
        MenuItem day = new MenuItem(asked().say("form.quantity.date"));
        day.setOnAction(
                _ -> {
                    askDate();
                    date.requestFocus();
                });
        items.add(day);
        return items;
    }

    private MenuItem comparator(String key, String sign) {
        MenuItem item = new MenuItem(asked().say(key));
        item.setOnAction(
                _ -> {
                    value.setText(sign + value.getText().replaceFirst("^\\s*[<>]\\s*", ""));
                    value.requestFocus();
                    value.end();
                    if (!value.getText().replaceFirst("^[<>]\\s*", "").isBlank()) {
                        commit();
                    }
                });
        return item;
    }

    private void askDate() {
        if (!node.getChildren().contains(dateBox)) {
            node.getChildren().add(node.getChildren().size() - 1, dateBox);
        }
    }

    /** The unit with this code, for its label. */
    static String unitLabel(AnswerType.Quantity type, String code) {
        return type.unit(code).map(Unit::label).orElse(code);
    }
}
