package org.myoworkup.desktop.history;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import org.myoworkup.desktop.desk.Days;
import org.myoworkup.session.HistoryLine;
import org.myoworkup.texts.Texts;

import java.util.function.Function;

/** One line an entry, cut to one line of text; what is cut stands whole in the details. */
final class HistoryTable extends TableView<HistoryLine> {
    /** Pixels that are left to the scroll bar. */
    private static final double SCROLL_BAR = 22;

    /** The sum of what the columns have of the width. */
    private static final double SHARES = 100;

    private final Texts texts;

    HistoryTable(Texts texts, ObservableList<HistoryLine> lines) {
        super(lines);
        this.texts = texts;
        Days days = new Days(texts.language());
        setId("history-table");
        setAccessibleText(texts.say("changes.title"));
        column("revision", 12, l -> String.valueOf(l.entry().revision()));
        column("when", 14, l -> days.dateTime(l.entry().time()));
        column("who", 13, HistoryLine::who);
        column("what", 19, HistoryLine::what);
        column("before", 14, HistoryLine::before);
        column("after", 15, HistoryLine::after);
        column("why", 13, HistoryLine::why);
        getStyleClass().add("history-table");
    }

    private void column(String key, double share, Function<HistoryLine, String> words) {
        TableColumn<HistoryLine, String> column =
                new TableColumn<>(texts.say("changes.head." + key));
        column.setCellValueFactory(l -> new ReadOnlyStringWrapper(words.apply(l.getValue())));
        column.setCellFactory(_ -> new Line());
        column.setSortable(false);
        column.setReorderable(false);
        column.prefWidthProperty()
                .bind(widthProperty().subtract(SCROLL_BAR).multiply(share / SHARES));
        getColumns().add(column);
    }

    /** A text of several lines on one. */
    private static final class Line extends TableCell<HistoryLine, String> {
        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : item.replaceAll("\\s+", " "));
            setTooltip(getText().isEmpty() ? null : new Tooltip(getText()));
        }
    }
}
