package org.myoworkup.desktop.laboratory;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.desktop.form.QuantityWords;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.findings.Enzyme;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Multiple;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * The draws side by side, newest first. One stop for the Tab key; up and down move between the
 * lines, Enter opens the draw.
 */
final class DrawsTable extends VBox {
    /** Width below which the columns would break their words. */
    private static final double NARROW_EM = 42;

    private static final List<String> HEADS =
            List.of(
                    "labtable.draws.ck",
                    "labtable.draws.ast",
                    "labtable.draws.alt",
                    "labtable.draws.ldh",
                    "labtable.draws.aldolase");

    private final Scope scope;
    private final IntConsumer opened;
    private final HBox head = new HBox();
    private final VBox lines = new VBox();
    private final Label legend = new Label();
    private List<Draw> shown = List.of();
    private int open;
    private boolean narrow;

    /**
     * @param opened hears which draw is to be shown
     */
    DrawsTable(Scope scope, IntConsumer opened) {
        this.scope = scope;
        this.opened = opened;
        getStyleClass().add("draws");
        head.getChildren().add(DrawLine.cell(scope.say("labtable.draws.date"), 0));
        HEADS.forEach(
                h ->
                        head.getChildren()
                                .add(DrawLine.cell(scope.say(h), head.getChildren().size())));
        head.getStyleClass().add("draws-head");
        legend.setText(scope.say("labtable.draws.legend"));
        legend.setWrapText(true);
        legend.getStyleClass().add("draws-legend");
        getChildren().addAll(head, lines, legend);
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        widthProperty().subscribe(_ -> fit());
    }

    /** Where there is no room for columns, a draw is one line of words. */
    private void fit() {
        boolean now = getWidth() > 0 && getWidth() < NARROW_EM * legend.getFont().getSize();
        if (now != narrow) {
            narrow = now;
            Platform.runLater(() -> show(shown, open));
        }
    }

    /**
     * @param open the draw whose questions are shown
     */
    void show(List<Draw> draws, int open) {
        shown = draws;
        this.open = open;
        head.setVisible(!narrow);
        head.setManaged(!narrow);
        boolean focused = lines.getChildren().stream().anyMatch(Node::isFocused);
        lines.getChildren()
                .setAll(draws.stream().map(d -> line(d, d.occurrence() == open)).toList());
        lines.getChildren()
                .forEach(l -> l.setFocusTraversable(((DrawLine) l).occurrence() == open));
        if (focused) {
            lines.getChildren().stream()
                    .filter(Node::isFocusTraversable)
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
        boolean counted =
                draws.size() > 1 && Draw.ENZYMES.stream().anyMatch(e -> counting(e).isPresent());
        legend.setVisible(counted);
        legend.setManaged(counted);
    }

    private DrawLine line(Draw draw, boolean open) {
        List<String> cells = new ArrayList<>();
        List<String> said = new ArrayList<>();
        String date =
                draw.date()
                        .map(d -> scope.texts().date(d))
                        .orElse(scope.say("labtable.draws.no-date", draw.occurrence()));
        cells.add(open ? scope.say("labtable.draws.open", date) : date);
        for (int i = 0; i < Draw.ENZYMES.size(); i++) {
            String enzyme = Draw.ENZYMES.get(i);
            String words = cell(draw, enzyme);
            cells.add(
                    words.isEmpty() ? "\u2013" : counts(draw, enzyme) ? words + " \u25c6" : words);
            if (!words.isEmpty()) {
                String name = scope.say("form.named", scope.say(HEADS.get(i)), words);
                said.add(counts(draw, enzyme) ? scope.say("labtable.draws.counts", name) : name);
            }
        }
        String all =
                said.isEmpty() ? scope.say("labtable.draws.empty") : scope.texts().series(said);
        String name =
                scope.say(open ? "labtable.draws.line-open" : "labtable.draws.line", date, all);
        return new DrawLine(
                draw.occurrence(),
                narrow ? List.of(scope.say("labtable.on", cells.getFirst(), all)) : cells,
                name,
                open,
                () -> opened.accept(draw.occurrence()));
    }

    private String cell(Draw draw, String enzyme) {
        Answer answer = draw.enzymes().get(enzyme);
        return switch (answer) {
            case null -> "";
            case PartState.Pending _ -> scope.say("labtable.draws.pending");
            case PartState.NotDone _ -> scope.say("labtable.draws.not-done");
            case Answer.Quantity quantity -> value(enzyme, quantity);
            default -> "";
        };
    }

    private String value(String enzyme, Answer.Quantity quantity) {
        String value = QuantityWords.value(scope.texts(), type(enzyme), quantity);
        Optional<String> times = QuantityWords.times(scope.texts(), quantity);
        if (enzyme.equals(ItemIds.CK) && times.isPresent()) {
            value = scope.say("labtable.times", value, times.get());
        } else if (Enzyme.elevated(quantity) == Truth.PRESENT) {
            value = scope.say("labtable.draws.above", value);
        }
        return quantity.date().isPresent()
                ? scope.say("labtable.draws.own-date", value, quantity.date().get())
                : value;
    }

    private AnswerType.Quantity type(String enzyme) {
        return (AnswerType.Quantity) scope.texts().checklist().item(enzyme).orElseThrow().type();
    }

    private Optional<Multiple> counting(String enzyme) {
        return scope.session().assessment().findings().mostAbnormal(enzyme);
    }

    /** The draw with which this enzyme counts, where there is more than one to choose from. */
    private boolean counts(Draw draw, String enzyme) {
        return counting(enzyme)
                .filter(m -> m.place().equals(Draw.place(enzyme, draw.occurrence())))
                .isPresent();
    }

    private void arrows(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int at = lines.getChildren().indexOf(lines.getScene().getFocusOwner());
        int to = at + step;
        if (step != 0 && at >= 0) {
            if (to >= 0 && to < lines.getChildren().size()) {
                lines.getChildren().get(to).requestFocus();
            }
            event.consume();
        }
    }
}
