package org.myoworkup.desktop.list;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Days;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.StandingWords;
import org.myoworkup.desktop.desk.Who;
import org.myoworkup.desktop.kit.WrappingCell;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Progress;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One workup in the list: whose it is, where it stands, how far it is, what is awaited, when it
 * last changed.
 */
final class WorkupCell extends WrappingCell<Workups.Listed> {
    private static final double[] WIDTHS = {23, 22, 19, 18, 18};

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
        List<String> keys = List.of("patient", "standing", "progress", "awaited", "changed");
        for (int i = 0; i < keys.size(); i++) {
            grid.add(
                    Parts.wrapped(texts.say("window.list.head." + keys.get(i)), "column-head"),
                    i,
                    0);
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
    protected Region line(Workups.Listed item) {
        GridPane grid = grid();
        grid.addRow(
                0,
                patient(item),
                standing(item),
                segments(item),
                awaited(item.awaited()),
                changed(item));
        return grid;
    }

    private StepSegments segments(Workups.Listed item) {
        return new StepSegments(texts.checklist(), texts, item.steps());
    }

    @Override
    protected String words(Workups.Listed item) {
        return String.join(
                ". ",
                who.line(item.patient()),
                new StandingWords(texts).of(item.standing()),
                signed(item),
                StepSegments.words(texts.checklist(), texts, item.steps()),
                String.join(", ", awaitedWords(item.awaited())),
                texts.say("window.list.changed", days.dateTime(item.changed())));
    }

    /** The class takes no colour: it says how the patient is classified, not how the patient is. */
    private Node standing(Workups.Listed item) {
        Label standing = Parts.wrapped(new StandingWords(texts).of(item.standing()), "standing");
        if (item.standing().isEmpty()) {
            standing.getStyleClass().add("standing-unseen");
        }
        Label signed = Parts.wrapped(signed(item), "text-muted", "text-small", "signed-line");
        signed.setGraphic(Parts.icon(item.signed() ? Feather.LOCK : Feather.EDIT_2));
        return new VBox(standing, signed);
    }

    private String signed(Workups.Listed item) {
        return item.signed()
                ? texts.say("sign.chip.signed", String.valueOf(item.revision()))
                : texts.say("sign.chip.draft");
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
                            Parts.wrapped(
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
