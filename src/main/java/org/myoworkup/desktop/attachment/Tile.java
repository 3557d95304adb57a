package org.myoworkup.desktop.attachment;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Attachment.Told;

import java.util.function.Consumer;

/** A picture in the strip: its thumbnail, its caption, and what was said of name and consent. */
final class Tile extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final PictureWords words;
    private final Consumer<Attachment> view;
    private final Label title = Parts.label("", "tile-title");
    private final Label nameVisible = Parts.wrapped("", "tile-line");
    private final Label consent = Parts.wrapped("", "tile-line");
    private Attachment attachment;
    private boolean selected;

    /**
     * @param view shows it large
     */
    Tile(
            PictureImages images,
            PictureWords words,
            Attachment attachment,
            Consumer<Attachment> view) {
        this.words = words;
        this.view = view;
        this.attachment = attachment;
        title.setWrapText(true);
        getStyleClass().add("picture-tile");
        getChildren()
                .addAll(
                        new Thumbnail(images, words.texts(), attachment),
                        title,
                        nameVisible,
                        consent);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setId(attachment.item() + ":picture:" + attachment.sha256().substring(0, 8));
    }

    Attachment attachment() {
        return attachment;
    }

    /** Shows what is said of it now. */
    void show(Attachment now, int number, int of) {
        attachment = now;
        title.setText(words.title(now));
        line(nameVisible, words.nameVisible(now), now.nameVisible(), Told.YES);
        line(consent, words.consent(now), now.consent(), Told.NO);
        setAccessibleText(words.all(now, number, of));
    }

    /**
     * @param warns what has to be seen at a glance, as what is open has
     */
    private static void line(Label label, String text, Told told, Told warns) {
        label.setText(text);
        label.getStyleClass().removeAll("open", "warns");
        if (told == Told.NOT_SAID) {
            label.setGraphic(Parts.icon(Feather.HELP_CIRCLE));
            label.getStyleClass().add("open");
        } else if (told == warns) {
            label.setGraphic(Parts.icon(Feather.ALERT_TRIANGLE));
            label.getStyleClass().add("warns");
        } else {
            label.setGraphic(Parts.icon(Feather.CHECK));
        }
    }

    void setSelected(boolean now) {
        if (selected != now) {
            selected = now;
            pseudoClassStateChanged(SELECTED, now);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) selected
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            view.accept(attachment);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
