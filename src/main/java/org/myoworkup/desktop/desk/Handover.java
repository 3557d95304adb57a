package org.myoworkup.desktop.desk;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Message;
import org.myoworkup.session.Reports;
import org.myoworkup.settings.Setting;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes what is handed on where the person chooses, in the background, or copies it, and says what
 * came of it.
 */
public final class Handover {
    private static final Logger LOG = LoggerFactory.getLogger(Handover.class);

    /** Where paper is Letter. */
    private static final Set<String> LETTER = Set.of("US", "CA", "MX", "PH", "CO", "CL", "VE");

    private static final String PDF = ".pdf";

    private final Desk desk;
    private final Texts texts;
    private final Consumer<Boolean> busy;
    private final HBox outcome = new HBox();

    /**
     * @param busy told when writing begins and when it ends
     */
    public Handover(Desk desk, Consumer<Boolean> busy) {
        this.desk = desk;
        this.texts = desk.texts();
        this.busy = busy;
        outcome.setId("outcome");
        outcome.getStyleClass().add("outcome");
        show(false);
    }

    /** Where it is said what came of it. */
    public Node outcome() {
        return outcome;
    }

    /** Asks for a place and writes a PDF there; offers to open it afterwards. */
    public void savePdf(String name, Consumer<Path> writing) {
        savePdf(name, writing, _ -> {});
    }

    /**
     * As {@link #savePdf(String, Consumer)}.
     *
     * @param then told when it is there
     */
    public void savePdf(String name, Consumer<Path> writing, Consumer<Path> then) {
        desk.files()
                .save(desk.stage(), FileChoice.Kind.PDF, name + PDF)
                .ifPresent(
                        chosen -> {
                            Path file = ending(chosen);
                            if (!file.equals(chosen) && Files.exists(file)) {
                                // nobody was asked about this one
                                refused(Message.of("window.export.exists", file.toString()));
                                return;
                            }
                            write(file, true, writing, then);
                        });
    }

    /** Asks for a place and writes a case file there. */
    public void saveCase(String name, Consumer<Path> writing) {
        save(FileChoice.Kind.CASE, name, writing);
    }

    /** Asks for a place and writes a file of this kind there. */
    public void save(FileChoice.Kind kind, String name, Consumer<Path> writing) {
        desk.files()
                .save(desk.stage(), kind, name)
                .ifPresent(file -> write(file, false, writing, _ -> {}));
    }

    private static Path ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(PDF) ? file : file.resolveSibling(name + PDF);
    }

    private void write(Path file, boolean shown, Consumer<Path> writing, Consumer<Path> then) {
        busy.accept(true);
        say(Feather.LOADER, "outcome-busy", texts.say("window.export.writing", file.toString()));
        desk.background()
                .stoppable(
                        () -> {
                            writing.accept(file);
                            remember(file);
                            return file;
                        },
                        written -> {
                            written(written, shown);
                            then.accept(written);
                        },
                        this::refused);
    }

    /** What cannot be remembered does not undo what was written. */
    private void remember(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            desk.settings().set(Setting.EXPORT_FOLDER, String.valueOf(folder));
        } catch (Refusal notRemembered) {
            LOG.warn("settings not written: {}", notRemembered.message().key());
        }
    }

    private void written(Path file, boolean shown) {
        busy.accept(false);
        done(texts.say("window.export.done", file.toString()));
        if (shown) {
            Button open =
                    Parts.button(
                            "open-exported",
                            texts.say("window.export.open"),
                            Feather.EXTERNAL_LINK,
                            () -> desk.files().show(file));
            outcome.getChildren().addAll(Parts.spacer(), open);
        }
    }

    private void refused(Message why) {
        busy.accept(false);
        say(Feather.ALERT_TRIANGLE, "outcome-refused", texts.say(why));
    }

    /** Puts text on the clipboard; its first line says whose it is. */
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        done(texts.say("window.export.copied"));
    }

    /** Says that something was done. */
    public void done(String words) {
        say(Feather.CHECK_CIRCLE, "outcome-done", words);
    }

    private void say(Feather icon, String style, String words) {
        Label label = Parts.wrapped(words);
        label.setId("outcome-text");
        label.setGraphic(Parts.icon(icon));
        HBox.setHgrow(label, Priority.ALWAYS);
        outcome.getChildren().setAll(label);
        outcome.getStyleClass().setAll("outcome", style);
        show(true);
    }

    private void show(boolean shown) {
        outcome.setVisible(shown);
        outcome.setManaged(shown);
    }

    /** A part of a file name; characters that some file system does not take become a dash. */
    public static String named(String part) {
        return part.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    }

    /** The paper chosen in the settings, else that of the country. */
    public static Reports.Paper paper(Desk desk) {
        return desk.settings()
                .one(Setting.PAPER, Reports.Paper.class)
                .orElse(
                        LETTER.contains(desk.texts().language().getCountry())
                                ? Reports.Paper.LETTER
                                : Reports.Paper.A4);
    }
}
