package org.myoworkup.desktop.attachment;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;

import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.session.picture.PictureView;
import org.myoworkup.workup.Attachment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Pictures for the window, decoded in the background; small ones are kept. */
final class PictureImages {
    /** Pixels of a thumbnail: as large as it stands at twice the text size on a fine screen. */
    static final int SMALL_WIDTH = 480;

    static final int SMALL_HEIGHT = 360;

    /** Pixels of a picture that is viewed: fine enough to be looked at twice enlarged. */
    static final int LARGE = 3000;

    private static final int MOST_KEPT = 60;

    private final Desk desk;
    private final Map<String, Image> small = new LinkedHashMap<>();

    PictureImages(Desk desk) {
        this.desk = desk;
    }

    private PictureView views() {
        return desk.workplace().cases().views();
    }

    /** The first page, small; at once where it is kept. */
    void small(Attachment attachment, Consumer<Image> then, Consumer<Message> refused) {
        Optional<Image> kept = Optional.ofNullable(small.get(attachment.sha256()));
        if (kept.isPresent()) {
            then.accept(kept.get());
            return;
        }
        desk.background()
                .run(
                        () -> image(attachment, 1, SMALL_WIDTH, SMALL_HEIGHT),
                        image -> {
                            keep(attachment.sha256(), image);
                            then.accept(image);
                        },
                        refused);
    }

    private void keep(String sha256, Image image) {
        if (small.size() >= MOST_KEPT) {
            small.remove(small.keySet().iterator().next());
        }
        small.put(sha256, image);
    }

    /** A page to look at. */
    void large(Attachment attachment, int n, Consumer<Image> then, Consumer<Message> refused) {
        desk.background().run(() -> image(attachment, n, LARGE, LARGE), then, refused);
    }

    void pages(Attachment attachment, Consumer<Integer> then, Consumer<Message> refused) {
        desk.background().run(() -> views().pages(attachment), then, refused);
    }

    private Image image(Attachment attachment, int n, int width, int height) {
        return SwingFXUtils.toFXImage(views().page(attachment, n, width, height), null);
    }
}
