package org.myoworkup.desktop.attachment;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.IconLine;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.Who;
import org.myoworkup.session.picture.PictureKind;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Asks before files are attached: to whose workup and to which question, what stands in them, and
 * which were refused.
 */
final class AttachDialog {
    /** With large text the dialog would be larger than the window: its files scroll then. */
    private static final double OF_WINDOW = 0.9;

    private final Texts texts;
    private final PictureImages images;
    private final List<Attachment> said;
    private final List<SaidOfPicture> fields = new ArrayList<>();
    private final VBox content = new VBox();

    private AttachDialog(Texts texts, PictureImages images, Incoming incoming) {
        this.texts = texts;
        this.images = images;
        this.said = new ArrayList<>(incoming.taken());
    }

    /**
     * @param attach hears what is to be attached, with what was said of each
     */
    static Dialog<ButtonType> show(
            Desk desk,
            PictureImages images,
            Patient patient,
            Place place,
            Incoming incoming,
            Consumer<List<Attachment>> attach) {
        return new AttachDialog(desk.texts(), images, incoming)
                .open(desk, patient, place, incoming, attach);
    }

    private Dialog<ButtonType> open(
            Desk desk,
            Patient patient,
            Place place,
            Incoming incoming,
            Consumer<List<Attachment>> attach) {
        content.getStyleClass().addAll("dialog-content", "attach-dialog");
        content.getStylesheets().add(PicturesCompanion.STYLES);
        var who = Parts.wrapped(new Who(texts).line(patient), "title-4");
        who.setId("attach-patient");
        content.getChildren()
                .addAll(
                        who,
                        Parts.wrapped(
                                texts.say(
                                        "attach.dialog.to",
                                        place,
                                        texts.checklist()
                                                .item(place.id())
                                                .map(i -> texts.label(i.section()))
                                                .orElse(""))));
        incoming.refused().forEach(this::refused);
        if (!said.isEmpty()) {
            content.getChildren().add(rows());
        }
        Dialog<ButtonType> dialog =
                Dialogs.dialog(desk.stage(), texts, texts.say("attach.dialog.title"), content);
        dialog.getDialogPane().setId("attach-dialog");
        dialog.getDialogPane()
                .setMaxSize(
                        desk.stage().getWidth() * OF_WINDOW, desk.stage().getHeight() * OF_WINDOW);
        if (said.isEmpty()) {
            dialog.getDialogPane()
                    .getButtonTypes()
                    .setAll(
                            new ButtonType(
                                    texts.say("window.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        } else {
            deed(dialog, attach);
        }
        dialog.show();
        return dialog;
    }

    private void deed(Dialog<ButtonType> dialog, Consumer<List<Attachment>> attach) {
        Button deed =
                Dialogs.deed(dialog, "attach-deed", texts.say("attach.dialog.deed", said.size()));
        deed.addEventHandler(
                ActionEvent.ACTION,
                _ -> {
                    fields.forEach(SaidOfPicture::commit);
                    attach.accept(List.copyOf(said));
                });
    }

    private void refused(Incoming.Refused refused) {
        String why = texts.say("attach.refused", refused.name(), texts.say(refused.why()));
        IconLine line = new IconLine(Feather.X_CIRCLE, why);
        line.getStyleClass().add("attach-refused");
        content.getChildren().add(line);
    }

    private Node rows() {
        VBox rows = new VBox();
        rows.getStyleClass().add("attach-rows");
        for (int i = 0; i < said.size(); i++) {
            rows.getChildren().add(row(i));
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("attach-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Node row(int index) {
        Attachment attachment = said.get(index);
        SaidOfPicture fieldsOf =
                new SaidOfPicture(
                        texts, "attach-" + index, attachment, now -> said.set(index, now));
        fields.add(fieldsOf);
        VBox words = new VBox(Parts.wrapped(attachment.name(), "row-name"));
        words.getStyleClass().add("attach-words");
        if (attachment.mediaType().equals(PictureKind.PDF.mediaType())) {
            words.getChildren()
                    .add(new IconLine(Feather.INFO, texts.say("attach.pdf-note"), "text-muted"));
        }
        words.getChildren().add(fieldsOf);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(new Thumbnail(images, texts, attachment), words);
        row.getStyleClass().add("attach-row");
        return row;
    }
}
