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
 * answer type, and an instrument where a type alone does not serve.
 */
public abstract class Field {
    private final Asked asked;

    protected Field(Asked asked) {
        this.asked = asked;
    }

    /** The instrument for this question, where there is one, else the field of its type. */
    static Field of(Asked asked) {
        return asked.scope().instruments().field(asked).orElseGet(() -> ofType(asked));
    }

    private static Field ofType(Asked asked) {
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

    public final Asked asked() {
        return asked;
    }

    /** Id of a part of this field's control: {@code exam.skin.heliotrope:present}. */
    public final String partId(String part) {
        return asked.place() + ":" + part;
    }

    /** The control. */
    public abstract Region node();

    /** Shows the answer that stands. */
    public abstract void show(Optional<Answer> answer);

    /** Hands over what is being typed. */
    public void commit() {}

    /** Where the focus goes when the question is reached. */
    public abstract Node focusTarget();

    /** What the question's menu offers because of its type. */
    public List<MenuItem> menu() {
        return List.of();
    }

    /** True when the control needs the whole width, below its label. */
    public boolean wide() {
        return false;
    }

    /** The keys that answer here, those that every question has left out. */
    public List<KeyHint> hints() {
        return List.of();
    }

    /** Something in the workup changed, here or elsewhere: for what is shown beside the answer. */
    public void changed() {}

    /** The form goes away: stops what runs and closes what is open. */
    public void close() {}
}
