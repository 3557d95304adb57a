package org.myoworkup.desktop.backup;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.FileChoice;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.kit.StyleSheet;
import org.myoworkup.session.Backups;
import org.myoworkup.texts.Texts;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The backups of the data folder: make one now, restore one. */
public final class BackupsDialog {
    private static final String STYLES = StyleSheet.of("backup");

    /** Of all columns together. */
    private static final double SHARES = 98;

    /** In pixels, with the frame. */
    private static final double SCROLL_BAR = 20;

    private final BackupDesk desk;
    private final Texts texts;
    private final BackupWords words;
    private final Consumer<Path> restore;
    private final TableView<Backups.Backup> rows = new TableView<>();
    private final Label outcome = Parts.wrapped("", "backup-outcome");
    private final Button now;
    private final Button take;
    private final Button file;
    private final Dialog<ButtonType> dialog;

    /**
     * @param restore told which backup to put in place, once that was confirmed
     */
    public BackupsDialog(BackupDesk desk, Consumer<Path> restore) {
        this.desk = desk;
        this.texts = desk.texts();
        this.words = new BackupWords(texts);
        this.restore = restore;
        now = Parts.button("backup-now", texts.say("backup.now"), Feather.SAVE, this::make);
        take =
                Parts.button(
                        "backup-restore",
                        texts.say("backup.restore"),
                        Feather.ROTATE_CCW,
                        this::chosen);
        file =
                Parts.button(
                        "backup-restore-file",
                        texts.say("backup.restore-file"),
                        Feather.FOLDER,
                        this::fromFile);
        now.setDisable(!desk.open());
        take.setDisable(true);
        outcome.setId("backup-outcome");
        outcome.managedProperty().bind(outcome.visibleProperty());
        outcome.setVisible(false);
        dialog = Dialogs.dialog(desk.stage(), texts, texts.say("backup.title"), content());
        Dialogs.leaves(dialog, texts, "backups-close");
        dialog.getDialogPane().setId("backups");
        dialog.getDialogPane().getStylesheets().add(STYLES);
    }

    /** Shows it; the list of backups fills from the background. */
    public void show() {
        dialog.show();
        rows.requestFocus();
        reload();
    }

    private Node content() {
        rows.setId("backup-rows");
        rows.setAccessibleText(texts.say("backup.rows"));
        rows.setPlaceholder(Parts.wrapped(texts.say("backup.none"), "text-muted"));
        rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("backup.head.made", 22, words::made);
        column("backup.head.kind", 20, words::kind);
        column("backup.head.workups", 13, words::workups);
        column("backup.head.last-change", 31, words::lastChange);
        column("backup.head.size", 12, words::size);
        rows.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, _, one) -> take.setDisable(one == null || one.contents().isEmpty()));
        FlowPane buttons = new FlowPane(now, take, file);
        buttons.getStyleClass().add("backup-buttons");
        VBox box =
                new VBox(
                        Parts.wrapped(texts.say("backup.about"), "text-muted"),
                        rows,
                        buttons,
                        outcome);
        box.getStyleClass().addAll("dialog-content", "backup-content");
        return box;
    }

    private void column(String head, double share, Function<Backups.Backup, String> shown) {
        TableColumn<Backups.Backup, String> column = new TableColumn<>(texts.say(head));
        column.setCellValueFactory(row -> new SimpleStringProperty(shown.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.prefWidthProperty()
                .bind(rows.widthProperty().subtract(SCROLL_BAR).multiply(share / SHARES));
        rows.getColumns().add(column);
    }

    private void reload() {
        desk.background().run(() -> desk.backups().list(), this::fill, this::refused);
    }

    private void fill(List<Backups.Backup> found) {
        rows.getItems().setAll(found);
        rows.getSelectionModel().selectFirst();
    }

    private void make() {
        busy(true);
        desk.background()
                .run(
                        () -> desk.backups().now(),
                        made -> {
                            busy(false);
                            say(texts.say("backup.made", made.file().toString()));
                            reload();
                        },
                        this::refused);
    }

    private void chosen() {
        Backups.Backup one = rows.getSelectionModel().getSelectedItem();
        if (one != null) {
            preview(one.file());
        }
    }

    private void fromFile() {
        desk.files().open(desk.stage(), FileChoice.Kind.BACKUP).ifPresent(this::preview);
    }

    private void preview(Path backup) {
        busy(true);
        desk.background().run(() -> desk.backups().preview(backup), this::confirm, this::refused);
    }

    private void confirm(Backups.Preview preview) {
        busy(false);
        new RestoreDialog(
                        desk,
                        preview,
                        () -> {
                            dialog.close();
                            restore.accept(preview.file());
                        })
                .show();
    }

    private void refused(Message why) {
        busy(false);
        say(texts.say(why));
    }

    private void say(String what) {
        outcome.setText(what);
        outcome.setVisible(true);
        Dialogs.fit(dialog);
    }

    private void busy(boolean busy) {
        now.setDisable(busy || !desk.open());
        file.setDisable(busy);
        Backups.Backup one = rows.getSelectionModel().getSelectedItem();
        take.setDisable(busy || one == null || one.contents().isEmpty());
        if (busy) {
            say(texts.say("backup.busy"));
        } else {
            outcome.setVisible(false);
        }
    }
}
