package org.myoworkup.desktop.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

import org.myoworkup.desktop.desk.Actions;
import org.myoworkup.desktop.form.FormWalk;
import org.myoworkup.texts.Texts;

import java.util.Locale;

/** The keys that lead through an open workup, wherever the focus is. */
final class WalkActions {
    private static final Modifier CHORD = KeyCombination.SHORTCUT_DOWN;
    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    private final WorkupView view;
    private final Actions actions;

    WalkActions(WorkupView view, Texts texts) {
        this.view = view;
        this.actions = new Actions(texts.say("find.place.workup"));
        questions(texts);
    }

    private void questions(Texts texts) {
        add(texts, "how", key(KeyCode.I, CHORD), () -> view.walk(FormWalk::howToLook));
        add(texts, "next-open", key(KeyCode.ENTER, CHORD), view::nextOpen);
        add(texts, "next-heading", key(KeyCode.DOWN, CHORD), () -> view.walk(w -> w.heading(1)));
        add(texts, "previous-heading", key(KeyCode.UP, CHORD), () -> view.walk(w -> w.heading(-1)));
        add(
                texts,
                "rest",
                key(KeyCode.A, CHORD, KeyCombination.SHIFT_DOWN),
                () -> view.walk(FormWalk::restAbsent));
    }

    private void add(Texts texts, String id, KeyCombination key, Runnable run) {
        actions.add(id, texts.say("keys.do." + id), key, run);
    }

    private static KeyCombination key(KeyCode code, Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    Actions actions() {
        return actions;
    }

    /** True when the key led somewhere. */
    boolean press(KeyEvent event) {
        return actions.press(event) || pad(event) || hop(event);
    }

    /** The digits of the number pad, which are digits on every keyboard without Shift. */
    private boolean pad(KeyEvent event) {
        int at = event.getCode().ordinal() - KeyCode.NUMPAD1.ordinal();
        boolean digit = event.isShortcutDown() && !event.isAltDown() && at >= 0 && at < 9;
        return digit && view.begin(at);
    }

    private boolean hop(KeyEvent event) {
        boolean alone = event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
        // on a Mac the same keys write letters
        boolean writes = MAC && WorkupView.types(event);
        return alone
                && !writes
                && event.getCode().isLetterKey()
                && view.hop(event.getCode().getName(), event.isShiftDown());
    }
}
