package org.myoworkup.desktop.history;

import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import org.myoworkup.desktop.desk.Days;
import org.myoworkup.session.HistoryLine;
import org.myoworkup.texts.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entry that is chosen, in full, to be read and copied. */
final class HistoryDetails extends VBox {
    private static final int LINES = 5;

    private final Texts texts;
    private final Days days;
    private final TextArea words = new TextArea();

    HistoryDetails(Texts texts) {
        this.texts = texts;
        this.days = new Days(texts.language());
        words.setId("history-details");
        words.setAccessibleText(texts.say("changes.details"));
        words.setEditable(false);
        words.setWrapText(true);
        words.setPrefRowCount(LINES);
        words.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        getChildren().add(words);
        show(Optional.empty());
    }

    /** Shows this entry, or that none is chosen. */
    void show(Optional<HistoryLine> line) {
        words.setText(line.map(this::said).orElseGet(() -> texts.say("changes.choose")));
        words.positionCaret(0);
    }

    private String said(HistoryLine line) {
        List<String> lines = new ArrayList<>();
        lines.add(line.what());
        lines.add(
                texts.say(
                        "changes.by",
                        line.who(),
                        days.dateTime(line.entry().time()),
                        String.valueOf(line.entry().revision())));
        named(lines, "changes.head.before", line.before());
        named(lines, "changes.head.after", line.after());
        named(lines, "changes.head.why", line.why());
        return String.join("\n", lines);
    }

    private void named(List<String> lines, String key, String said) {
        if (!said.isEmpty()) {
            lines.add(texts.say("changes.named", texts.say(key), said));
        }
    }
}
