package org.myoworkup.desktop.chart;

import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.myoworkup.anatomy.Area;
import org.myoworkup.anatomy.Kind;
import org.myoworkup.anatomy.View;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.kit.StyleSheet;
import org.myoworkup.texts.Texts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A body from the front and from behind whose areas can be chosen; the views stand beside each
 * other or, where there is no room, under each other. It is one stop for the Tab key; the arrow
 * keys go to the nearest area that way, Enter or Space chooses. It decides nothing: what is shown
 * and selected comes from outside.
 */
public final class BodyChart extends Region {
    private static final String STYLES = StyleSheet.of("chart");

    private final Texts texts;
    private final UnaryOperator<String> names;
    private final Consumer<Area> chosen;
    private final List<Stop> stops;
    private final List<Drawing> drawings;
    private final List<VBox> halves;
    private final Tooltip tooltip = new Tooltip();
    private Map<Area, Look> looks = Map.of();
    private Optional<Area> hovered = Optional.empty();
    private Stop at;

    /**
     * @param names the label of a muscle or region by its code
     * @param chosen hears the area that was clicked or chosen by key
     */
    public BodyChart(Kind kind, Texts texts, UnaryOperator<String> names, Consumer<Area> chosen) {
        this.texts = texts;
        this.names = names;
        this.chosen = chosen;
        stops = Stop.of(kind);
        at = stops.getFirst();
        Drawing front = new Drawing(View.FRONT, kind, stops);
        Drawing back = new Drawing(View.BACK, kind, stops);
        drawings = List.of(front, back);
        getStylesheets().add(STYLES);
        getStyleClass().add("body-chart");
        halves =
                List.of(
                        captioned(front, "chart.front", "chart.right", "chart.left"),
                        captioned(back, "chart.back", "chart.left", "chart.right"));
        getChildren().addAll(halves);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleRoleDescription(texts.say("chart.role"));
        setAccessibleHelp(texts.say("chart.help"));
        focusedProperty().subscribe(_ -> ring());
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        name();
    }

    private VBox captioned(Drawing drawing, String view, String viewersLeft, String viewersRight) {
        Label title = Parts.label(texts.say(view), "chart-view");
        title.setMinWidth(USE_PREF_SIZE);
        HBox caption =
                new HBox(
                        side(texts.say(viewersLeft), "chart-start"),
                        title,
                        side(texts.say(viewersRight), "chart-end"));
        caption.getStyleClass().add("chart-caption");
        drawing.addEventHandler(MouseEvent.MOUSE_MOVED, e -> hover(drawing.at(e.getX(), e.getY())));
        drawing.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(Optional.empty()));
        drawing.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> pressed(e, drawing));
        VBox.setVgrow(drawing, Priority.ALWAYS);
        VBox box = new VBox(caption, drawing);
        box.getStyleClass().add("chart-half");
        return box;
    }

    /** Both sides take the same room, so that the view's name stands in the middle. */
    private static Label side(String words, String end) {
        Label side = Parts.wrapped(words, "chart-side", end);
        side.setPrefWidth(0);
        side.setMinWidth(0);
        side.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    /** Shows these looks, and every other area plain. */
    public void show(Map<Area, Look> shown) {
        looks = Map.copyOf(shown);
        drawings.forEach(d -> d.show(looks));
        name();
    }

    /** Shows this area as the one worked on, and goes on from there; none when empty. */
    public void select(Optional<Area> area) {
        drawings.forEach(d -> d.select(area));
        area.flatMap(this::stop).ifPresent(this::go);
    }

    /** Where the keys are: what Enter would choose. */
    public Area focusedArea() {
        return at.shape().area();
    }

    /** An area with its side in words, and what stands there. */
    public String words(Area area) {
        String name =
                texts.say(
                        "chart.area",
                        names.apply(area.id()),
                        texts.say("chart.side." + area.side().code()));
        String look = looks.getOrDefault(area, Look.PLAIN).words();
        return look.isEmpty() ? name : texts.say("chart.area-look", name, look);
    }

    /** Where a click would choose this area, front view first; empty for an unknown one. */
    public Optional<Point2D> onScreen(Area area) {
        return drawings.stream().flatMap(d -> d.onScreen(area).stream()).findFirst();
    }

    /** The stop of this area, that of the view worked in where both views have one. */
    private Optional<Stop> stop(Area area) {
        return stops.stream()
                .filter(s -> s.shape().area().equals(area))
                .min(Comparator.comparing((Stop s) -> s.shape().view() != at.shape().view()));
    }

    private void go(Stop stop) {
        at = stop;
        ring();
        name();
    }

    private void ring() {
        drawings.forEach(d -> d.focus(isFocused() ? Optional.of(focusedArea()) : Optional.empty()));
    }

    /** A screen reader says where the keys are. */
    private void name() {
        setAccessibleText(words(focusedArea()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void hover(Optional<Area> area) {
        if (area.equals(hovered)) {
            return;
        }
        hovered = area;
        drawings.forEach(d -> d.hover(area));
        tooltip.hide();
        if (area.isPresent()) {
            tooltip.setText(words(area.get()));
            drawings.forEach(d -> Tooltip.install(d, tooltip));
        } else {
            drawings.forEach(d -> Tooltip.uninstall(d, tooltip));
        }
    }

    private void pressed(MouseEvent event, Drawing drawing) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        drawing.at(event.getX(), event.getY())
                .ifPresent(
                        area -> {
                            stop(area).ifPresent(this::go);
                            chosen.accept(area);
                        });
        event.consume();
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> move(Stop.Way.UP);
            case DOWN -> move(Stop.Way.DOWN);
            case LEFT -> move(Stop.Way.LEFT);
            case RIGHT -> move(Stop.Way.RIGHT);
            case ENTER, SPACE -> chosen.accept(focusedArea());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(Stop.Way way) {
        at.next(way, stops).ifPresent(this::go);
        drawings.forEach(d -> d.node(at.shape()).ifPresent(Sight::of));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Between the views: the padding on the right, so that the sheet gives it in em. */
    private double gap() {
        return getInsets().getRight();
    }

    private boolean beside(double width) {
        return width < 0 || width >= computePrefWidth(-1) * Beside.LEAST;
    }

    @Override
    protected double computeMinWidth(double height) {
        return halves.getFirst().minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * halves.getFirst().prefWidth(-1) + gap();
    }

    /** The width of one view where the chart is this wide. */
    private double viewWidth(double width) {
        double all = width < 0 ? computePrefWidth(-1) : width;
        return beside(all) ? (all - gap()) / 2 : all;
    }

    @Override
    protected double computeMinHeight(double width) {
        double one = halves.getFirst().minHeight(viewWidth(width));
        return beside(width) ? one : 2 * one + gap();
    }

    @Override
    protected double computePrefHeight(double width) {
        double one = halves.getFirst().prefHeight(viewWidth(width));
        return beside(width) ? one : 2 * one + gap();
    }

    @Override
    protected void layoutChildren() {
        boolean beside = beside(getWidth());
        double width = viewWidth(getWidth());
        double height = beside ? getHeight() : (getHeight() - gap()) / 2;
        halves.getFirst().resizeRelocate(0, 0, width, height);
        halves.getLast()
                .resizeRelocate(
                        beside ? width + gap() : 0, beside ? 0 : height + gap(), width, height);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            chosen.accept(focusedArea());
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
