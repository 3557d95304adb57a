package org.myoworkup.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.TextArea;

/** The free note at a question; an empty one takes it away. */
final class NoteForm extends SmallForm {
    private final TextArea note = new TextArea();

    private NoteForm(ItemRow row) {
        super(row.scope(), row.place(), "form.note.title");
        note.setId("note:text");
        note.setText(scope().session().workup().note(row.place()));
        note.setWrapText(true);
        note.setPrefRowCount(4);
        Typing.tabLeaves(note);
        note.setAccessibleText(row.say("form.named", row.label(), row.say("form.note.title")));
        getChildren().add(note);
        finish(
                "form.note.deed",
                () -> {
                    scope().session().note(row.place(), note.getText().strip());
                    scope().bubble().close();
                });
    }

    static void open(ItemRow row) {
        row.scope().bubble().fill(row.anchor(), new NoteForm(row));
    }

    @Override
    protected Node first() {
        return note;
    }
}
