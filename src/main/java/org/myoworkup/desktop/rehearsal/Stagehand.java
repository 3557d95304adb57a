package org.myoworkup.desktop.rehearsal;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what the windows show, and presses it; for the rehearsal and the benchmarks. */
public final class Stagehand {
    private Stagehand() {}

    /** Whether a window shows something with this id. */
    public static boolean there(String id) {
        return find(id, Node.class).isPresent();
    }

    /** What is shown under this id, in the window on top first. */
    public static <N extends Node> Optional<N> find(String id, Class<N> type) {
        return all(type).filter(n -> id.equals(n.getId())).findFirst();
    }

    /** Everything of this kind that is shown, in the window on top first. */
    public static <N extends Node> Stream<N> all(Class<N> type) {
        List<Window> windows = new ArrayList<>(Window.getWindows());
        Collections.reverse(windows);
        return windows.stream()
                .filter(w -> w.isShowing() && w.getScene() != null)
                .flatMap(w -> below(w.getScene().getRoot()))
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Stream<Node> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> children =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Stagehand::below)
                        : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    /**
     * Presses the button with this id.
     *
     * @throws NoSuchElementException when none is shown
     */
    public static void press(String id) {
        find(id, ButtonBase.class).orElseThrow(() -> new NoSuchElementException(id)).fire();
    }

    /** Whether something beside the main window is open. */
    static boolean beside(Stage main) {
        return Window.getWindows().stream().anyMatch(w -> w instanceof Stage && w != main);
    }

    /** Closes all windows but the main one, as their frames do. */
    public static void closeBeside(Stage main) {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof Stage stage && stage != main) {
                ask(stage);
            }
        }
    }

    /** Asks a window to close, as its frame does. */
    public static void ask(Stage stage) {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        if (stage.getModality() != Modality.NONE) {
            stage.hide();
        }
    }
}
