package org.myoworkup.desktop.strength;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.myoworkup.desktop.form.Scope;
import org.myoworkup.findings.GridBasis;
import org.myoworkup.workup.Answer;

import java.util.List;
import java.util.Locale;

/** What the pattern of weakness implies, live; nothing while no muscle was graded. */
final class PatternLines extends VBox {
    private final PatternWords words;
    private final String id;
    private final GridPane lines = new GridPane();
    private List<PatternWords.Line> shown = List.of();

    PatternLines(Scope scope, PatternWords words, String id) {
        this.words = words;
        this.id = id;
        setId(id + ":pattern");
        getStyleClass().add("pattern");
        Label title = new Label(scope.say("strength.pattern"));
        title.getStyleClass().add("part-title");
        lines.getStyleClass().add("pattern-lines");
        lines.getColumnConstraints().addAll(column(34), column(16), column(50));
        getChildren().addAll(title, lines);
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    void show(GradedRows rows, Scale scale) {
        List<PatternWords.Line> now =
                rows.answer().map(table -> of(table, rows, scale)).orElse(List.of());
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        lines.getChildren().clear();
        for (int i = 0; i < now.size(); i++) {
            PatternWords.Line line = now.get(i);
            String kind = line.truth().name().toLowerCase(Locale.ROOT);
            lines.addRow(
                    i,
                    label(line.name(), "pattern-name", kind),
                    label(line.value(), "pattern-value", kind),
                    label(line.because(), "pattern-because", line.differs() ? "differs" : kind));
        }
    }

    private List<PatternWords.Line> of(Answer.Table table, GradedRows rows, Scale scale) {
        return GridBasis.of(table).entrySet().stream()
                .map(e -> words.of(e.getKey(), e.getValue(), rows, scale))
                .toList();
    }

    private static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setAccessibleRole(AccessibleRole.TEXT);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
