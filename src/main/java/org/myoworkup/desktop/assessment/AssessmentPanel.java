package org.myoworkup.desktop.assessment;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.findings.Findings;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Mmt8;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Ages;
import org.myoworkup.workup.Place;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** "Findings so far": what the answers mean at this moment. */
public final class AssessmentPanel extends ScrollPane {
    private final Session session;
    private final Texts texts;
    private final Consumer<Place> go;
    private final EularAcrCard eularAcr;
    private final CriteriaSection criteria;
    private final NextSection next;
    private final CancerSection cancer;
    private final SitesSection sites;
    private final GridPane values = new GridPane();
    private final VBox contradictions = new VBox();
    private List<Object> shownValues = List.of();

    /**
     * @param go leads to an item
     */
    public AssessmentPanel(Session session, Texts texts, Consumer<Place> go) {
        this.session = session;
        this.texts = texts;
        this.go = go;
        this.eularAcr = new EularAcrCard(texts, go);
        this.criteria = new CriteriaSection(texts, go);
        this.next = new NextSection(texts, go);
        this.cancer = new CancerSection(texts.checklist(), texts, go);
        this.sites = new SitesSection(texts, go);
        setId("assessment");
        values.setId("values");
        values.getStyleClass().add("values");
        contradictions.setId("contradictions");
        contradictions.getStyleClass().add("contradictions");
        VBox box =
                new VBox(
                        Parts.label(texts.say("window.findings"), "panel-title"),
                        contradictions,
                        eularAcr,
                        values,
                        criteria,
                        next,
                        cancer,
                        sites);
        box.getStyleClass().add("assessment-box");
        setContent(box);
        keepPlace(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(texts.say("window.findings"));
        getStyleClass().addAll("assessment-panel", "edge-to-edge");
    }

    /** What is read stays where it is when something below it grows or shrinks. */
    private void keepPlace(Region box) {
        box.heightProperty()
                .addListener(
                        (_, before, now) -> {
                            double view = getViewportBounds().getHeight();
                            double at = getVvalue() * Math.max(0, before.doubleValue() - view);
                            double room = now.doubleValue() - view;
                            setVvalue(room > 0 ? Math.min(1, at / room) : 0);
                        });
    }

    /** Shows the assessment as it stands; what says the same as before is left as it is. */
    public void refresh() {
        Assessment assessment = session.assessment();
        eularAcr.show(assessment.eularAcr());
        values(assessment);
        criteria.show(assessment);
        next.show(assessment.next());
        cancer.show(assessment.cancer());
        sites.show(assessment.biopsySites());
        contradictions(assessment.contradictions());
    }

    private void values(Assessment assessment) {
        List<Object> now =
                List.of(assessment.ageAtOnset(), assessment.ckTimesUln(), assessment.mmt8());
        if (now.equals(shownValues)) {
            return;
        }
        shownValues = now;
        values.getChildren().clear();
        int row = 0;
        value(
                row++,
                "window.value.onset",
                assessment.ageAtOnset().map(this::age),
                ItemIds.ONSET_DATE);
        value(
                row++,
                "window.value.ck",
                assessment.ckTimesUln().map(n -> texts.say("window.times-uln", n)),
                ItemIds.CK);
        value(
                row++,
                "window.value.mmt8",
                assessment.mmt8().map(m -> sum(m.unilateral())),
                ItemIds.STRENGTH_GRID);
        value(
                row,
                "window.value.mmt8-both",
                assessment.mmt8().map(m -> sum(m.bilateral())),
                ItemIds.STRENGTH_GRID);
    }

    private void value(int row, String key, Optional<String> value, String item) {
        Node name =
                texts.checklist().item(item).isPresent()
                        ? Parts.styled(
                                Parts.link(texts.say(key), () -> go.accept(Place.of(item))),
                                "value-name")
                        : Parts.label(texts.say(key), "value-name");
        Node shown =
                value.map(v -> Parts.wrapped(v, "value"))
                        .orElseGet(
                                () ->
                                        Parts.label(
                                                texts.say("window.value.none"),
                                                "value",
                                                "text-subtle"));
        values.addRow(row, name, shown);
        GridPane.setHgrow(shown, javafx.scene.layout.Priority.ALWAYS);
    }

    private String age(Ages.Range age) {
        return age.exact()
                ? texts.say("window.patient.age", age.min())
                : texts.say("window.patient.age-range", age.min(), age.max());
    }

    private String sum(Mmt8.Sum sum) {
        return sum.total()
                .map(total -> texts.say("window.of", total, sum.max()))
                .orElse(texts.say("window.value.groups", sum.tested(), sum.groups()));
    }

    private void contradictions(List<Findings.Contradiction> found) {
        contradictions.getChildren().clear();
        for (Findings.Contradiction one : found) {
            contradictions.getChildren().add(line(texts, one, go));
        }
        contradictions.setVisible(!found.isEmpty());
        contradictions.setManaged(!found.isEmpty());
    }

    /** One contradiction in words. */
    public static String words(Texts texts, Findings.Contradiction one) {
        return texts.say(
                "window.contradiction",
                texts.label(one.place()),
                texts.say("window.truth." + one.byHand().name().toLowerCase(java.util.Locale.ROOT)),
                texts.say(
                        "window.truth." + one.derived().name().toLowerCase(java.util.Locale.ROOT)));
    }

    /** One contradiction as a link to its answer. */
    public static Node line(Texts texts, Findings.Contradiction one, Consumer<Place> go) {
        String words = words(texts, one);
        HBox line =
                new HBox(
                        Parts.icon(Feather.ALERT_TRIANGLE, "warning-icon"),
                        Parts.link(words, () -> go.accept(one.place())));
        line.getStyleClass().add("contradiction");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
