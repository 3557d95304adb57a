package org.myoworkup.desktop.shell;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Case files that the system gives the program to open. One after another is offered, each when no
 * dialog asks for anything else; every offer ends in a dialog.
 */
final class GivenFiles implements AutoCloseable {
    private final BooleanSupplier ready;
    private final Consumer<Path> offer;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final ListChangeListener<Window> windows = this::windows;
    private boolean offered;

    /**
     * @param ready whether there is a list that can take one
     */
    GivenFiles(BooleanSupplier ready, Consumer<Path> offer) {
        this.ready = ready;
        this.offer = offer;
        Window.getWindows().addListener(windows);
    }

    void add(Path file) {
        waiting.add(file);
        next();
    }

    private void windows(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            if (change.wasRemoved()) {
                offered = false;
                Platform.runLater(this::next); // the list of windows does not change meanwhile
            }
        }
    }

    /** Offers the next one, if it can be. */
    void next() {
        if (ready.getAsBoolean() && !offered && !waiting.isEmpty() && nothingAsked()) {
            offered = true;
            offer.accept(waiting.remove());
        }
    }

    private static boolean nothingAsked() {
        return Window.getWindows().stream()
                .noneMatch(w -> w instanceof Stage s && s.getModality() != Modality.NONE);
    }

    @Override
    public void close() {
        Window.getWindows().removeListener(windows);
    }
}
