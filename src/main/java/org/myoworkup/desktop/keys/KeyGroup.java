package org.myoworkup.desktop.keys;

import javafx.scene.input.KeyCombination;

import org.myoworkup.desktop.desk.Actions;
import org.myoworkup.desktop.form.KeyHint;
import org.myoworkup.texts.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some keys under one heading.
 *
 * @param title of the place in which they are meant
 */
public record KeyGroup(String title, List<KeyHint> keys) {
    private static final List<String> MOVES =
            List.of(
                    "up-down",
                    "left-right",
                    "enter",
                    "back",
                    "space",
                    "hop",
                    "tab",
                    "menu",
                    "escape");

    public KeyGroup {
        keys = List.copyOf(keys);
    }

    /** What in these places has a key. */
    public static KeyGroup of(Texts texts, String title, List<Actions> places) {
        List<KeyHint> keys = new ArrayList<>();
        for (Actions place : places) {
            for (Actions.Action action : place.all()) {
                action.key().ifPresent(k -> keys.add(new KeyHint(words(texts, k), action.words())));
            }
        }
        return new KeyGroup(title, keys);
    }

    /** The keys that answer the question with the focus. */
    public static KeyGroup ofQuestion(Texts texts, List<KeyHint> hints) {
        return new KeyGroup(texts.say("keys.card.question"), hints);
    }

    /** The keys that every question has. */
    public static KeyGroup moves(Texts texts) {
        return new KeyGroup(
                texts.say("keys.card.questions"),
                MOVES.stream()
                        .map(m -> new KeyHint(key(texts, m), texts.say("keys.move." + m)))
                        .toList());
    }

    private static String key(Texts texts, String move) {
        return move.equals("enter") ? texts.say("keys.enter") : texts.say("keys.key." + move);
    }

    /** The keys that every table has. */
    public static KeyGroup tables(Texts texts) {
        return new KeyGroup(
                texts.say("keys.card.tables"),
                Stream.of(
                                new KeyHint(
                                        texts.say("keys.letters"), texts.say("keys.tables.one")),
                                new KeyHint(
                                        texts.say("keys.key.arrows"),
                                        texts.say("keys.tables.arrows")),
                                new KeyHint(
                                        texts.say("keys.delete"), texts.say("keys.tables.delete")))
                        .toList());
    }

    /** The keys of the list of workups. */
    public static KeyGroup ofList(Texts texts, Actions list) {
        List<KeyHint> keys = new ArrayList<>(of(texts, "", List.of(list)).keys());
        keys.add(new KeyHint("\u2193", texts.say("keys.list.rows")));
        keys.add(new KeyHint(texts.say("keys.enter"), texts.say("keys.list.open")));
        return new KeyGroup(list.title(), keys);
    }

    /** A chord as it stands on the keyboard, in the language of the texts. */
    private static String words(Texts texts, KeyCombination key) {
        return key.getDisplayText()
                .replace("Shift", texts.say("keys.shift"))
                .replace("Enter", texts.say("keys.enter"))
                .replace("Page Down", texts.say("keys.page-down"))
                .replace("Page Up", texts.say("keys.page-up"))
                .replace("Down", "\u2193")
                .replace("Up", "\u2191");
    }
}
