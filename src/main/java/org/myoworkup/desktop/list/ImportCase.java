package org.myoworkup.desktop.list;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.FileChoice;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.Who;
import org.myoworkup.session.CaseFiles;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workups;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes a case file, or a PDF that carries one, in as a new workup, showing first whose it is and
 * who may be the same patient.
 */
final class ImportCase {
    private final Desk desk;
    private final Texts texts;
    private final Who who;
    private final WorkupListView.Ways ways;
    private final Runnable changed;

    ImportCase(Desk desk, WorkupListView.Ways ways, Runnable changed) {
        this.desk = desk;
        this.texts = desk.texts();
        this.who = new Who(texts);
        this.ways = ways;
        this.changed = changed;
    }

    /** What a case file holds, before anything is stored. */
    private record Offered(
            String file, byte[] bytes, Patient patient, int answers, List<Workups.Listed> same) {}

    void show(Consumer<Message> refused) {
        desk.files()
                .open(desk.stage(), FileChoice.Kind.IMPORT)
                .ifPresent(file -> offer(file, refused));
    }

    /** One file at a time: whose it is has to be looked at. */
    void dropped(List<Path> files, Consumer<Message> refused) {
        if (files.size() == 1) {
            offer(files.getFirst(), refused);
        } else {
            refused.accept(Message.of("window.import.one"));
        }
    }

    private void offer(Path file, Consumer<Message> refused) {
        String name = String.valueOf(file.getFileName());
        desk.background()
                .run(
                        () -> read(file),
                        o -> ask(o, refused),
                        why -> refused.accept(Message.of("window.refused-at", name, why)));
    }

    private Offered read(Path file) throws java.io.IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Message.of("window.import.no-file", file.toString()));
        }
        if (Files.size(file) > CaseFiles.MAX_BYTES) {
            throw new Refusal(Message.of("window.import.too-large", file.toString()));
        }
        byte[] bytes = Files.readAllBytes(file);
        var workup = desk.workplace().cases().read(bytes);
        return new Offered(
                String.valueOf(file.getFileName()),
                bytes,
                workup.patient(),
                workup.answers().all().size(),
                desk.workplace().sameAs(workup.patient()));
    }

    private void ask(Offered offered, Consumer<Message> refused) {
        HBox sides = new HBox(side("window.import.file", offered.patient(), "import-file"));
        sides.getStyleClass().add("sides");
        offered.same()
                .forEach(
                        s ->
                                sides.getChildren()
                                        .add(
                                                side(
                                                        "window.import.stored",
                                                        s.patient(),
                                                        "import-stored")));
        sides.getChildren().forEach(n -> HBox.setHgrow(n, Priority.ALWAYS));
        String text = offered.same().isEmpty() ? "window.import.text" : "window.import.text-same";
        VBox content =
                new VBox(
                        Parts.label(offered.file(), "title-4"),
                        Parts.wrapped(
                                texts.say("window.import.holds", offered.answers()), "text-muted"),
                        sides,
                        Parts.wrapped(texts.say(text)));
        content.getStyleClass().add("dialog-content");
        Dialog<ButtonType> dialog =
                Dialogs.dialog(desk.stage(), texts, texts.say("window.import.title"), content);
        dialog.getDialogPane().setId("import-dialog");
        Button take = Dialogs.deed(dialog, "import-take", texts.say("window.import.take"));
        take.setOnAction(_ -> take(offered, refused));
        dialog.show();
    }

    private void take(Offered offered, Consumer<Message> refused) {
        desk.background()
                .run(
                        () -> desk.workplace().take(offered.bytes()),
                        id -> {
                            changed.run();
                            ways.open(id);
                        },
                        refused);
    }

    private Node side(String title, Patient patient, String id) {
        VBox box =
                new VBox(
                        Parts.label(texts.say(title), "column-head"),
                        Parts.label(who.name(patient), "row-name"),
                        Parts.label(who.born(patient)),
                        Parts.label(who.recordNumber(patient)),
                        Parts.label(who.sex(patient), "text-muted"));
        box.setId(id);
        box.getStyleClass().add("side");
        return box;
    }
}
