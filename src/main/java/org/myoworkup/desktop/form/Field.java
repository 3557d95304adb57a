package org.myoworkup.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.workup.Answer;

import java.util.List;
import java.util.Optional;

/**
 * Edits the answer to one question: shows what stands, hands over what is given. One class an
 * answer type.
 */
abstract class Field {
    private final Asked asked;

    Field(Asked asked) {
        this.asked = asked;
    }

    static Field of(Asked asked) {
        return switch (asked.item().type()) {
            case AnswerType.Finding _ -> new FindingField(asked);
            case AnswerType.Choice type -> new ChoiceField(asked, type);
            case AnswerType.Choices type -> new ChoicesField(asked, type);
            case AnswerType.Quantity type -> new QuantityField(asked, type);
            case AnswerType.Date _ -> new DateField(asked);
            case AnswerType.Text type -> new FreeTextField(asked, type);
            case AnswerType.Table type -> new TableField(asked, type);
        };
    }

    final Asked asked() {
        return asked;
    }

    /** Id of a part of this field's control: {@code exam.skin.heliotrope:present}. */
    final String partId(String part) {
        return asked.place() + ":" + part;
    }

    /** The control. */
    abstract Region node();

    /** Shows the answer that stands. */
    abstract void show(Optional<Answer> answer);

    /** Hands over what is being typed. */
    void commit() {}

    /** Where the focus goes when the question is reached. */
    abstract Node focusTarget();

    /** What the question's menu offers because of its type. */
    List<MenuItem> menu() {
        return List.of();
    }

    /** True when the control needs the whole width, below its label. */
    boolean wide() {
        return false;
    }
}
