package org.myoworkup.desktop.shell;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Place;

import java.util.Optional;
import java.util.function.Consumer;

/** Undo and redo: each names what it takes back and goes there. */
final class UndoButtons extends HBox {
    private final Session session;
    private final Texts texts;
    private final Consumer<Place> go;
    private final Consumer<String> say;
    private final Button undo;
    private final Button redo;

    /**
     * @param go leads to what was changed
     * @param say told in words what was done
     */
    UndoButtons(Session session, Texts texts, Consumer<Place> go, Consumer<String> say) {
        this.session = session;
        this.texts = texts;
        this.go = go;
        this.say = say;
        this.undo =
                Parts.iconButton("undo", texts.say("window.undo"), Feather.ROTATE_CCW, this::undo);
        this.redo =
                Parts.iconButton("redo", texts.say("window.redo"), Feather.ROTATE_CW, this::redo);
        getStyleClass().add("undo-buttons");
        getChildren().addAll(undo, redo);
        refresh();
    }

    void undo() {
        int count = session.undoableCount();
        done("window.undone", session.undo(), count);
    }

    void redo() {
        int count = session.redoableCount();
        done("window.redone", session.redo(), count);
    }

    private void done(String key, Optional<Change> change, int count) {
        change.ifPresent(
                c -> {
                    place(c).ifPresent(go);
                    say.accept(texts.say(key, what(c, count)));
                });
    }

    void refresh() {
        name(undo, "window.undo", session.undoable(), session.undoableCount());
        name(redo, "window.redo", session.redoable(), session.redoableCount());
    }

    private void name(Button button, String key, Optional<Change> change, int count) {
        String name =
                change.map(c -> texts.say(key + ".what", what(c, count))).orElse(texts.say(key));
        button.setDisable(change.isEmpty());
        button.setAccessibleText(name);
        button.getTooltip().setText(name);
    }

    private String what(Change change, int count) {
        return count > 1 ? texts.say("window.undo.together", what(change), count) : what(change);
    }

    private String what(Change change) {
        return switch (change) {
            case Change.OfAnswer answer -> texts.label(answer.place());
            case Change.OfNote note -> texts.say("window.undo.note", texts.label(note.place()));
            case Change.OfState state -> texts.say("window.undo.state", texts.label(state.place()));
            case Change.OfAttachment attached ->
                    texts.say("window.undo.attachment", texts.label(attached.place()));
            case Change.OfAlert _ -> texts.say("window.undo.alert");
            case Change.OfPatient _ -> texts.say("window.undo.patient");
        };
    }

    private static Optional<Place> place(Change change) {
        return switch (change) {
            case Change.OfAnswer answer -> Optional.of(answer.place());
            case Change.OfNote note -> Optional.of(note.place());
            case Change.OfState state -> Optional.of(state.place());
            case Change.OfAttachment attached -> Optional.of(attached.place());
            case Change.OfAlert _, Change.OfPatient _ -> Optional.empty();
        };
    }
}
