package org.myoworkup.desktop.attachment;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.Styles;
import org.myoworkup.desktop.desk.Who;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Patient;

import java.util.List;

/**
 * A picture or report in a window of its own, as large as the window, page by page. Escape closes
 * it.
 */
final class Viewer {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;

    /** Times the size that fits. */
    private static final List<Double> ZOOMS = List.of(1.0, 1.5, 2.0, 3.0, 4.0);

    private final Stage stage = new Stage();
    private final PictureImages images;
    private final Texts texts;
    private final Attachment attachment;
    private final ImageView view = new ImageView();
    private final StackPane frame = new StackPane(view);
    private final ScrollPane scroll = new ScrollPane(frame);
    private final Label page = Parts.label("");
    private final Label trouble = Parts.wrapped("", "viewer-trouble");
    private final Button previous;
    private final Button next;
    private int pages = 1;
    private int shown = 1;
    private int zoom;

    Viewer(Desk desk, PictureImages images, Patient patient, Attachment attachment) {
        this.images = images;
        this.texts = desk.texts();
        this.attachment = attachment;
        previous = button("previous", Feather.CHEVRON_LEFT, () -> turn(-1));
        next = button("next", Feather.CHEVRON_RIGHT, () -> turn(1));
        PictureWords words = new PictureWords(texts);
        String title = words.title(attachment);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(title);
        page.setId("viewer-page");
        trouble.setId("viewer-trouble");
        say("");
        frame.getStyleClass().add("viewer-frame");
        scroll.setPannable(true);
        scroll.setAccessibleText(title);
        scroll.viewportBoundsProperty().subscribe(_ -> fit());
        BorderPane root = new BorderPane(scroll);
        root.setId("viewer");
        root.getStyleClass().addAll("window-root", "viewer");
        Styles.addTo(root);
        root.getStylesheets().add(PicturesCompanion.STYLES);
        root.setTop(tools());
        root.setBottom(foot(words));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        stage.initOwner(desk.stage());
        stage.setTitle(texts.say("attach.viewer.title", title, new Who(texts).line(patient)));
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        root.setStyle(desk.stage().getScene().getRoot().getStyle());
    }

    private Button button(String part, Feather icon, Runnable action) {
        return Parts.iconButton("viewer-" + part, texts.say("attach.viewer." + part), icon, action);
    }

    private HBox tools() {
        HBox tools =
                new HBox(
                        previous,
                        page,
                        next,
                        Parts.spacer(),
                        button("smaller", Feather.ZOOM_OUT, () -> zoom(zoom - 1)),
                        button("fit", Feather.MAXIMIZE, () -> zoom(0)),
                        button("larger", Feather.ZOOM_IN, () -> zoom(zoom + 1)),
                        button("close", Feather.X, this::close));
        tools.getStyleClass().add("viewer-tools");
        return tools;
    }

    private VBox foot(PictureWords words) {
        VBox foot =
                new VBox(
                        trouble,
                        Parts.wrapped(words.title(attachment), "row-name"),
                        Parts.wrapped(
                                texts.say(
                                        "attach.viewer.said",
                                        attachment.name(),
                                        words.nameVisible(attachment),
                                        words.consent(attachment)),
                                "text-muted"),
                        Parts.wrapped(texts.say("attach.not-analysed"), "text-muted"));
        foot.getStyleClass().add("viewer-foot");
        return foot;
    }

    /** Shows the first page. */
    void open() {
        page();
        images.pages(
                attachment,
                count -> {
                    pages = count;
                    turn(0);
                },
                this::refused);
        stage.show();
        scroll.requestFocus();
    }

    void close() {
        stage.close();
    }

    private void turn(int by) {
        int wanted = Math.clamp(shown + (long) by, 1, pages);
        boolean other = wanted != shown;
        shown = wanted;
        previous.setDisable(shown == 1);
        next.setDisable(shown == pages);
        page.setText(texts.say("attach.viewer.page", shown, pages));
        if (other) {
            page();
        }
    }

    private void page() {
        int wanted = shown;
        images.large(
                attachment,
                wanted,
                image -> {
                    if (wanted == shown) {
                        show(image);
                    }
                },
                this::refused);
    }

    private void show(Image image) {
        say("");
        view.setImage(image);
        fit();
    }

    private void refused(Message why) {
        say(texts.say(why));
    }

    private void say(String words) {
        trouble.setText(words);
        trouble.setManaged(!words.isEmpty());
    }

    private void zoom(int wanted) {
        zoom = Math.clamp(wanted, 0, ZOOMS.size() - 1);
        fit();
    }

    /** As large as the window, times what it is enlarged. */
    private void fit() {
        Bounds seen = scroll.getViewportBounds();
        double times = ZOOMS.get(zoom);
        frame.setMinSize(seen.getWidth(), seen.getHeight());
        view.setFitWidth(Math.max(1, seen.getWidth() * times));
        view.setFitHeight(Math.max(1, seen.getHeight() * times));
    }

    private void typed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case PAGE_DOWN -> turn(1);
            case PAGE_UP -> turn(-1);
            case PLUS, ADD, EQUALS -> zoom(zoom + 1);
            case MINUS, SUBTRACT -> zoom(zoom - 1);
            case DIGIT0, NUMPAD0 -> zoom(0);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
