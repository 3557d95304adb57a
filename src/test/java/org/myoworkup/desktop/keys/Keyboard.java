package org.myoworkup.desktop.keys;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.myoworkup.desktop.RealProgram;
import org.myoworkup.workup.Place;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A keyboard and nothing else. It counts what is pressed, and reads where the focus is. */
final class Keyboard {
    private final FxRobot robot;
    private final List<String> strokes = new ArrayList<>();
    private int characters;

    Keyboard(FxRobot robot) {
        this.robot = robot;
    }

    /** One stroke; keys held down with it are part of it. */
    Keyboard press(KeyCode code, KeyCode... held) {
        for (KeyCode key : held) {
            robot.press(key);
        }
        robot.type(code);
        for (KeyCode key : List.of(held).reversed()) {
            robot.release(key);
        }
        WaitForAsyncUtils.waitForFxEvents();
        strokes.add((held.length == 0 ? "" : List.of(held) + "+") + code.getName());
        return this;
    }

    /** One stroke of a key by what it writes. */
    Keyboard key(String character) {
        robot.write(character);
        WaitForAsyncUtils.waitForFxEvents();
        strokes.add(character);
        return this;
    }

    /** A number or free text, counted by its characters. */
    Keyboard type(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
        characters += text.length();
        return this;
    }

    int strokes() {
        return strokes.size();
    }

    int characters() {
        return characters;
    }

    List<String> pressed() {
        return List.copyOf(strokes);
    }

    /** What has the focus in the window on top. */
    static Optional<Node> focus() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () ->
                        Window.getWindows().reversed().stream()
                                .filter(w -> w.isShowing() && w.getScene() != null)
                                .map(w -> Optional.ofNullable(w.getScene().getFocusOwner()))
                                .flatMap(Optional::stream)
                                .findFirst());
    }

    /** The question that has the focus. */
    static Optional<Place> question() {
        for (Node at = focus().orElse(null); at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("item-row")) {
                return Optional.of((Place) at.getUserData());
            }
        }
        return Optional.empty();
    }

    static String words(String id) {
        return RealProgram.find(id, javafx.scene.control.Label.class)
                .map(javafx.scene.control.Label::getText)
                .orElse("");
    }
}
