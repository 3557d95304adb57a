package org.myoworkup.desktop.desk;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Files that are dropped onto something. */
public final class FileDrop {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("dragged-over");

    private final Node target;
    private final Consumer<List<Path>> take;

    /**
     * @param take hears which files were dropped
     */
    public FileDrop(Node target, Consumer<List<Path>> take) {
        this.target = target;
        this.take = take;
        target.setOnDragOver(
                event -> {
                    if (over(event.getDragboard().getFiles())) {
                        event.acceptTransferModes(TransferMode.COPY);
                    }
                    event.consume();
                });
        target.setOnDragExited(_ -> away());
        target.setOnDragDropped(
                event -> {
                    event.setDropCompleted(dropped(event.getDragboard().getFiles()));
                    event.consume();
                });
    }

    /** Files are held over it. */
    public boolean over(List<File> files) {
        target.pseudoClassStateChanged(OVER, !files.isEmpty());
        return !files.isEmpty();
    }

    void away() {
        target.pseudoClassStateChanged(OVER, false);
    }

    /** Files are let go over it; true when they are taken. */
    public boolean dropped(List<File> files) {
        away();
        if (files.isEmpty()) {
            return false;
        }
        take.accept(files.stream().map(File::toPath).toList());
        return true;
    }
}
