package org.myoworkup.desktop.form;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.workup.Answer;

import java.util.Optional;

/**
 * Free text: handed over when the focus leaves, and after a pause, so that a crash costs a few
 * words at most.
 */
final class FreeTextField extends Field {
    private static final Duration PAUSE = Duration.seconds(1.5);
    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 8;
    private static final int LETTERS_A_LINE = 50;

    private final TextInputControl text;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean showing;

    FreeTextField(Asked asked, AnswerType.Text type) {
        super(asked);
        text =
                type.multiline()
                        ? area()
                        : Typing.field(partId("value"), asked.label(), this::commit, this::entered);
        text.setAccessibleText(asked.label());
        text.setId(partId("value"));
        text.getStyleClass().add("free");
        text.setMaxWidth(Double.MAX_VALUE);
        pause.setOnFinished(_ -> commit());
        text.textProperty().subscribe(this::typed);
    }

    private void entered() {
        commit();
        asked().onward();
    }

    private TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(FEWEST_LINES);
        Typing.tabLeaves(area);
        area.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is) {
                                commit();
                            }
                        });
        return area;
    }

    private void typed(String now) {
        if (text instanceof TextArea area) {
            long lines = now.lines().mapToLong(l -> 1 + l.length() / LETTERS_A_LINE).sum() + 1;
            area.setPrefRowCount((int) Math.clamp(lines, FEWEST_LINES, MOST_LINES));
        }
        if (!showing && text.isFocused()) {
            pause.playFromStart();
        }
    }

    @Override
    public void commit() {
        pause.stop();
        String given = text.getText().strip();
        asked().give(given.isEmpty() ? Optional.empty() : Optional.of(new Answer.Text(given)));
    }

    @Override
    public Region node() {
        return text;
    }

    @Override
    public void show(Optional<Answer> answer) {
        String stands =
                answer.filter(Answer.Text.class::isInstance)
                        .map(a -> ((Answer.Text) a).text())
                        .orElse("");
        if (!text.getText().strip().equals(stands)) {
            showing = true;
            text.setText(stands);
            showing = false;
        }
    }

    @Override
    public Node focusTarget() {
        return text;
    }
}
