package org.myoworkup.desktop.laboratory;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.form.Companion;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.desktop.form.StepForm;
import org.myoworkup.desktop.kit.MeasuredBox;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Place;

import java.util.List;
import java.util.Map;

/**
 * Above the questions of a draw: all draws in a table, and CK over time as a plot. A single CK
 * value is said in words and not drawn.
 */
public final class EnzymeDraws implements Companion {
    /** The section it stands in. */
    public static final String SECTION = Draw.SECTION;

    private final Scope scope;
    private final CkWords words;
    private final AnswerType.Quantity type;
    private final DrawsTable table;
    private final CheckBox log = new CheckBox();
    private final Label title = Parts.wrapped("", "ck-title");
    private final HBox head = new HBox(title, Parts.spacer(), log);
    private final VBox plot = new VBox();
    private final VBox node = new MeasuredBox();
    private Shown shown = new Shown(List.of(), Map.of(), List.of(), 0, false);

    /** All that the table and the plot show. */
    private record Shown(
            List<Draw> draws,
            Map<Place, CkCourse.Needle> needles,
            List<?> counting,
            int open,
            boolean log) {}

    public EnzymeDraws(Scope scope) {
        this.scope = scope;
        type =
                (AnswerType.Quantity)
                        scope.texts().checklist().item(ItemIds.CK).orElseThrow().type();
        words = new CkWords(scope.texts(), type);
        table = new DrawsTable(scope, this::open);
        log.setText(scope.say("labtable.plot.log"));
        log.setId("laboratory:log");
        log.setAccessibleText(scope.say("labtable.plot.log"));
        log.setMinWidth(Region.USE_PREF_SIZE);
        log.selectedProperty().subscribe((_, _) -> refresh(shown.open));
        node.getStylesheets().add(LaboratoryStyles.SHEET);
        node.getStyleClass().add("enzyme-draws");
        head.getStyleClass().add("ck-head");
        node.getChildren().addAll(table, plot);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(int occurrence) {
        List<Draw> draws = Draw.of(scope.session().workup(), occurrence);
        Shown now =
                new Shown(
                        draws,
                        CkCourse.needles(scope.session().assessment().consistency()),
                        Draw.ENZYMES.stream()
                                .map(scope.session().assessment().findings()::mostAbnormal)
                                .toList(),
                        occurrence,
                        log.isSelected());
        if (!now.equals(shown)) {
            shown = now;
            table.show(draws, occurrence);
            show(table, draws.size() > 1);
            draw(CkCourse.of(type, draws, now.needles));
        }
        show(node, table.isVisible() || plot.isVisible());
    }

    private void draw(CkCourse course) {
        plot.getChildren().clear();
        show(plot, course.all().findAny().isPresent());
        if (course.plotted()) {
            title.setText(words.title(course));
            show(log, course.wide());
            plot.getChildren()
                    .addAll(
                            head,
                            new CkPlot(
                                    course,
                                    course.wide() && log.isSelected(),
                                    words,
                                    scope.texts()));
        } else {
            course.dated().forEach(p -> line(scope.say("labtable.plot.one", words.point(p))));
        }
        words.besides(course).forEach(this::line);
    }

    private void line(String said) {
        plot.getChildren().add(Parts.wrapped(said, "ck-words"));
    }

    private static void show(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private void open(int occurrence) {
        StepForm.around(node).ifPresent(f -> f.reveal(Draw.place(Draw.SECTION, occurrence)));
    }
}
