package org.myoworkup.desktop.strength;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.myoworkup.desktop.form.Scope;
import org.myoworkup.findings.GridBasis;

import java.util.List;
import java.util.Locale;

/** What the pattern of weakness implies, live; nothing while no muscle was graded. */
final class PatternLines extends VBox {
    /** Wide enough to tell the value, the finding and its reason apart. */
    private static final String SPACE = "  ";

    private final Scope scope;
    private final PatternWords words;
    private final VBox lines = new VBox();
    private List<PatternWords.Line> shown = List.of();

    PatternLines(Scope scope, PatternWords words, String id) {
        this.scope = scope;
        this.words = words;
        setId(id + ":pattern");
        getStyleClass().add("pattern");
        Label title = new Label(scope.say("strength.pattern"));
        title.getStyleClass().add("part-title");
        lines.getStyleClass().add("pattern-lines");
        getChildren().addAll(title, lines);
    }

    void show(GradedRows rows, Scale scale) {
        List<PatternWords.Line> now =
                rows.answer().map(GridBasis::of).stream()
                        .flatMap(all -> all.entrySet().stream())
                        .map(e -> words.of(e.getKey(), e.getValue(), rows, scale))
                        .toList();
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
        if (!now.equals(shown)) {
            shown = now;
            lines.getChildren().setAll(now.stream().map(this::line).toList());
        }
    }

    private TextFlow line(PatternWords.Line line) {
        String known = line.truth().name().toLowerCase(Locale.ROOT);
        TextFlow flow =
                new TextFlow(
                        text(line.value(), "pattern-value", known),
                        text(SPACE + line.name() + SPACE, "pattern-name"),
                        text(line.because(), line.differs() ? "differs" : "pattern-because"));
        flow.getStyleClass().add("pattern-line");
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(
                scope.say("strength.pattern.line", line.value(), line.name(), line.because()));
        return flow;
    }

    private static Text text(String words, String... styles) {
        Text text = new Text(words);
        text.getStyleClass().addAll(styles);
        return text;
    }
}
