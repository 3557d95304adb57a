package org.myoworkup.desktop.attachment;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.desktop.kit.PillRow;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Attachment.Told;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What is said of a picture: its caption, whether a name can be read in it, whether the patient
 * agreed. Nothing is said beforehand.
 */
final class SaidOfPicture extends VBox {
    /** As long as a caption in print may be. */
    private static final int LONGEST_CAPTION = 500;

    private final Texts texts;
    private final Consumer<Attachment> changed;
    private final TextField caption = new TextField();
    private final PillRow nameVisible;
    private final PillRow consent;
    private Attachment shown;

    /**
     * @param id its parts are {@code id:caption}, {@code id:name-visible:yes} and so on
     * @param changed hears what is said now
     */
    SaidOfPicture(Texts texts, String id, Attachment attachment, Consumer<Attachment> changed) {
        this.texts = texts;
        this.changed = changed;
        this.shown = attachment;
        String name = attachment.name();
        caption.setId(id + ":caption");
        caption.setAccessibleText(texts.say("form.named", name, texts.say("attach.caption")));
        caption.setPromptText(texts.say("attach.caption.prompt"));
        caption.setOnAction(_ -> commit());
        caption.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is) {
                                commit();
                            }
                        });
        nameVisible =
                pills(
                        id + ":name-visible",
                        "attach.ask.name-visible",
                        told -> give(told, shown.consent()));
        consent =
                pills(
                        id + ":consent",
                        "attach.ask.consent",
                        told -> give(shown.nameVisible(), told));
        getStyleClass().add("said-of-picture");
        add("attach.caption", caption);
        add("attach.ask.name-visible", nameVisible);
        add("attach.ask.consent", consent);
        caption.setText(attachment.caption());
        show(attachment);
    }

    private void add(String key, javafx.scene.layout.Region control) {
        var label = Parts.wrapped(texts.say(key), "caption");
        label.setLabelFor(control);
        getChildren().add(new VBox(label, control));
    }

    private PillRow pills(String id, String question, Consumer<Told> chosen) {
        return new PillRow(
                Stream.of(Told.values()).map(t -> pill(id, question, t)).toList(),
                code -> Told.of(code).ifPresent(chosen));
    }

    private Pill pill(String id, String question, Told told) {
        String words = new PictureWords(texts).told(told);
        Pill pill =
                new Pill(told.code(), words, texts.say("form.named", texts.say(question), words));
        pill.setId(id + ":" + told.code());
        if (told == Told.NOT_SAID) {
            pill.getStyleClass().add("not-assessed");
        }
        return pill;
    }

    /** Shows what stands; a caption that is being typed in stays as it is. */
    void show(Attachment now) {
        boolean other = !now.same(shown);
        boolean said = !now.caption().equals(shown.caption());
        shown = now;
        if (other || said) {
            caption.setText(now.caption());
        }
        nameVisible.select(Optional.of(now.nameVisible().code()));
        consent.select(Optional.of(now.consent().code()));
    }

    /** Hands over the caption that is being typed. */
    void commit() {
        String typed = caption.getText().strip();
        String kept = typed.substring(0, Math.min(typed.length(), LONGEST_CAPTION));
        if (!kept.equals(shown.caption())) {
            tell(kept, shown.nameVisible(), shown.consent());
        }
    }

    private void give(Told name, Told agreed) {
        commit();
        tell(shown.caption(), name, agreed);
    }

    private void tell(String words, Told name, Told agreed) {
        Attachment said =
                new Attachment(
                        shown.item(),
                        shown.name(),
                        shown.mediaType(),
                        words,
                        name,
                        agreed,
                        shown.sha256(),
                        shown.data());
        show(said);
        changed.accept(said);
    }
}
