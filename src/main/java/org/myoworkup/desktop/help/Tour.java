package org.myoworkup.desktop.help;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;

import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.settings.Setting;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Points at the parts of the window, one after the other, on a sample case. It can be left at any
 * moment; nothing that is entered in a sample is kept.
 */
public final class Tour {
    static final String SAMPLE = "dermatomyositis";

    private final Pane root;
    private final Supplier<Desk> desk;
    private final Ways ways;
    private TourCard card;
    private int at;

    /** Where the tour leads the window to. */
    public interface Ways {
        /** Shows the list. */
        void list();

        /** Shows this sample case, then tells so. */
        void sample(String name, Runnable shown);
    }

    /** Parts of the window in which a stop can stand. */
    private enum Place {
        LIST,
        WORKUP
    }

    /**
     * @param key of what is said
     * @param parts selectors of what is pointed at: the first that is there and visible
     */
    private record Stop(String key, Place place, List<String> parts) {}

    private static final List<Stop> STOPS =
            List.of(
                    new Stop("new", Place.LIST, List.of("#new-workup")),
                    new Stop("samples", Place.LIST, List.of("#samples")),
                    new Stop("patient", Place.WORKUP, List.of("#sample-chip")),
                    new Stop("steps", Place.WORKUP, List.of(".step-rail")),
                    new Stop("answers", Place.WORKUP, List.of(".pill-row", ".step-form")),
                    new Stop("findings", Place.WORKUP, List.of("#assessment", "#show-findings")),
                    new Stop("saved", Place.WORKUP, List.of("#save-state")),
                    new Stop("review", Place.WORKUP, List.of("#step-review")),
                    new Stop("help", Place.WORKUP, List.of("#" + HelpMenu.ID)));

    /**
     * @param root holds what is shown, and the card of the tour above it
     */
    public Tour(Pane root, Supplier<Desk> desk, Ways ways) {
        this.root = root;
        this.desk = desk;
        this.ways = ways;
    }

    /** Asks whether to show it, unless it was shown or declined before. */
    public void offer() {
        if (!desk.get().settings().text(Setting.TOUR).isEmpty()) {
            return;
        }
        open();
        card.offer(this::start, this::end);
    }

    /** From its first stop. */
    public void start() {
        at = 0;
        ways.list();
        open();
        show();
    }

    private void open() {
        close();
        card = new TourCard(desk.get().texts());
        root.getChildren().add(card);
    }

    private void close() {
        root.getChildren().remove(card);
    }

    private void go(int to) {
        if (to == STOPS.size()) {
            end();
            ways.list();
            return;
        }
        Place from = STOPS.get(at).place();
        Place place = STOPS.get(to).place();
        at = to;
        if (place == from) {
            show();
        } else if (place == Place.LIST) {
            ways.list();
            open();
            show();
        } else {
            ways.sample(
                    SAMPLE,
                    () -> {
                        open();
                        show();
                    });
        }
    }

    private void show() {
        Stop stop = STOPS.get(at);
        if (stop.key().equals("answers")
                && root.lookup("#step-exam") instanceof ToggleButton findings) {
            findings.fire(); // the first step has no finding in sight
        }
        card.show(
                stop.key(),
                at + 1,
                STOPS.size(),
                () -> part(stop),
                at == 0 ? Optional.empty() : Optional.of(() -> go(at - 1)),
                () -> go(at + 1),
                this::end);
    }

    private Optional<Node> part(Stop stop) {
        return stop.parts().stream()
                .flatMap(p -> root.lookupAll(p).stream())
                .filter(this::isSeen)
                .findFirst();
    }

    /** Visible, and not scrolled out of the window. */
    private boolean isSeen(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        Bounds at = root.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return at.getWidth() > 0 && root.getLayoutBounds().contains(at);
    }

    /** Leaves it; it is not offered again. */
    private void end() {
        close();
        Desk now = desk.get();
        now.background()
                .run(
                        () -> {
                            now.settings().set(Setting.TOUR, "seen");
                            return true;
                        },
                        _ -> {},
                        _ -> {}); // offered once more at the next first start, which harms nobody
        Platform.runLater(
                () ->
                        Optional.ofNullable(root.lookup("#" + HelpMenu.ID))
                                .ifPresent(Node::requestFocus));
    }
}
