package org.myoworkup.desktop.rash;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.myoworkup.anatomy.Area;
import org.myoworkup.anatomy.Kind;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Column;
import org.myoworkup.desktop.chart.Beside;
import org.myoworkup.desktop.chart.BodyChart;
import org.myoworkup.desktop.chart.Look;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.form.Asked;
import org.myoworkup.desktop.form.Field;
import org.myoworkup.desktop.form.TableField;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.desktop.kit.PillRow;
import org.myoworkup.desktop.kit.StyleSheet;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rash chart: a kind of lesion is chosen, then the areas that show it are marked on the body.
 * Each mark is a row of the table, which stands beside the body in words. What the marks have to do
 * with the findings of the skin is asked and never answered here.
 */
public final class RashField extends Field {
    private static final String STYLES = StyleSheet.of("rash");

    private final Column regions;
    private final Column lesions;
    private final PillRow kinds;
    private final BodyChart chart;
    private final TableField table;
    private final RashHints hints;
    private final Label legend = Parts.wrapped("", "caption");
    private final Label empty;
    private final VBox node = new VBox();
    private Optional<String> kind = Optional.empty();
    private List<Row> rows = List.of();

    public RashField(Asked asked) {
        super(asked);
        AnswerType.Table type = (AnswerType.Table) asked.item().type();
        Texts texts = asked.scope().texts();
        regions = type.column(RashRows.REGION).orElseThrow();
        lesions = type.column(RashRows.LESION).orElseThrow();
        kinds =
                new PillRow(
                        lesions.options().stream().map(o -> pill(o.code())).toList(), this::kind);
        chart = new BodyChart(Kind.SKIN, texts, code -> texts.option(regions, code), this::chosen);
        chart.setId(partId("body"));
        table = new TableField(asked, type);
        hints = new RashHints(asked, texts, regions, lesions, this::focusNext);
        empty = Parts.wrapped(asked.say("rash.empty"), "caption");
        VBox body = new VBox(chart, legend);
        body.getStyleClass().add("rash-body");
        VBox list = new VBox(hints, Parts.label(asked.say("rash.marked"), "rash-title"), empty);
        list.getChildren().add(table.node());
        list.getStyleClass().add("rash-list");
        node.getStylesheets().add(STYLES);
        node.getStyleClass().add("rash");
        node.getChildren()
                .addAll(
                        Parts.wrapped(asked.say("rash.choose"), "caption"),
                        kinds,
                        new Beside(body, list));
        draw();
    }

    private Pill pill(String code) {
        String word = asked().scope().texts().option(lesions, code);
        Pill pill = new Pill(code, word, asked().say("rash.kind", word));
        pill.setId(partId("kind:" + code));
        return pill;
    }

    private void kind(String code) {
        kind = kind.equals(Optional.of(code)) ? Optional.empty() : Optional.of(code);
        kinds.select(kind);
        asked().trouble("");
        draw();
    }

    private void chosen(Area area) {
        if (kind.isEmpty()) {
            asked().trouble(asked().say("rash.choose-first"));
            kinds.stop().requestFocus();
            return;
        }
        table.commit();
        List<Row> changed = RashRows.toggled(rows, area, kind.get());
        asked().give(changed.isEmpty() ? Optional.empty() : Optional.of(new Answer.Table(changed)));
    }

    /** After a hint was answered the next one is at hand, and after the last the body. */
    private void focusNext() {
        hints.firstStop().orElse(chart).requestFocus();
    }

    private void draw() {
        Map<Area, Look> looks = new HashMap<>();
        RashRows.lesions(rows).forEach((area, there) -> looks.put(area, look(there)));
        chart.show(looks);
        legend.setText(
                kind.map(k -> asked().say("rash.legend", option(k)))
                        .orElseGet(() -> asked().say("rash.legend-none")));
        empty.setVisible(rows.isEmpty());
        empty.setManaged(rows.isEmpty());
    }

    private Look look(List<String> there) {
        String words = String.join(", ", there.stream().map(this::option).toList());
        boolean chosen = kind.filter(there::contains).isPresent();
        String count = there.size() > 1 ? String.valueOf(there.size()) : "";
        return chosen
                ? new Look("marked", false, asked().say("rash.check"), words)
                : new Look("also-marked", true, count, words);
    }

    private String option(String lesion) {
        return asked().scope().texts().option(lesions, lesion);
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node focusTarget() {
        return kinds.stop();
    }

    @Override
    public void show(Optional<Answer> answer) {
        rows =
                answer.filter(Answer.Table.class::isInstance)
                        .map(a -> ((Answer.Table) a).rows())
                        .orElse(List.of());
        table.show(answer);
        draw();
        changed();
    }

    @Override
    public void commit() {
        table.commit();
    }

    @Override
    public void changed() {
        hints.show(rows);
    }
}
