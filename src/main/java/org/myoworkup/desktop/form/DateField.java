package org.myoworkup.desktop.form;

import atlantafx.base.controls.Calendar;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.kit.IconButton;
import org.myoworkup.texts.DateText;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartialDate;

import java.util.Optional;

/** A date, typed or taken from a calendar; only the year or the month where no more is known. */
final class DateField extends Field {
    private final TextField text;
    private final Label echo = new Label();
    private final FlowPane node;

    DateField(Asked asked) {
        super(asked);
        text = Typing.field(partId("value"), asked.label(), this::commit, this::entered);
        text.setPromptText(asked.say("form.date.prompt"));
        text.getStyleClass().add("day");
        IconButton calendar =
                new IconButton(
                        Feather.CALENDAR,
                        asked.say("form.named", asked.label(), asked.say("form.date.calendar")));
        calendar.setFocusTraversable(false);
        calendar.setId(partId("calendar"));
        calendar.setAction(() -> calendar(calendar));
        echo.getStyleClass().add("echo");
        echo.setId(partId("echo"));
        node = new FlowPane(text, calendar, echo);
        node.getStyleClass().add("quantity");
    }

    /** Goes on, unless what was typed is refused. */
    private void entered() {
        commit();
        Optional<PartialDate> read = DateText.read(text.getText());
        if (text.getText().isBlank() || read.isPresent() && read.equals(stands())) {
            asked().onward();
        }
    }

    private Optional<PartialDate> stands() {
        return asked().scope()
                .session()
                .workup()
                .answer(asked().place())
                .filter(Answer.Date.class::isInstance)
                .map(a -> ((Answer.Date) a).date());
    }

    private void calendar(Node at) {
        Calendar calendar =
                new Calendar(
                        DateText.read(text.getText())
                                .map(PartialDate::earliest)
                                .orElse(asked().scope().session().today()));
        calendar.valueProperty()
                .subscribe(
                        (before, day) -> {
                            if (day != null && !day.equals(before)) {
                                text.setText(typed(PartialDate.of(day)));
                                commit();
                                asked().scope().bubble().close();
                            }
                        });
        asked().scope().bubble().read(at, calendar);
    }

    private String typed(PartialDate date) {
        return asked().scope().texts().typed(date);
    }

    @Override
    public void commit() {
        if (text.getText().isBlank()) {
            asked().give(Optional.empty());
            return;
        }
        Optional<PartialDate> read = DateText.read(text.getText());
        if (read.isEmpty()) {
            asked().trouble(asked().say("form.date.not-read", text.getText().strip()));
            return;
        }
        asked().give(read.map(Answer.Date::new));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Optional<Answer> answer) {
        Optional<PartialDate> date =
                answer.filter(Answer.Date.class::isInstance).map(a -> ((Answer.Date) a).date());
        if (!DateText.read(text.getText()).equals(date)) {
            text.setText(date.map(this::typed).orElse(""));
        }
        echo.setText(date.map(asked().scope().texts()::date).orElse(""));
    }

    @Override
    public Node focusTarget() {
        return text;
    }
}
