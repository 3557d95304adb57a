package org.myoworkup.desktop.table;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Below the table: which cell has the focus, in full, and the keys that it takes. */
final class KeyLine extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Label em = new Label();
    private final Label where = new Label();
    private final FlowPane keys = new FlowPane();
    private String shown = "";

    KeyLine(String id) {
        setId(id);
        getStyleClass().add("key-line");
        where.getStyleClass().add("key-where");
        where.setWrapText(true);
        where.setId(id + ":where");
        where.setAccessibleRole(AccessibleRole.TEXT);
        keys.getStyleClass().add("keys-shown");
        em.setManaged(false);
        em.setVisible(false);
        getChildren().addAll(em, where, keys);
    }

    /** Its size is 1 em where the table stands, whatever the words here look like. */
    ObjectProperty<Font> fontProperty() {
        return em.fontProperty();
    }

    void show(KeyTable owner, Grid grid, Optional<Line> line, Optional<Column> column) {
        boolean rows = !owner.lines().shown().isEmpty();
        setVisible(rows);
        setManaged(rows);
        if (line.isEmpty() || column.isEmpty()) {
            write(owner.asked().say("emgtable.keys.how"), false, List.of());
            return;
        }
        String cell = CellWords.name(owner, line.get(), column.get());
        boolean closed = owner.closedNow().containsKey(column.get().id());
        write(cell, true, closed ? List.of() : keys(owner, grid, column.get()));
    }

    private void write(String words, boolean here, List<TextFlow> flows) {
        where.setText(words);
        where.pseudoClassStateChanged(HERE, here);
        String now = flows.stream().map(KeyLine::text).toList().toString();
        if (!now.equals(shown)) {
            shown = now;
            keys.getChildren().setAll(flows);
        }
    }

    private static String text(TextFlow flow) {
        return flow.getChildren().stream().map(t -> ((Text) t).getText()).toList().toString();
    }

    private static List<TextFlow> keys(KeyTable owner, Grid grid, Column column) {
        List<TextFlow> flows = new ArrayList<>();
        if (column.kind() == Column.Kind.CHOICE) {
            for (Option option : column.options()) {
                Character letter = grid.letters(column).get(option.code());
                if (letter != null) {
                    flows.add(
                            underlined(
                                    owner.asked().scope().texts().option(column, option.code()),
                                    letter));
                }
            }
        }
        flows.add(plain(owner.asked().say(howKey(grid, column), digits(column))));
        return flows;
    }

    private static String howKey(Grid grid, Column column) {
        return switch (column.kind()) {
            case CHOICE ->
                    grid.letters(column).isEmpty() ? "emgtable.keys.list" : "emgtable.keys.letter";
            case NUMBER, GRADE ->
                    CellKeys.takesDigit(column) ? "emgtable.keys.digit" : "emgtable.keys.text";
            case FLAG -> "emgtable.keys.flag";
            case DATE, TEXT -> "emgtable.keys.text";
        };
    }

    private static String digits(Column column) {
        return CellKeys.takesDigit(column)
                ? column.min().orElseThrow().toPlainString()
                        + "\u2013"
                        + column.max().orElseThrow().toPlainString()
                : "";
    }

    private static TextFlow underlined(String label, char letter) {
        int at = label.toLowerCase(Locale.ROOT).indexOf(letter);
        TextFlow flow = new TextFlow();
        if (at < 0) {
            flow.getChildren().addAll(part(label + " "), key(String.valueOf(letter)));
        } else {
            flow.getChildren()
                    .addAll(
                            part(label.substring(0, at)),
                            key(label.substring(at, at + 1)),
                            part(label.substring(at + 1)));
        }
        flow.getStyleClass().add("key-option");
        return flow;
    }

    private static TextFlow plain(String words) {
        TextFlow flow = new TextFlow(part(words));
        flow.getStyleClass().add("key-how");
        return flow;
    }

    private static Text part(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("key-text");
        return text;
    }

    private static Text key(String letter) {
        Text text = part(letter);
        text.setUnderline(true);
        text.getStyleClass().add("key-letter");
        return text;
    }
}
