package org.myoworkup.desktop.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Option;
import org.myoworkup.checklist.Unit;
import org.myoworkup.desktop.kit.Picker;
import org.myoworkup.texts.DateText;
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
    private final LimitPart limit;
    private final TextField date;
    private final HBox dateBox;
    private final Optional<Picker> units;
    private final Label elsewhere = new Label();
    private final Label echo = new Label();
    private final MeantThousands meantValue;
    private final FlowPane line = new FlowPane();
    private final VBox node = new VBox(line);
    private Optional<UnitQuestion> question = Optional.empty();
    private String unit;
    private String shown = "";
    private boolean chosen;
    private boolean giving;

    QuantityField(Asked asked, AnswerType.Quantity type) {
        super(asked);
        this.type = type;
        unit = UsualUnit.of(asked, type);
        value = Typing.field(partId("value"), asked.label(), this::commit, this::entered);
        limit = new LimitPart(asked, this::commit, this::onward);
        date =
                Typing.field(
                        partId("date"),
                        asked.say("form.named", asked.label(), asked.say("form.date")),
                        this::commit,
                        this::onward);
        meantValue = new MeantThousands(asked, "value", value, this::commit);
        dateBox = dateBox();
        units = type.units().size() > 1 ? Optional.of(unitPicker()) : Optional.empty();
        value.getStyleClass().add("number");
        date.getStyleClass().add("day");
        echo.getStyleClass().add("echo");
        echo.setId(partId("echo"));
        elsewhere.getStyleClass().add("echo");
        elsewhere.setId(partId("elsewhere"));
        line.getStyleClass().add("quantity");
        HBox first =
                new HBox(value, units.<Node>map(Picker::box).orElseGet(this::unitLabel), elsewhere);
        first.setAlignment(Pos.CENTER_LEFT);
        first.getStyleClass().add("value");
        line.getChildren().add(first);
        if (type.uln()) {
            line.getChildren().addAll(limit.box(), limit.offered());
        }
        line.getChildren().add(echo);
        node.getStyleClass().add("quantity-field");
        node.getChildren().addAll(meantValue, limit.meant());
        caption();
    }

    private HBox dateBox() {
        Label caption = new Label(asked().say("form.date"));
        caption.getStyleClass().add("caption");
        HBox box = new HBox(caption, date);
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

    /** The limit is in the unit of the value; where there is a choice, its caption says so. */
    private void caption() {
        limit.caption(
                units.isEmpty()
                        ? asked().say("form.uln")
                        : asked().say("form.uln.in", unitLabel(type, unit)));
    }

    private Optional<Answer.Quantity> stands() {
        return asked().scope()
                .session()
                .workup()
                .answer(asked().place())
                .filter(Answer.Quantity.class::isInstance)
                .map(a -> (Answer.Quantity) a);
    }

    private void unit(String code) {
        Optional<Answer.Quantity> stands = stands();
        if (stands.isPresent() && stands.get().unit().equals(code)) {
            noQuestion();
        } else if (stands.isPresent()) {
            units.ifPresent(u -> u.select(Optional.of(unit)));
            ask(stands.get(), code);
        } else {
            unit = code;
            chosen = true;
            caption();
            commit();
        }
    }

    private void ask(Answer.Quantity stands, String to) {
        noQuestion();
        UnitQuestion asking =
                new UnitQuestion(asked(), type, stands, to, this::instead, this::leaveUnit);
        question = Optional.of(asking);
        node.getChildren().add(asking);
        asking.getChildren().get(1).requestFocus();
    }

    /** The answer that was chosen comes back by {@link #show}. */
    private void instead(Answer.Quantity chosen) {
        if (asked().give(Optional.of(chosen))) {
            value.requestFocus();
        }
    }

    private void leaveUnit() {
        noQuestion();
        value.requestFocus();
    }

    private void noQuestion() {
        question.ifPresent(node.getChildren()::remove);
        question = Optional.empty();
    }

    @Override
    public void commit() {
        if (value.getText().isBlank()) {
            withoutValue();
            return;
        }
        Optional<QuantityText> typed = QuantityText.read(value.getText());
        if (typed.isEmpty()) {
            refuse(asked().say("form.quantity.no-value", QuantityText.refused(value.getText())));
            return;
        }
        Optional<BigDecimal> uln = limit.limit();
        if (uln.isEmpty() && !limit.blank()) {
            refuse(asked().say("form.quantity.no-limit", QuantityText.refused(limit.text())));
            return;
        }
        Optional<PartialDate> day = DateText.read(date.getText());
        if (day.isEmpty() && !date.getText().isBlank()) {
            refuse(asked().say("form.date.not-read", date.getText().strip()));
            return;
        }
        give(
                Optional.of(
                        new Answer.Quantity(
                                typed.get().value(), unit, uln, typed.get().comparator(), day)));
    }

    /** Goes on to the limit where one is asked and not given, else to the next question. */
    private void entered() {
        if (type.uln() && limit.blank() && !value.getText().isBlank()) {
            commit();
            if (taken()) {
                limit.focus();
            }
        } else {
            onward();
        }
    }

    /** Goes on, unless what was typed is refused or may mean something else. */
    private void onward() {
        commit();
        if (taken()) {
            asked().onward();
        }
    }

    private boolean taken() {
        boolean as = stands().isPresent() != value.getText().isBlank();
        boolean typed =
                stands().map(Answer.Quantity::value)
                        .equals(QuantityText.read(value.getText()).map(QuantityText::value));
        return as && typed && !meantValue.isVisible() && !limit.meant().isVisible();
    }

    private void refuse(String words) {
        doubt(Optional.empty());
        asked().trouble(words);
    }

    private void withoutValue() {
        give(Optional.empty());
        if (!limit.blank()) {
            asked().trouble(asked().say("form.quantity.limit-waits"));
        }
    }

    private void give(Optional<Answer.Quantity> answer) {
        giving = true;
        boolean taken = asked().give(answer);
        giving = false;
        if (taken) {
            sayBack(answer);
            doubt(answer);
        }
    }

    private void sayBack(Optional<Answer.Quantity> quantity) {
        echo.setText(quantity.map(this::echo).orElse(""));
        elsewhere.setText(
                quantity.map(q -> QuantityWords.elsewhere(asked().scope().texts(), type, q))
                        .orElse(""));
        boolean both = !elsewhere.getText().isEmpty();
        elsewhere.setVisible(both);
        elsewhere.setManaged(both);
        limit.offer(quantity);
    }

    private void doubt(Optional<Answer.Quantity> given) {
        meantValue.say(
                given.filter(_ -> MeantThousands.doubtful(value, shown))
                        .map(q -> QuantityWords.value(asked().scope().texts(), type, q))
                        .orElse(""));
        limit.doubt(given);
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
        noQuestion();
        Optional<Answer.Quantity> quantity =
                answer.filter(Answer.Quantity.class::isInstance).map(a -> (Answer.Quantity) a);
        shown = quantity.map(q -> QuantityText.write(asked().scope().texts(), q)).orElse("");
        value.setText(shown);
        limit.show(quantity);
        Optional<PartialDate> day = quantity.flatMap(Answer.Quantity::date);
        date.setText(day.map(asked().scope().texts()::typed).orElse(""));
        if (day.isPresent()) {
            askDate();
        }
        unit = quantity.map(Answer.Quantity::unit).orElse(unit);
        units.ifPresent(u -> u.select(Optional.of(unit)));
        caption();
        sayBack(quantity);
        doubt(Optional.empty());
    }

    @Override
    public void changed() {
        limit.offer(stands());
        if (stands().isEmpty() && value.getText().isBlank() && limit.blank()) {
            begin(UsualUnit.of(asked(), type));
        }
    }

    private void begin(String usual) {
        if (!chosen && !usual.equals(unit) && units.filter(u -> u.box().isFocused()).isEmpty()) {
            unit = usual;
            units.ifPresent(u -> u.select(Optional.of(unit)));
            caption();
        }
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
        if (!line.getChildren().contains(dateBox)) {
            line.getChildren().add(line.getChildren().indexOf(echo), dateBox);
        }
    }

    /** The label of the unit with this code. */
    static String unitLabel(AnswerType.Quantity type, String code) {
        return type.unit(code).map(Unit::label).orElse(code);
    }
}
