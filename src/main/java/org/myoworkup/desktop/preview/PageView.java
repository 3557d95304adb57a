package org.myoworkup.desktop.preview;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.texts.Texts;

import java.util.Optional;
import java.util.function.Consumer;

/** One page of a PDF, as wide as the window or enlarged, as sharp as the screen. */
final class PageView extends ScrollPane {
    /** From one step of enlargement to the next. */
    private static final double STEP = 1.25;

    private static final int SMALLEST = -4;
    private static final int LARGEST = 6;

    /** While a window is drawn larger its page is not made anew at each width. */
    private static final Duration STILL = Duration.millis(150);

    /** Around the page, in pixels of the screen. */
    private static final double MARGIN = 12;

    private final Desk desk;
    private final Texts texts;
    private final Runnable turned;
    private final Consumer<Message> refused;
    private final ImageView view = new ImageView();
    private final StackPane frame = new StackPane(view);
    private final PauseTransition still = new PauseTransition(STILL);
    private Optional<MadePdf> pdf = Optional.empty();
    private Optional<PageImages> images = Optional.empty();
    private int shown = 1;
    private int seen;
    private int zoom;

    /**
     * @param turned called when another page, or another number of pages, is there
     * @param refused told why a page cannot be shown
     */
    PageView(Desk desk, Runnable turned, Consumer<Message> refused) {
        this.desk = desk;
        this.texts = desk.texts();
        this.turned = turned;
        this.refused = refused;
        setId("preview-scroll");
        view.setId("preview-page");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        frame.getStyleClass().add("preview-frame");
        setContent(frame);
        setPannable(true);
        setFitToWidth(true);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.ALWAYS);
        setAccessibleText(texts.say("preview.making"));
        view.setAccessibleText(texts.say("preview.making"));
        still.setOnFinished(_ -> draw());
        viewportBoundsProperty().subscribe(_ -> still.playFromStart());
    }

    /** Shows another PDF, at the page that was seen where it has one. */
    void show(MadePdf made) {
        images.ifPresent(PageImages::close);
        pdf = Optional.of(made);
        images =
                Optional.of(
                        new PageImages(
                                desk.background(),
                                desk.workplace().cases().pages(),
                                made,
                                this::see,
                                refused));
        seen = 0;
        turn(shown);
    }

    void close() {
        images.ifPresent(PageImages::close);
        images = Optional.empty();
    }

    int shown() {
        return shown;
    }

    int pages() {
        return pdf.map(MadePdf::pages).orElse(0);
    }

    /** Goes to a page, or to the nearest there is. */
    void turn(int n) {
        shown = Math.clamp(n, 1, Math.max(1, pages()));
        setVvalue(0);
        turned.run();
        draw();
    }

    /** Larger by steps, or smaller by negative ones. */
    void zoom(int steps) {
        zoom = Math.clamp(zoom + (long) steps, SMALLEST, LARGEST);
        draw();
    }

    void fitWidth() {
        zoom = 0;
        draw();
    }

    private void draw() {
        double wide = getViewportBounds().getWidth() - 2 * MARGIN;
        if (images.isEmpty() || wide <= 0 || getScene() == null) {
            return;
        }
        if (seen != shown) {
            view.setImage(null); // never one page under the number of another
        }
        double width = Math.rint(wide * Math.pow(STEP, zoom));
        view.setFitWidth(width);
        double sharp = getScene().getWindow().getOutputScaleX();
        images.get().want(shown, width * sharp / pdf.orElseThrow().size(shown).width());
    }

    private void see(PageImages.Page page) {
        seen = page.n();
        view.setImage(page.image());
        String name = texts.say("preview.page", page.n(), pages());
        view.setAccessibleText(name);
        view.setAccessibleHelp(page.text());
        setAccessibleText(name);
        setAccessibleHelp(page.text());
    }
}
