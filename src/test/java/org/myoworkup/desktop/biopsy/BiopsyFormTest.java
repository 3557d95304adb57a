package org.myoworkup.desktop.biopsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.desktop.ByHand;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.desktop.form.StepForm;
import org.myoworkup.desktop.kit.LightButton;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Biopsies entered at the window: the site from the adviser, the report awaited and received,
 * microscopy, cells by key, a second biopsy.
 */
class BiopsyFormTest {
    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private final ByHand hand = new ByHand(robot);
    private RealProgram program;

    /** Weak deltoids, the left side needled a week before the visit. */
    @BeforeEach
    void open() throws Exception {
        program = new RealProgram(folder.resolve("store"));
        program.start();
        shows("empty-list");
        program.choose(
                Files.writeString(
                        folder.resolve("case.myoworkup.json"),
                        """
                        {"format": "myoworkup-case/1", "definition": {"id": "iim", "version": "2026.2"},
                         "patient": {"recordNumber": "B-7", "familyName": "Okafor",
                                     "givenName": "Ngozi", "birthDate": "1979-05-02"},
                         "answers": {
                           "history.visit.date": "2024-03-01",
                           "exam.strength.muscles": [
                             {"muscle": "deltoid", "side": "right", "grade": 7},
                             {"muscle": "deltoid", "side": "left", "grade": 8},
                             {"muscle": "biceps", "side": "right", "grade": 9},
                             {"muscle": "hamstrings", "side": "right", "grade": 3},
                             {"muscle": "triceps", "side": "right", "grade": 9},
                             {"muscle": "ankle-plantar-flexors", "side": "right", "grade": 9},
                             {"muscle": "quadriceps", "side": "right", "grade": 8},
                             {"muscle": "quadriceps", "side": "left", "grade": 8}],
                           "emg.study.electrode": "needle-concentric",
                           "emg.study.date": "2024-02-23",
                           "emg.study.muscles": [
                             {"muscle": "deltoid", "side": "left", "fibrillations": 2}]}}
                        """));
        press("empty-import");
        shows("import-take");
        press("import-take");
        shows("workup");
        hand.step("biopsy");
        shows("biopsy-adviser");
    }

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    @Test
    void aBiopsyFromItsSiteToItsReportAndASecondOne() throws Exception {
        theSiteIsOneKey();
        hand.answer(Place.of("biopsy.procedure.date"), date("2024-03-03"));
        hand.answer(Place.of("biopsy.procedure.technique"), new Answer.Choice("open"));
        press("biopsy-report");
        assertThat(text("biopsy-report:since")).isEqualTo("Report pending since 3 March 2024");
        assertThat(button("biopsy-report").getText()).isEqualTo("Report received");
        program.screenshot("biopsy-pending");
        microscopyByKeys();
        theRestOfAGroup();
        cellsByKeys();
        patternsAreWordsWithoutAConclusion();
        hand.answer(Place.of("biopsy.procedure.adequacy"), new Answer.Choice("adequate"));
        press("biopsy-report");
        assertThat(button("biopsy-report").getText()).isEqualTo("Taken, report pending");
        aSecondBiopsyAsksForItsDay();
        until(() -> text("save-state").startsWith("All answers saved"));
        program.close();
        isKept();
    }

    private void theSiteIsOneKey() throws Exception {
        assertThat(words("biopsy-adviser"))
                .anyMatch(t -> t.contains("The surgeon and the MRI decide."))
                .anyMatch(t -> t.startsWith("provisional"))
                .anyMatch(t -> t.equals("INR not known; Platelets not known"))
                .anyMatch(t -> t.contains("weak, grade 7"))
                .anyMatch(t -> t.startsWith("Not on the left: Deltoid") && t.contains("needle"))
                .endsWith("One further candidate");
        assertThat(find("biopsy-site:gastrocnemius-medialis:right", Node.class)).isEmpty();
        Node more = get("biopsy-sites-more");
        robot.interact(more::requestFocus);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(get("biopsy-site:gastrocnemius-medialis:right").getAccessibleText())
                .contains("with warning")
                .contains("Against: often changed for other reasons");
        program.screenshot("biopsy-adviser");
        named();
        assertThat(words("biopsy-patterns"))
                .endsWith("No feature of any pattern was looked for yet.");
        Node deltoid = get("biopsy-site:deltoid:right");
        assertThat(deltoid.getAccessibleText())
                .startsWith(
                        "Choose Deltoid, right: suits best. For: EMG changed on the other side");
        robot.interact(deltoid::requestFocus);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(find("biopsy-site:deltoid:right", Node.class)).isEmpty();
        assertThat(words("biopsy-adviser"))
                .containsExactly("Site: Deltoid, right. Candidates and what speaks against them");
        assertThat(focused().getId()).isEqualTo("biopsy-sites");
        assertThat(set("biopsy.procedure.side:right")).isTrue();
        robot.type(KeyCode.SPACE);
        shows("biopsy-site:deltoid:right");
        robot.type(KeyCode.SPACE);
    }

    /** Four keys for four answers; each goes on to the next question. */
    private void microscopyByKeys() throws Exception {
        assertThat(words("biopsy-scored"))
                .anyMatch(t -> t.equals("EULAR/ACR features read in this biopsy: 0 of 4"))
                .anyMatch(t -> t.startsWith("Biopsy taken 3 March 2024, report pending"));
        hand.go(Place.of("biopsy.features.endomysial-surrounding"));
        robot.type(KeyCode.P, KeyCode.A, KeyCode.P, KeyCode.A);
        hand.answer(Place.of("biopsy.features.perifascicular-atrophy"), Answer.Finding.ABSENT);
        assertThat(set("biopsy.features.macrophage-predominant:absent")).isTrue();
        assertThat(words("biopsy-scored"))
                .contains(
                        "EULAR/ACR features read in this biopsy: 3 of 4. Still to be read: Rimmed"
                                + " vacuoles",
                        "Biopsy column with 3 of 4 read; finish the report");
        assertThat(text("biopsy.features.rimmed-vacuoles:mark")).isEqualTo("counts in EULAR/ACR");
        assertThat(find("biopsy.features.granuloma:mark", Node.class)).isEmpty();
        hand.go(Place.of("biopsy.features.necrosis-regeneration"));
        program.screenshot("biopsy-microscopy");
    }

    private void theRestOfAGroup() throws Exception {
        press("biopsy-rest:vacuoles");
        shows("small-form");
        assertThat(list("together:list")).containsExactly("Other vacuoles", "Nemaline rods");
        assertThat(text("together:count")).isEqualTo("2 are marked together");
        assertThat(words("small-form"))
                .contains("Stay open, because they are answered one by one: Rimmed vacuoles");
        RealProgram.save("biopsy-rest", get("small-form").getScene());
        press("small-form:done");
        assertThat(set("biopsy.features.nemaline-rods:absent")).isTrue();
        assertThat(set("biopsy.features.rimmed-vacuoles:not-assessed")).isTrue();
        assertThat(find("biopsy-rest:vacuoles", Node.class)).isEmpty();
    }

    /** One key an entry; what is not looked for stays empty, and Tab leads out. */
    private void cellsByKeys() throws Exception {
        hand.go(Place.of("biopsy.immuno.cells"));
        robot.type(KeyCode.DIGIT2, KeyCode.RIGHT, KeyCode.DIGIT1, KeyCode.RIGHT, KeyCode.DIGIT0);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.LEFT, KeyCode.LEFT, KeyCode.DIGIT2);
        robot.type(KeyCode.DOWN, KeyCode.DIGIT1, KeyCode.DELETE, KeyCode.DIGIT9);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(get("biopsy.immuno.cells:cd8:endomysial").getAccessibleText())
                .isEqualTo("CD8, Endomysial: Many");
        assertThat(focused().getAccessibleText())
                .isEqualTo("CD20 (B cells), Endomysial: not looked for");
        robot.clickOn(get("biopsy.immuno.cells:cd68:perivascular"));
        robot.clickOn(get("biopsy.immuno.cells:cd68:perivascular"));
        assertThat(text("biopsy.immuno.cells:cd68:perivascular")).isEqualTo("Few");
        program.screenshot("biopsy-cells");
        robot.type(KeyCode.TAB);
        assertThat(focused().getId()).doesNotContain("immuno.cells");
        large("biopsy-cells-200", Place.of("biopsy.immuno.cells"));
    }

    private void patternsAreWordsWithoutAConclusion() throws Exception {
        hand.go(Place.of("biopsy.conclusion.pattern"));
        assertThat(words("biopsy-patterns"))
                .anyMatch(t -> t.startsWith("provisional"))
                .anyMatch(t -> t.endsWith("The program draws no conclusion."));
        assertThat(words("biopsy-pattern-dm"))
                .startsWith(
                        "Dermatomyositis",
                        "Seen: Perimysial or perivascular mononuclear cells",
                        "Not seen: Perifascicular atrophy")
                .anyMatch(t -> t.startsWith("Not looked for: MxA in perifascicular fibres"));
        assertThat(words("biopsy-pattern-ibm"))
                .contains(
                        "Seen: Endomysial CD8 cells",
                        "Not seen: Mononuclear cells invading non-necrotic fibres")
                .anyMatch(t -> t.startsWith("Not looked for: MHC class I diffuse \u00b7 Rimmed"));
        assertThat(words("biopsy-pattern-imnm").getLast())
                .startsWith("Would speak against it. Not seen: Perifascicular atrophy")
                .endsWith("Not looked for: MxA in perifascicular fibres");
        program.screenshot("biopsy-patterns");
        large("biopsy-patterns-200", Place.of("biopsy.conclusion.pattern"));
        named();
    }

    private void aSecondBiopsyAsksForItsDay() throws Exception {
        assertThat(find("biopsy-overview", Node.class)).isEmpty();
        press("biopsy:another");
        assertThat(words("biopsy-overview"))
                .containsExactly(
                        "1: Deltoid, right; 3 March 2024; Adequate",
                        "2: Muscle not said, side not said; no date; adequacy not said (shown"
                                + " here)");
        assertThat(words("biopsy-adviser"))
                .anyMatch(t -> t.startsWith("Not on the right: Deltoid (old biopsy site"));
        program.screenshot("biopsy-overview");
        press("biopsy-report");
        shows("pending:taken");
        String today = LocalDate.now(Clock.systemDefaultZone()).toString();
        assertThat(find("pending:taken", TextField.class).orElseThrow().getText()).isEqualTo(today);
        press("small-form:done");
        assertThat(words("biopsy-overview").getLast()).contains("report pending since");
        hand.answer(
                Place.parse("biopsy#2.procedure.adequacy"), new Answer.Choice("non-diagnostic"));
        assertThat(find("biopsy-adequacy-note", Node.class)).isPresent();
        program.screenshot("biopsy-second");
        large("biopsy-overview-200", Place.parse("biopsy#2.procedure.site"));
    }

    private void isKept() throws Exception {
        Workup kept;
        List<Place> together;
        try (SqliteWorkups workups = Database.open(folder.resolve("store"), Clock.systemUTC())) {
            WorkupId id = workups.list("", 9).getFirst().id();
            kept = workups.find(id).orElseThrow();
            together =
                    workups.history(id).stream()
                            .map(Workups.Entry::event)
                            .filter(c -> c instanceof Change.OfAnswer a && a.bulk())
                            .map(c -> ((Change.OfAnswer) c).place())
                            .toList();
        }
        assertThat(kept.answer(Place.of("biopsy.procedure.site")))
                .contains(new Answer.Choice("deltoid"));
        assertThat(kept.answer(Place.of("biopsy.procedure.side")))
                .contains(new Answer.Choice("right"));
        assertThat(kept.answer(Place.of("biopsy.immuno.cells")))
                .contains(
                        new Answer.Table(
                                List.of(
                                        row("cd3", "endomysial", "many"),
                                        row("cd3", "perimysial", "few"),
                                        row("cd3", "perivascular", "none"),
                                        row("cd8", "endomysial", "many"),
                                        row("cd68", "perivascular", "few"))));
        assertThat(together)
                .containsExactlyInAnyOrder(
                        Place.of("biopsy.features.other-vacuoles"),
                        Place.of("biopsy.features.nemaline-rods"));
        assertThat(kept.answer(Place.of("biopsy.features.rimmed-vacuoles"))).isEmpty();
        PartialDate today = PartialDate.of(LocalDate.now(Clock.systemDefaultZone()));
        assertThat(kept.states())
                .containsExactly(
                        Map.entry(
                                Place.parse("biopsy#2"),
                                new PartState.Pending(
                                        today, Optional.of(today), Optional.empty(), "")));
        assertThat(kept.answer(Place.parse("biopsy#2.procedure.date")))
                .contains(new Answer.Date(today));
    }

    private static Row row(String cell, String place, String amount) {
        return new Row(
                Map.of(
                        "cell", new Row.Cell.Code(cell),
                        "place", new Row.Cell.Code(place),
                        "amount", new Row.Cell.Code(amount)));
    }

    private static Answer date(String day) {
        return new Answer.Date(PartialDate.parse(day));
    }

    /** A picture of the form with its text at twice its size. */
    private void large(String name, Place place) throws Exception {
        styled("-fx-font-size: 26px");
        hand.go(place);
        program.screenshot(name);
        styled("");
    }

    private void styled(String style) {
        StepForm form = RealProgram.all(StepForm.class).findFirst().orElseThrow();
        robot.interact(() -> form.setStyle(style));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Everything in the form that the keyboard reaches has a name. */
    private static void named() {
        StepForm form = RealProgram.all(StepForm.class).findFirst().orElseThrow();
        List<Node> reached = below(form).filter(Node::isFocusTraversable).toList();
        assertThat(reached).hasSizeGreaterThan(20);
        List<Node> labelled =
                below(form)
                        .filter(Label.class::isInstance)
                        .map(n -> ((Label) n).getLabelFor())
                        .toList();
        assertThat(reached)
                .filteredOn(n -> own(n).isBlank() && !labelled.contains(n))
                .extracting(Node::getId)
                .isEmpty();
    }

    private static String own(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }

    /** This node and what is seen below it. */
    private static Stream<Node> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(BiopsyFormTest::below))
                : Stream.of(node);
    }

    /** The words in and under this node, from the top. */
    private static List<String> words(String id) {
        return below(get(id))
                .filter(Label.class::isInstance)
                .map(n -> ((Label) n).getText())
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private static List<String> list(String id) {
        return find(id, ListView.class).orElseThrow().getItems().stream()
                .map(Object::toString)
                .toList();
    }

    private static Node get(String id) {
        return ByHand.get(id);
    }

    private Node focused() {
        return program.stage().getScene().getFocusOwner();
    }

    private static boolean set(String id) {
        return find(id, Pill.class).orElseThrow().isSelected();
    }

    private static Labeled button(String id) {
        return find(id, Labeled.class).orElseThrow();
    }

    private static String text(String id) {
        return find(id, Labeled.class).map(Labeled::getText).orElse("");
    }

    private static void shows(String id) throws Exception {
        until(() -> find(id, Node.class).isPresent());
    }

    private void press(String id) {
        Node node = get(id);
        robot.interact(
                () -> {
                    if (node instanceof ButtonBase button) {
                        button.fire();
                    } else {
                        ((LightButton) node).fire();
                    }
                });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
