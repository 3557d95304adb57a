package org.myoworkup.desktop.help;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.texts.Texts;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the tour says, in a card beside the part of the window it speaks of, which has a frame. The
 * window behind it can be used; the keyboard can leave the card.
 */
final class TourCard extends Pane {
    /** Between the frame and the card. */
    private static final double GAP = 10;

    /** From the part to the frame around it. */
    private static final double ROOM = 3;

    private final Texts texts;
    private final VBox card = new VBox();
    private final Region frame = new Region();
    private Supplier<Optional<Node>> part = Optional::empty;
    private Runnable leave = () -> {};

    TourCard(Texts texts) {
        this.texts = texts;
        setId("tour-layer");
        setPickOnBounds(false);
        getStylesheets().add(About.STYLES);
        frame.setMouseTransparent(true);
        frame.getStyleClass().add("tour-frame");
        card.setId("tour");
        card.getStyleClass().add("tour-card");
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(frame, card);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        }
    }

    void offer(Runnable start, Runnable decline) {
        Button yes = Parts.button("tour-start", texts.say("help.tour.start"), Feather.PLAY, start);
        Button no = Parts.button("tour-end", texts.say("help.tour.not-now"), Feather.X, decline);
        fill("offer", Optional.empty(), decline, yes, no);
    }

    /**
     * @param part what it speaks of, looked up anew whenever the window is laid out
     * @param back empty at the first stop
     */
    void show(
            String key,
            int number,
            int of,
            Supplier<Optional<Node>> part,
            Optional<Runnable> back,
            Runnable next,
            Runnable end) {
        this.part = part;
        boolean last = number == of;
        Button on =
                Parts.button(
                        "tour-next",
                        texts.say(last ? "help.tour.done" : "help.tour.next"),
                        last ? Feather.CHECK : Feather.ARROW_RIGHT,
                        next);
        Button before =
                Parts.button(
                        "tour-back",
                        texts.say("help.tour.back"),
                        Feather.ARROW_LEFT,
                        () -> back.ifPresent(Runnable::run));
        before.setDisable(back.isEmpty());
        Button leaving = Parts.button("tour-end", texts.say("help.tour.end"), Feather.X, end);
        leaving.getStyleClass().add("flat");
        Label count = Parts.label(texts.say("window.of", number, of), "text-muted", "text-small");
        count.setId("tour-count");
        fill(key, Optional.of(count), end, on, before, leaving);
    }

    private void fill(
            String key, Optional<Label> count, Runnable leaving, Button first, Button... others) {
        leave = leaving;
        String title = texts.say("help.tour." + key + ".title");
        String words = texts.say("help.tour." + key + ".text");
        Label head = Parts.wrapped(title, "title-4");
        head.setId("tour-title");
        first.getStyleClass().add("accent");
        first.setAccessibleHelp(title + ". " + words);
        HBox buttons = new HBox(first);
        buttons.getChildren().addAll(others);
        buttons.getChildren().forEach(b -> ((Button) b).setMinWidth(USE_PREF_SIZE));
        buttons.getStyleClass().add("tour-buttons");
        card.getChildren().setAll(head, Parts.wrapped(words), buttons);
        count.ifPresent(c -> card.getChildren().addFirst(c));
        requestLayout();
        // once the window has laid out what it shows now
        Platform.runLater(
                () -> {
                    requestLayout();
                    first.requestFocus();
                });
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(card.prefWidth(-1), getWidth());
        double height = Math.min(card.prefHeight(width), getHeight());
        Optional<Bounds> at =
                part.get().map(n -> sceneToLocal(n.localToScene(n.getLayoutBounds())));
        frame.setVisible(at.isPresent());
        at.ifPresent(
                b ->
                        frame.resizeRelocate(
                                b.getMinX() - ROOM,
                                b.getMinY() - ROOM,
                                b.getWidth() + 2 * ROOM,
                                b.getHeight() + 2 * ROOM));
        Point2D place =
                at.map(b -> beside(b, width, height)).orElseGet(() -> centre(width, height));
        card.resizeRelocate(
                snapPositionX(place.getX()), snapPositionY(place.getY()), width, height);
    }

    private Point2D centre(double width, double height) {
        return new Point2D((getWidth() - width) / 2, (getHeight() - height) / 2);
    }

    /**
     * Right of it, left of it, below or above it, where there is room; else in the middle of it.
     */
    private Point2D beside(Bounds of, double width, double height) {
        double x = within(of.getMinX(), getWidth() - width);
        double y = within(of.getMinY(), getHeight() - height);
        if (of.getMaxX() + GAP + width <= getWidth()) {
            return new Point2D(of.getMaxX() + GAP, y);
        }
        if (of.getMaxY() + GAP + height <= getHeight()) {
            return new Point2D(x, of.getMaxY() + GAP);
        }
        if (of.getMinX() - GAP - width >= 0) {
            return new Point2D(of.getMinX() - GAP - width, y);
        }
        if (of.getMinY() - GAP - height >= 0) {
            return new Point2D(x, of.getMinY() - GAP - height);
        }
        return centre(width, height);
    }

    private static double within(double value, double most) {
        return Math.max(0, Math.min(value, most));
    }
}
