package org.myoworkup.desktop.list;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Days;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.Who;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Progress;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One workup in the list: whose it is, how far it is, what is awaited, when it last changed. */
final class WorkupCell extends ListCell<Workups.Listed> {
    private static final double[] WIDTHS = {30, 26, 28, 16};

    private final Desk desk;
    private final Texts texts;
    private final Who who;
    private final Days days;

    WorkupCell(Desk desk, Consumer<WorkupId> open) {
        this.desk = desk;
        this.texts = desk.texts();
        this.who = new Who(texts);
        this.days = new Days(texts.language());
        getStyleClass().add("workup-cell");
        setPrefWidth(0);
        setOnMouseClicked(
                event -> {
                    if (!isEmpty() && event.getClickCount() == 1) {
                        open.accept(getItem().id());
                    }
                });
    }

    /** The heads of the columns that the cells fill. */
    static Node heads(Texts texts) {
        GridPane grid = grid();
        List<String> keys = List.of("patient", "progress", "awaited", "changed");
        for (int i = 0; i < keys.size(); i++) {
            grid.add(
                    Parts.label(texts.say("window.list.head." + keys.get(i)), "column-head"), i, 0);
        }
        grid.getStyleClass().add("workup-heads");
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("workup-grid");
        for (double width : WIDTHS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    @Override
    protected void updateItem(Workups.Listed item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        StepSegments segments = new StepSegments(texts.checklist(), texts, item.steps());
        GridPane grid = grid();
        grid.addRow(0, patient(item), segments, awaited(item.awaited()), changed(item));
        setGraphic(grid);
        setAccessibleText(
                String.join(
                        ". ",
                        who.line(item.patient()),
                        segments.words(),
                        String.join(", ", awaitedWords(item.awaited())),
                        texts.say("window.list.changed", days.dateTime(item.changed()))));
    }

    /** As high as its words need at the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof GridPane grid) || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double across = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + grid.prefHeight(across) + snappedBottomInset();
    }

    private Node patient(Workups.Listed item) {
        HBox name = new HBox(Parts.label(who.name(item.patient()), "row-name"));
        name.getStyleClass().add("row-line");
        if (item.patient().identifiers() < 2) {
            name.getChildren()
                    .add(Parts.label(texts.say("window.one-identifier"), "chip", "chip-warning"));
        }
        Label below =
                Parts.wrapped(
                        who.bornAndAge(item.patient(), desk.workplace().today())
                                + " · "
                                + who.recordNumber(item.patient()),
                        "text-muted",
                        "text-small");
        return new VBox(name, below);
    }

    private Node changed(Workups.Listed item) {
        return new VBox(
                Parts.wrapped(days.dateTime(item.changed())),
                Parts.wrapped(
                        texts.say("window.answered-of", item.answered(), item.asked()),
                        "text-muted",
                        "text-small"));
    }

    private Node awaited(List<Progress.Awaited> awaited) {
        VBox box = new VBox();
        List<Progress.Awaited> shown = awaited.size() > 2 ? awaited.subList(0, 2) : awaited;
        for (Progress.Awaited one : shown) {
            boolean late = Days.overdue(one.pending(), today());
            Label label = Parts.wrapped(words(one), late ? "overdue" : "pending", "text-small");
            label.setGraphic(Parts.icon(late ? Feather.ALERT_CIRCLE : Feather.CLOCK));
            box.getChildren().add(label);
        }
        if (awaited.size() > shown.size()) {
            int more = awaited.size() - shown.size();
            box.getChildren()
                    .add(
                            Parts.label(
                                    texts.say("window.list.more", more),
                                    "text-muted",
                                    "text-small"));
        }
        if (awaited.isEmpty()) {
            box.getChildren()
                    .add(
                            Parts.label(
                                    texts.say("window.list.none-awaited"),
                                    "text-subtle",
                                    "text-small"));
        }
        GridPane.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private List<String> awaitedWords(List<Progress.Awaited> awaited) {
        List<String> words = new ArrayList<>();
        awaited.forEach(a -> words.add(words(a)));
        return words;
    }

    private String words(Progress.Awaited one) {
        String name = texts.label(one.place());
        if (Days.overdue(one.pending(), today())) {
            return texts.say("window.overdue", name, one.pending().due().orElseThrow());
        }
        return one.pending()
                .due()
                .map(d -> texts.say("window.due", name, d))
                .orElse(texts.say("window.pending", name));
    }

    private LocalDate today() {
        return desk.workplace().today();
    }
}
