package org.myoworkup.desktop.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.desktop.ByHand;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.report.PdfReports;
import org.myoworkup.session.HistoryLine;
import org.myoworkup.workup.Place;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From what blocks a signature to the amendment and its history, in the window. */
class SigningJourneyTest {
    private static final String BETTER = "history.exclusions.better-explanation";
    private static final Place RASH = Place.of("exam.skin.heliotrope");

    /**
     * Signable but for one question; the biopsy is awaited, and one answer contradicts the grid.
     */
    private static final String CASE =
            """
            {"format": "myoworkup-case/1", "definition": {"id": "iim", "version": "2026.2"},
             "patient": {"recordNumber": "4711", "familyName": "Ström", "givenName": "Åsa",
                         "birthDate": "1961-03-17"},
             "answers": {
               "history.visit.date": "2024-03-01",
               "exam.skin.heliotrope": "absent",
               "exam.weakness.proximal-upper": "absent",
               "exam.strength.muscles": [
                 {"muscle": "deltoid", "side": "right", "grade": 6},
                 {"muscle": "deltoid", "side": "left", "grade": 7}]},
             "states": {%s, "biopsy": {"pending": "2024-02-20", "due": "2024-04-01"}}}
            """
                    .formatted(
                            String.join(
                                    ", ",
                                    RealProgram.CHECKLIST.steps().stream()
                                            .filter(s -> !s.id().equals("biopsy"))
                                            .map(
                                                    s ->
                                                            "\""
                                                                    + s.id()
                                                                    + "\": {\"notDone\":"
                                                                    + " \"deferred\"}")
                                            .toList()));

    @TempDir private Path data;
    @TempDir private Path out;

    private final FxRobot robot = new FxRobot();
    private final ByHand hand = new ByHand(robot);
    private RealProgram program;

    @BeforeEach
    void start() throws Exception {
        program = new RealProgram(data.resolve("store"));
        program.start();
        shows("empty-list");
        program.choose(Files.writeString(out.resolve("case.myoworkup.json"), CASE));
        press("empty-import");
        shows("import-take");
        press("import-take");
        shows("workup");
    }

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    private static void shows(String id) throws Exception {
        until(() -> find(id, Node.class).isPresent());
    }

    private void press(String id) {
        robot.interact(() -> find(id, ButtonBase.class).orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String label(String id) {
        return find(id, Label.class).map(Label::getText).orElse("");
    }

    private static boolean there(String id) {
        return find(id, Node.class).isPresent();
    }

    private void type(String id, String words) {
        robot.interact(() -> find(id, TextField.class).orElseThrow().setText(words));
    }

    private static boolean pressed(String id) {
        return find(id, Pill.class).orElseThrow().isSelected();
    }

    @Test
    void aWorkupIsSignedLockedAmendedAndItsHistoryRead() throws Exception {
        assertThat(label("signing-state")).isEqualTo("Draft");
        whatBlocksLeadsToItsPlace();
        signed();
        nothingIsChangedWithoutAReason();
        amended();
        printed();
        historyTellsIt();
        historyOfOneItem();
    }

    private void whatBlocksLeadsToItsPlace() throws Exception {
        press("step-review");
        shows("signing");
        program.screenshot("sign-blocked");
        assertThat(find("sign", ButtonBase.class).orElseThrow().isDisabled()).isTrue();
        press("blocks-" + BETTER);
        until(() -> there(BETTER + ":absent"));
        until(() -> find(BETTER + ":not-assessed", Node.class).orElseThrow().isFocused());
        robot.type(KeyCode.A);
        press("step-review");
        shows("signing");
        assertThat(find("sign", ButtonBase.class).orElseThrow().isDisabled()).isFalse();
    }

    private void signed() throws Exception {
        press("sign");
        shows("sign-dialog");
        assertThat(label("sign-patient")).contains("Ström, Åsa", "17 March 1961", "4711");
        assertThat(label("sign-interim")).startsWith("Interim");
        assertThat(words("sign-seen")).contains("proximal arms", "You sign with this open");
        assertThat(find("sign-name", TextField.class).orElseThrow().getText()).isEqualTo("Dr Test");
        namedAndWithRole("sign-dialog");
        dialog("sign-dialog", "sign-dialog");
        type("sign-name", " ");
        press("sign-now");
        assertThat(label("sign-name-problem")).contains("name of whoever signs");
        type("sign-name", "Dr Signer");
        press("sign-now");
        until(() -> label("signing-state").startsWith("Interim, revision"));
        assertThat(there("sign-dialog")).isFalse();
        assertThat(label("locked")).contains("Dr Signer (neurologist)", "interim", "give a reason");
        assertThat(label("signing-said")).contains("Dr Signer");
        assertThat(there("sign")).isFalse();
        program.screenshot("sign-signed-review");
    }

    private void nothingIsChangedWithoutAReason() throws Exception {
        assertThat(find("undo", Node.class).orElseThrow().isDisabled()).isTrue();
        hand.step("exam");
        hand.go(RASH);
        robot.type(KeyCode.P);
        assertThat(pressed(RASH + ":absent")).isTrue();
        assertThat(label("done")).contains("signed", "reason");
        robot.clickOn(ByHand.get(RASH + ":present"));
        assertThat(pressed(RASH + ":present")).isFalse();
        robot.type(KeyCode.TAB, KeyCode.TAB);
        assertThat(program.stage().getScene().getFocusOwner().getAccessibleHelp())
                .contains("signed");
        program.screenshot("sign-locked-form");
        otherFieldsTakeNothingEither();
        hand.step("exam");
        hand.go(RASH);
        assertThat(menu(RASH))
                .containsEntry("form.menu.note", true)
                .containsEntry("changes.menu", false);
        press("edit-patient");
        shows("amend-dialog");
        press("amend-now");
        assertThat(label("amend-reason-problem")).contains("Say why");
        type("amend-reason", "Rash seen by the dermatologist");
        dialog("amend-dialog", "sign-amend");
        namedAndWithRole("amend-dialog");
        press("amend-now");
        until(() -> !there("amend-dialog"));
        assertThat(label("amending")).isEqualTo("Amending: Rash seen by the dermatologist");
        assertThat(there("locked")).isFalse();
    }

    /** A number, a list, the grid of muscles and its scale. */
    private void otherFieldsTakeNothingEither() {
        hand.go(Place.of("exam.skin.skin-type"));
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        hand.go(Place.of("exam.strength.muscles"));
        robot.type(KeyCode.DIGIT3, KeyCode.DELETE);
        robot.clickOn(ByHand.get("exam.strength.muscles:scale:mrc"));
        hand.go(Place.of("laboratory.enzymes.ck"));
        robot.write("500");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(program.stage().getScene().getFocusOwner())
                .isInstanceOfSatisfying(
                        TextInputControl.class, f -> assertThat(f.getText()).isEmpty());
        robot.type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(label("signing-state")).startsWith("Interim, revision");
    }

    /** Whether each entry of a question's menu is disabled, by its id. */
    private Map<String, Boolean> menu(Place place) {
        Map<String, Boolean> all = new TreeMap<>();
        robot.clickOn(ByHand.get(place + ":more"));
        WaitForAsyncUtils.waitForFxEvents();
        entries().filter(i -> i.getId() != null).forEach(i -> all.put(i.getId(), i.isDisable()));
        robot.type(KeyCode.ESCAPE);
        return all;
    }

    /** What the menus that are open offer. */
    private static Stream<MenuItem> entries() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(m -> ((ContextMenu) m).getItems().stream());
    }

    private void amended() throws Exception {
        hand.go(RASH);
        robot.type(KeyCode.P);
        until(() -> label("signing-state").startsWith("Amended since revision"));
        program.screenshot("sign-amending");
        press("undo");
        assertThat(find("undo", Node.class).orElseThrow().isDisabled())
                .as("undo ends at the signature")
                .isTrue();
        press("redo");
        assertThat(pressed(RASH + ":present")).isTrue();
    }

    private void printed() throws Exception {
        press("step-review");
        shows("review");
        Path now = out.resolve("now.pdf");
        program.choose(now);
        press("export-pdf");
        until(() -> label("outcome-text").startsWith("Written: " + now));
        assertThat(text(now))
                .contains(
                        "AMENDED", "Dr Signer (neurologist)", "what is printed here is not signed")
                .contains("SHA-256");
        Path then = out.resolve("then.pdf");
        program.choose(then);
        robot.interact(
                () ->
                        find("export-pdf", SplitMenuButton.class).orElseThrow().getItems().stream()
                                .filter(i -> String.valueOf(i.getId()).startsWith("export-signed-"))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        until(() -> label("outcome-text").startsWith("Written: " + then));
        assertThat(text(then)).contains("INTERIM").doesNotContain("AMENDED");
    }

    private static String text(Path pdf) throws Exception {
        PdfReports reports = new PdfReports(_ -> RealProgram.TEXTS);
        byte[] bytes = Files.readAllBytes(pdf);
        StringBuilder all = new StringBuilder();
        for (int n = 1; n <= reports.pages(bytes); n++) {
            all.append(reports.text(bytes, n).replaceAll("\\s+", " ")).append(' ');
        }
        return all.toString();
    }

    private void historyTellsIt() throws Exception {
        press("history");
        shows("history-dialog");
        until(() -> table().getItems().size() > 10);
        assertThat(label("history-patient")).contains("Ström, Åsa", "17 March 1961", "4711");
        assertThat(table().getItems().getFirst().what()).isEqualTo("Revision 4 printed");
        int rash =
                table().getItems().stream()
                        .map(HistoryLine::what)
                        .toList()
                        .indexOf("Heliotrope rash");
        assertThat(table().getItems().get(rash).why()).isEqualTo("Rash seen by the dermatologist");
        robot.interact(() -> table().getSelectionModel().select(rash));
        assertThat(details()).contains("Before: Absent", "After: Present", "Why: Rash seen");
        dialog("history-dialog", "history");
        namedAndWithRole("history-dialog");
        type("history-search", "sha-256");
        assertThat(label("history-count")).startsWith("1 of ");
        robot.interact(() -> table().getSelectionModel().select(0));
        assertThat(details()).contains("signed for the time being (interim)", "Dr Signer");
        assertThat(find("history-signed", Node.class).orElseThrow().isDisabled()).isFalse();
        large("history-dialog", "history-200");
        Path csv = out.resolve("history.csv");
        program.choose(csv);
        press("history-csv");
        until(() -> label("outcome-text").startsWith("Written: " + csv));
        assertThat(Files.readString(csv)).contains("Heliotrope rash,Absent,Present,Rash seen by");
        Path json = out.resolve("history.json");
        program.choose(json);
        press("history-json");
        until(() -> label("outcome-text").startsWith("Written: " + json));
        assertThat(Files.readString(json)).contains("\"kind\" : \"signature\"");
        press("history-close");
        until(() -> !there("history-dialog"));
    }

    private void historyOfOneItem() throws Exception {
        hand.step("exam");
        hand.go(RASH);
        robot.clickOn(ByHand.get(RASH + ":more"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () ->
                        entries()
                                .filter(i -> "changes.menu".equals(i.getId()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        shows("history-dialog");
        until(() -> table().getItems().size() == 4);
        dialog("history-dialog", "history-item");
        press("history-close");
        robot.interact(() -> program.stage().getScene().getRoot().setStyle("-fx-font-size: 26px"));
        program.screenshot("sign-form-200");
        for (String id : List.of("patient-name", "patient-facts")) {
            assertThat(shownText(id)).as("not cut").isEqualTo(label(id));
        }
        press("step-review");
        shows("review");
        program.screenshot("sign-review-200");
    }

    /** What is drawn of a label, lines joined. */
    private static String shownText(String id) {
        return below(find(id, Label.class).orElseThrow())
                .filter(Text.class::isInstance)
                .map(n -> ((Text) n).getText())
                .collect(Collectors.joining())
                .replace("\n", "");
    }

    @SuppressWarnings("unchecked")
    private static TableView<HistoryLine> table() {
        return (TableView<HistoryLine>) find("history-table", TableView.class).orElseThrow();
    }

    private static String details() {
        WaitForAsyncUtils.waitForFxEvents();
        return find("history-details", TextInputControl.class).orElseThrow().getText();
    }

    private static String words(String id) {
        return String.join(
                "\n",
                below(ByHand.get(id))
                        .filter(Label.class::isInstance)
                        .map(n -> ((Label) n).getText())
                        .toList());
    }

    private static Stream<Node> below(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream()
                                .flatMap(SigningJourneyTest::below))
                : Stream.of(node);
    }

    private static void dialog(String id, String picture) throws Exception {
        RealProgram.save(picture, find(id, DialogPane.class).orElseThrow().getScene());
    }

    private void large(String id, String picture) throws Exception {
        Node node = ByHand.get(id);
        robot.interact(
                () -> {
                    node.setStyle("-fx-font-size: 26px");
                    node.getScene().getWindow().setWidth(1366);
                    node.getScene().getWindow().setHeight(768);
                });
        RealProgram.save(picture, node.getScene());
        robot.interact(() -> node.setStyle(""));
    }

    private static void namedAndWithRole(String id) {
        List<Node> focusable =
                below(ByHand.get(id))
                        .filter(Node::isFocusTraversable)
                        .filter(Node::isVisible)
                        .toList();
        assertThat(focusable).isNotEmpty();
        assertThat(focusable)
                .allSatisfy(
                        n -> {
                            assertThat(name(n)).as(n.toString()).isNotBlank();
                            assertThat(n.getAccessibleRole())
                                    .as(n.toString())
                                    .isNotIn(AccessibleRole.NODE, AccessibleRole.PARENT);
                        });
    }

    private static String name(Node node) {
        return node.getAccessibleText() == null && node instanceof ButtonBase button
                ? button.getText()
                : String.valueOf(node.getAccessibleText());
    }
}
