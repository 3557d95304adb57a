package org.myoworkup.desktop.desk;

import javafx.stage.Window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the window asks of the desktop around it. An interface because the headless platform of the
 * tests has no file chooser and nothing that opens a document.
 */
public interface FileChoice {

    /** What kind of file is asked for. */
    enum Kind {
        PDF("*.pdf"),
        CSV("*.csv"),
        JSON("*.json"),
        CASE("*.myoworkup.json", "*.myoworkup", "*.json"),
        BACKUP("*.db"),
        IMPORT("*.myoworkup.json", "*.myoworkup", "*.json", "*.pdf", "*.PDF"),
        // Twice: some desktops tell capital letters from small ones, and cameras write capitals.
        PICTURE(
                "*.png", "*.PNG", "*.jpg", "*.JPG", "*.jpeg", "*.JPEG", "*.tif", "*.TIF", "*.tiff",
                "*.TIFF", "*.pdf", "*.PDF");

        private final List<String> patterns;

        Kind(String... patterns) {
            this.patterns = List.of(patterns);
        }

        public List<String> patterns() {
            return patterns;
        }
    }

    /** A file to read; empty when the person thought better of it. */
    Optional<Path> open(Window owner, Kind kind);

    /** Files to read, one or more; empty when the person thought better of it. */
    default List<Path> openSeveral(Window owner, Kind kind) {
        return open(owner, kind).stream().toList();
    }

    /**
     * A place to write to; empty when the person thought better of it. A file that is there was
     * asked about.
     *
     * @param name suggested
     */
    Optional<Path> save(Window owner, Kind kind, String name);

    /** Shows a file in the program that the desktop has for it. */
    void show(Path file);
}
