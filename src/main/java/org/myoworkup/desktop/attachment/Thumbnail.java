package org.myoworkup.desktop.attachment;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Attachment;

/** The first page, small; an icon while it is decoded, and the reason where it cannot be. */
final class Thumbnail extends StackPane {
    private final Texts texts;

    Thumbnail(PictureImages images, Texts texts, Attachment attachment) {
        this.texts = texts;
        getStyleClass().add("thumbnail");
        getChildren().add(Parts.icon(Feather.IMAGE, "quiet-icon"));
        images.small(attachment, this::show, this::refused);
    }

    private void show(Image image) {
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(widthProperty().subtract(2));
        view.fitHeightProperty().bind(heightProperty().subtract(2));
        view.setManaged(false);
        view.layoutBoundsProperty().subscribe(bounds -> centre(view));
        widthProperty().subscribe(_ -> centre(view));
        heightProperty().subscribe(_ -> centre(view));
        getChildren().setAll(view);
        centre(view);
    }

    /** By hand: a managed picture would ask for its own size in pixels. */
    private void centre(ImageView view) {
        view.relocate(
                (getWidth() - view.getLayoutBounds().getWidth()) / 2,
                (getHeight() - view.getLayoutBounds().getHeight()) / 2);
    }

    private void refused(Message why) {
        getChildren().setAll(Parts.wrapped(texts.say(why), "text-small", "text-muted"));
    }
}
