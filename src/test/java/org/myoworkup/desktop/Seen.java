package org.myoworkup.desktop;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

import org.myoworkup.desktop.desk.Contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the eye would find wrong with a window: text too faint to read, buttons cut off. */
public final class Seen {
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;

    private final Scene scene;

    public Seen(Scene scene) {
        this.scene = scene;
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().applyCss(); // laying out makes cells and heads that have no style yet
        scene.getRoot().layout();
    }

    /** Text whose contrast with what is behind it is below 4.5:1, or 3:1 where it is large. */
    public List<String> faint() {
        List<String> found = new ArrayList<>();
        each(
                scene.getRoot(),
                node -> {
                    if (node instanceof Text text && read(text)) {
                        contrast(text)
                                .filter(is -> is < least(text))
                                .ifPresent(is -> found.add(said(text, is)));
                    }
                });
        return found;
    }

    /** Buttons of which a part lies outside the window, or whose words are shortened. */
    public List<String> cutOff() {
        List<String> found = new ArrayList<>();
        each(
                scene.getRoot(),
                node -> {
                    if (node instanceof ButtonBase button && button.getWidth() > 0) {
                        if (shortened(button)) {
                            found.add("shortened: " + name(button) + " " + button.getText());
                        }
                        if (outside(button)) {
                            found.add("outside: " + name(button) + " " + button.getText());
                        }
                    }
                });
        return found;
    }

    /** Labels whose words are shortened, and nothing says them whole. */
    public List<String> shortened() {
        List<String> found = new ArrayList<>();
        each(
                scene.getRoot(),
                node -> {
                    if (node instanceof Labeled labeled
                            && !(node instanceof ButtonBase)
                            && !saidWhole(labeled)
                            && shortened(labeled)) {
                        found.add(name(node) + " " + labeled.getText());
                    }
                });
        return found;
    }

    private static void each(Node node, Consumer<Node> then) {
        if (!node.isVisible()) {
            return;
        }
        then.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> each(child, then));
        }
    }

    private static boolean saidWhole(Labeled labeled) {
        for (Node at = labeled; at instanceof Control control; at = at.getParent()) {
            Tooltip tooltip = control.getTooltip();
            if (tooltip != null && tooltip.getText().equals(labeled.getText())) {
                return true;
            }
        }
        return false;
    }

    private static boolean shortened(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .anyMatch(text -> shortened(labeled, text));
    }

    private static boolean shortened(Labeled labeled, Text text) {
        return labeled.getText() != null
                && !labeled.getText().isBlank()
                && text.getText().endsWith(labeled.getEllipsisString())
                && !labeled.getText().endsWith(labeled.getEllipsisString());
    }

    /** What is scrolled may lie above or below, never to the side. */
    private boolean outside(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        boolean sideways = at.getMinX() < -1 || at.getMaxX() > scene.getWidth() + 1;
        boolean upDown = at.getMinY() < -1 || at.getMaxY() > scene.getHeight() + 1;
        return sideways || upDown && !scrolled(node);
    }

    private static boolean scrolled(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane || at.getStyleClass().contains("virtual-flow")) {
                return true;
            }
        }
        return false;
    }

    /** Letters on a body chart lie on shapes; their colours are tested as tokens. */
    private static boolean read(Text text) {
        if (text.getText().isBlank()
                || text.getLayoutBounds().isEmpty()
                || text.getStyleClass().contains("chart-mark")
                || text.getStyleClass().contains("ikonli-font-icon")) {
            return false;
        }
        for (Node at = text; at != null; at = at.getParent()) {
            if (at.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    private static double least(Text text) {
        double size = text.getFont().getSize();
        boolean bold = text.getFont().getStyle().contains("Bold");
        return size >= LARGE || bold && size >= LARGE_BOLD ? 3 : 4.5;
    }

    private static Optional<Double> contrast(Text text) {
        if (!(text.getFill() instanceof Color fill)) {
            return Optional.empty();
        }
        double[] behind = {255, 255, 255, 1};
        double opacity = 1;
        List<Node> path = new ArrayList<>();
        for (Node at = text; at != null; at = at.getParent()) {
            path.addFirst(at);
        }
        for (Node node : path) {
            opacity *= node.getOpacity();
            if (node instanceof Region region && region.getBackground() != null) {
                for (BackgroundFill layer : region.getBackground().getFills()) {
                    Paint paint = layer.getFill();
                    if (paint instanceof Color colour) {
                        behind = Contrast.over(values(colour), behind);
                    }
                }
            }
        }
        double[] front = values(fill);
        front[3] *= opacity;
        return Optional.of(Contrast.ratio(Contrast.over(front, behind), behind));
    }

    private static double[] values(Color c) {
        return new double[] {
            c.getRed() * 255, c.getGreen() * 255, c.getBlue() * 255, c.getOpacity()
        };
    }

    private static String said(Text text, double contrast) {
        return "%.2f \"%s\" in %s".formatted(contrast, text.getText(), name(text.getParent()));
    }

    private static String name(Node node) {
        return node.getId() == null ? String.valueOf(node.getStyleClass()) : node.getId();
    }
}
