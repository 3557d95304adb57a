package org.myoworkup.desktop.desk;

import javafx.application.HostServices;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.myoworkup.settings.Setting;
import org.myoworkup.settings.Settings;
import org.myoworkup.texts.Texts;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The desktop's own file choosers; they ask before a file is replaced. */
public final class SystemFileChoice implements FileChoice {
    private final Supplier<Texts> texts;
    private final HostServices host;
    private Optional<File> folder;

    public SystemFileChoice(Supplier<Texts> texts, Settings settings, HostServices host) {
        this.texts = texts;
        this.host = host;
        this.folder =
                Optional.of(settings.text(Setting.EXPORT_FOLDER))
                        .filter(f -> !f.isEmpty())
                        .map(File::new);
    }

    @Override
    public Optional<Path> open(Window owner, Kind kind) {
        return chosen(chooser(kind).showOpenDialog(owner));
    }

    @Override
    public List<Path> openSeveral(Window owner, Kind kind) {
        List<File> files =
                Optional.ofNullable(chooser(kind).showOpenMultipleDialog(owner)).orElse(List.of());
        return files.stream().flatMap(f -> chosen(f).stream()).toList();
    }

    @Override
    public Optional<Path> save(Window owner, Kind kind, String name) {
        FileChooser chooser = chooser(kind);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public void show(Path file) {
        host.showDocument(file.toUri().toString());
    }

    private FileChooser chooser(Kind kind) {
        String label =
                texts.get()
                        .say(
                                switch (kind) {
                                    case PDF -> "window.file.pdf";
                                    case CSV -> "changes.file.csv";
                                    case JSON -> "changes.file.json";
                                    case CASE -> "window.file.case";
                                    case BACKUP -> "window.file.backup";
                                    case IMPORT -> "window.file.import";
                                    case PICTURE -> "window.file.picture";
                                });
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(label, kind.patterns()));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> chosen(File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = Optional.ofNullable(file.getParentFile());
        return Optional.of(file.toPath());
    }
}
