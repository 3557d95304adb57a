package org.myoworkup.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;

/** Findings so far, the strip of flags, and alerts at their questions and in Review. */
class PanelTest {
    private static final String COUGH = "exam.safety.weak-cough";
    private static final String FLAG = "flag:respiratory-weakness";

    @TempDir Path data;

    @TempDir Path out;

    private final FxRobot robot = new FxRobot();
    private RealProgram program;

    @BeforeEach
    void start() throws Exception {
        program = new RealProgram(data.resolve("store"));
        program.start();
        shows("empty-list");
    }

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    @Test
    void nothingAlarmsInAFreshWorkup() throws Exception {
        open("");

        assertThat(find("flags", Node.class)).isEmpty();
        assertThat(RealProgram.all(Label.class).map(Label::getText))
                .noneMatch(t -> t.startsWith("Conflict") || t.startsWith("Note:"))
                .noneMatch(t -> t.equals("not met") || t.startsWith("met"))
                .noneMatch(t -> t.contains("Not IIM by these criteria"))
                .anyMatch(t -> t.startsWith("undetermined: none so far"));
    }

    @Test
    void aFlagComesWithItsAnswerIsActedOnAndComesBack() throws Exception {
        open("");
        answer("exam", COUGH, KeyCode.P);
        shows("flags");
        assertThat(label(FLAG)).endsWith("Check the patient now.").contains("cough");
        assertThat(RealProgram.all(Label.class).map(Label::getText))
                .contains("Source: General neuromuscular practice \u00b7 provisional");

        press(FLAG + ":act");
        press(FLAG + ":record");
        assertThat(label(FLAG + ":trouble")).isNotBlank();
        write(FLAG + ":words", "FVC measured, intensive care informed");
        press(FLAG + ":record");
        until(() -> find("flags", Node.class).isEmpty());
        press("step-review");
        shows("acted:respiratory-weakness");
        assertThat(RealProgram.all(Label.class).map(Label::getText))
                .anyMatch(t -> t.startsWith("Acted on: FVC measured") && t.contains("Dr Test"));
        program.screenshot("panel-acted-on");

        answer("exam", "exam.safety.orthopnoea", KeyCode.P);
        shows(FLAG);
        press("undo");
        until(() -> find("flags", Node.class).isEmpty());
        press("undo");
        shows(FLAG);
        press(FLAG + "@" + COUGH);
        until(() -> selected("step-exam"));
    }

    @Test
    void whatIsBeingWrittenStaysWhenAnAnswerChanges() throws Exception {
        open("");
        answer("exam", COUGH, KeyCode.P);
        shows(FLAG);
        press(FLAG + ":act");
        write(FLAG + ":words", "FVC");
        answer("exam", "exam.safety.orthopnoea", KeyCode.P);
        until(() -> label(FLAG).contains("rthopnoea"));

        assertThat(find(FLAG + ":words", TextField.class).orElseThrow().getText()).isEqualTo("FVC");
    }

    @Test
    void aSetOpensToItsElementsAndItsDecidingItemLeadsThere() throws Exception {
        open("");
        Node row = find("set-bohan-peter-1975", Node.class).orElseThrow();
        assertThat(row.getAccessibleText()).contains("undetermined");
        robot.interact(row::requestFocus);
        robot.type(KeyCode.ENTER);
        until(() -> links("decide-bohan-peter-1975-") > 0);
        program.screenshot("panel-set-open");
        ScrollPane panel = find("assessment", ScrollPane.class).orElseThrow();
        assertThat(panel.getContent().getLayoutBounds().getWidth())
                .isLessThanOrEqualTo(panel.getViewportBounds().getWidth() + 1);
        Hyperlink deciding =
                RealProgram.all(Hyperlink.class)
                        .filter(l -> id(l).startsWith("decide-bohan-peter-1975-exam."))
                        .findFirst()
                        .orElseThrow();
        robot.interact(deciding::fire);
        until(() -> selected("step-exam"));
        answer("exam", "exam.skin.heliotrope", KeyCode.P);
        until(() -> label("eular-open").startsWith("1 of 15"));

        assertThat(links("decide-bohan-peter-1975-")).isPositive();
        assertThat(find("set-bohan-peter-1975", Node.class)).containsSame(row);
    }

    @Test
    void anEntryOfALaneLeadsToItsQuestionAndThePanelKeepsItsPlace() throws Exception {
        open("");
        ScrollPane panel = find("assessment", ScrollPane.class).orElseThrow();
        robot.interact(() -> panel.setVvalue(0.5));
        WaitForAsyncUtils.waitForFxEvents();
        double before = pixel(panel);
        Hyperlink entry =
                RealProgram.all(Hyperlink.class)
                        .filter(l -> id(l).startsWith("next-decide-exam."))
                        .findFirst()
                        .orElseThrow();
        String item = id(entry).substring("next-decide-".length());
        robot.interact(entry::fire);
        until(() -> selected("step-exam") && find(item, Node.class).isPresent());
        answer("exam", item, KeyCode.A);
        until(() -> label("eular-open").startsWith("1 of 15"));

        assertThat(pixel(panel)).isCloseTo(before, org.assertj.core.data.Offset.offset(60.0));
    }

    @Test
    void aConflictShowsAtItsItemAndInReviewAndIsDismissed() throws Exception {
        open(
                """
                "answers": {"history.onset.date": "2024-03", "history.visit.date": "2024-01-10"}
                """);
        press("step-history");
        String key = "onset-after-visit@history.onset.date";
        shows("item-alert:" + key);
        assertThat(label("item-alert:" + key)).startsWith("Conflict: Onset March 2024");
        program.screenshot("panel-conflict");
        press("step-review");
        shows("review-alert:" + key);
        program.screenshot("panel-conflict-review");
        press("review-alert:" + key + ":act");
        write("review-alert:" + key + ":words", "Dates swapped in the letter");
        press("review-alert:" + key + ":record");
        until(() -> find("review-conflicts", Node.class).isEmpty());
        shows("acted:" + key);
        press("step-history");
        until(() -> find("history.onset.date", Node.class).isPresent());
        assertThat(find("item-alert:" + key, Node.class)).isEmpty();
        press("undo");
        shows("item-alert:" + key);
    }

    @Test
    void candidatesForTheBiopsyAreNamedWhereItsSiteIsChosen() throws Exception {
        open(
                """
                "answers": {"exam.strength.muscles": [
                  {"muscle": "deltoid", "side": "right", "grade": 7},
                  {"muscle": "deltoid", "side": "left", "grade": 8}]}
                """);
        press("step-biopsy");
        shows("biopsy-site:deltoid:right");
        unfold("sites");
        assertThat(RealProgram.all(Label.class).map(Label::getText))
                .anyMatch(t -> t.endsWith("suits best"))
                .anyMatch(t -> t.contains("weak, grade 7"));
        unfold("cancer");
        assertThat(RealProgram.all(Label.class).map(Label::getText))
                .anyMatch(t -> t.startsWith("Not known: ") && t.contains("Anti-TIF1"))
                .contains("PET-CT: not by what is known so far");
        ScrollPane panel = find("assessment", ScrollPane.class).orElseThrow();
        robot.interact(() -> panel.setVvalue(1));
        program.screenshot("panel-sites-cancer");
        assertThat(panel.getContent().getLayoutBounds().getWidth())
                .isLessThanOrEqualTo(panel.getViewportBounds().getWidth() + 1);
    }

    @Test
    void aClassStandsUnderItsProvisoAndProvisionalIsSeenWithoutAClick() throws Exception {
        press("sample-dermatomyositis");
        shows("workup");

        assertThat(find("set-enmc-2018-dm", Node.class).orElseThrow().getAccessibleText())
                .contains("met: dermatomyositis")
                .endsWith("provisional");
        Node row = find("set-targoff-1997", Node.class).orElseThrow();
        assertThat(labelsIn(row))
                .contains("provisional", "Provided nothing explains it better (not yet confirmed)");
    }

    private static java.util.List<String> labelsIn(Node node) {
        return node.lookupAll(".label").stream().map(l -> ((Label) l).getText()).toList();
    }

    private void unfold(String id) {
        robot.interact(() -> find(id, Node.class).orElseThrow().requestFocus());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void fourPicturesToLookAt() throws Exception {
        press("sample-dermatomyositis");
        picture("panel-definite-dm");
        press("back");
        shows("empty-list");
        press("sample-polymyositis");
        picture("panel-probable-pm");
        press("back");
        shows("empty-list");
        press("sample-necrotising-hmgcr");
        picture("panel-not-yet-classifiable");
        press("back");
        shows("empty-list");
        press("sample-antisynthetase-pl7");
        picture("panel-other");
        answer("exam", COUGH, KeyCode.P);
        answer("exam", "exam.safety.wet-voice", KeyCode.P);
        answer("exam", "exam.safety.dark-urine", KeyCode.P);
        shows("flags");
        picture("panel-red-flag");
        press(FLAG + ":act");
        program.screenshot("panel-red-flag-acting");
    }

    private void picture(String name) throws Exception {
        shows("workup");
        robot.interact(
                () -> {
                    program.stage().setWidth(1366);
                    program.stage().setHeight(768);
                });
        program.screenshot(name);
        ScrollPane panel = find("assessment", ScrollPane.class).orElseThrow();
        for (int page = 1; page <= 3; page++) {
            double at = page / 3.0;
            robot.interact(() -> panel.setVvalue(at));
            program.screenshot(name + "-" + page);
        }
        robot.interact(() -> panel.setVvalue(0));
    }

    private void open(String more) throws Exception {
        Path file =
                Files.writeString(
                        out.resolve("open.myoworkup.json"),
                        """
                        {"format": "myoworkup-case/1",
                         "definition": {"id": "iim", "version": "2026.2"},
                         "patient": {"recordNumber": "812", "familyName": "Okafor",
                                     "givenName": "Ngozi", "birthDate": "1979-05"}%s}
                        """
                                .formatted(more.isBlank() ? ", \"answers\": {}" : ", " + more));
        program.choose(file);
        press("empty-import");
        shows("import-take");
        press("import-take");
        shows("workup");
    }

    private void answer(String step, String item, KeyCode key) throws Exception {
        press("step-" + step);
        until(() -> find(item, Node.class).isPresent());
        robot.interact(() -> find(item, Node.class).orElseThrow().requestFocus());
        robot.type(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static double pixel(ScrollPane pane) {
        double content = pane.getContent().getLayoutBounds().getHeight();
        return pane.getVvalue() * (content - pane.getViewportBounds().getHeight());
    }

    private static long links(String prefix) {
        return RealProgram.all(Hyperlink.class).filter(l -> id(l).startsWith(prefix)).count();
    }

    private static String id(Node node) {
        return node.getId() == null ? "" : node.getId();
    }

    private static boolean selected(String step) {
        return find(step, ToggleButton.class).orElseThrow().isSelected();
    }

    private void shows(String id) throws Exception {
        until(() -> find(id, Node.class).isPresent());
    }

    private void press(String id) {
        ButtonBase button =
                find(id, ButtonBase.class).orElseThrow(() -> new AssertionError("no button " + id));
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(String id, String text) {
        robot.interact(() -> find(id, TextField.class).orElseThrow().setText(text));
    }

    private static String label(String id) {
        return find(id, Label.class).map(Label::getText).orElse("");
    }
}
