package org.myoworkup.desktop.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.ByHand.get;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Window;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.desktop.ByHand;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.session.Samples;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Printing;
import org.myoworkup.workup.Workups;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** A file beside what is stored, and what lies about on paper. */
class ImportWindowTest {
    private static final Place HELIOTROPE = Place.of("exam.skin.heliotrope");

    @TempDir Path data;

    @TempDir Path out;

    private final FxRobot robot = new FxRobot();
    private RealProgram program;

    @BeforeEach
    void start() throws Exception {
        program = new RealProgram(data.resolve("store"));
        program.start();
        until(() -> find("empty-list", Node.class).isPresent());
    }

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    /** A published case as a patient's file. */
    private Path file(String name, String family, int revision) throws IOException {
        String text =
                new String(Samples.read("dermatomyositis"), StandardCharsets.UTF_8)
                        .replaceFirst(",\\s*\"source\"\\s*:\\s*\"[^\"]*\"", "")
                        .replaceFirst("\"revision\"\\s*:\\s*\\d+", "\"revision\": " + revision)
                        .replaceFirst(
                                "(?s)\"patient\"\\s*:\\s*\\{.*?\\}",
                                "\"patient\": {\"recordNumber\": \"4711\", \"familyName\": \""
                                        + family
                                        + "\", \"givenName\": \"Anna\", \"birthDate\":"
                                        + " \"1961-04-09\", \"sex\": \"female\"}");
        if (revision > 5) {
            text =
                    text.replaceFirst(
                            "\"exam.skin.heliotrope\"\\s*:\\s*\"[a-z]+\"",
                            "\"exam.skin.heliotrope\": \"equivocal\"");
        }
        return Files.writeString(out.resolve(name), text);
    }

    private void offer(Path file) throws Exception {
        program.choose(file);
        press(find("empty-import", Node.class).isPresent() ? "empty-import" : "import");
        until(() -> find("import-take", ButtonBase.class).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aFileStandsBesideWhatIsStoredAndBecomesItsNewRevision() throws Exception {
        offer(file("first.myoworkup.json", "Nguyen", 5));
        assertThat(find("import-stored", Node.class)).isEmpty();
        press("import-take");
        until(() -> find("workup", Node.class).isPresent());
        press("back");

        offer(file("other.myoworkup.json", "Somebody", 9));
        assertThat(((ButtonBase) get("import-take")).isDisabled()).isTrue();
        assertThat(label("import-not")).contains("same record number with another name");
        assertThat(find("import-revision", ButtonBase.class)).isEmpty();
        cancel();

        offer(file("older.myoworkup.json", "Nguyen", 4));
        assertThat(label("import-not-revision"))
                .contains("holds revision 4, and revision 5 is stored");
        assertThat(find("import-revision", ButtonBase.class)).isEmpty();
        cancel();

        offer(file("newer.myoworkup.json", "Nguyen", 9));
        assertThat(said("import-file")).contains("Nguyen, Anna", "4711", "Revision 9");
        assertThat(said("import-stored")).contains("Nguyen, Anna", "4711", "Revision 5");
        assertThat(label("import-differs"))
                .contains("1 answer differs: " + RealProgram.TEXTS.label(HELIOTROPE));
        everythingHasAName();
        save("import", "");
        save("import-200", "-fx-font-size: 26px;");
        press("import-revision");
        until(() -> find("workup", Node.class).isPresent());
        press("back");
        until(() -> find("workups", Node.class).isPresent());
        program.screenshot("people-list");
        robot.interact(() -> program.stage().getScene().getRoot().setStyle("-fx-font-size: 26px;"));
        program.screenshot("people-list-200");
        program.close();
        try (SqliteWorkups store = Database.open(data.resolve("store"), Clock.systemUTC())) {
            List<Workups.Listed> listed = store.list("", 9);
            assertThat(listed).hasSize(1);
            assertThat(listed.getFirst().revision()).isEqualTo(9);
            assertThat(store.find(listed.getFirst().id()).orElseThrow().answer(HELIOTROPE))
                    .contains(Answer.Finding.EQUIVOCAL);
            Workups.Entry last = store.history(listed.getFirst().id()).getLast();
            assertThat(last.change().orElseThrow().reason()).isEqualTo("import");
            assertThat(last.author().name()).isEqualTo("Dr Test");
        }
    }

    @Test
    void reviewSaysWhatChangedSinceThePrintoutAndTheNextOneWhatItReplaces() throws Exception {
        offer(file("first.myoworkup.json", "Nguyen", 5));
        press("import-take");
        until(() -> find("workup", Node.class).isPresent());
        press("step-review");
        export("first.pdf");
        assertThat(text("first.pdf")).doesNotContain("Replaces the printout");
        assertThat(label("printed-line"))
                .startsWith("Saved as PDF ")
                .endsWith("revision 5; nothing changed since.");

        ByHand hand = new ByHand(robot);
        hand.answer(HELIOTROPE, Answer.Finding.EQUIVOCAL);
        hand.step("review");
        until(() -> label("printed-line").endsWith("; 1 answer changed since."));
        program.screenshot("import-printed");
        robot.interact(() -> program.stage().getScene().getRoot().setStyle("-fx-font-size: 26px;"));
        program.screenshot("import-printed-200");
        robot.interact(() -> program.stage().getScene().getRoot().setStyle(""));
        export("second.pdf");
        assertThat(text("second.pdf"))
                .contains("Replaces the printout of revision 5, ")
                .contains("; 1 answer changed: " + RealProgram.TEXTS.label(HELIOTROPE) + ".");
        assertThat(label("printed-line")).endsWith("revision 6; nothing changed since.");
        press("back");
        until(() -> find("workups", Node.class).isPresent());
        program.close();
        try (SqliteWorkups store = Database.open(data.resolve("store"), Clock.systemUTC())) {
            assertThat(store.history(store.list("", 1).getFirst().id()))
                    .extracting(Workups.Entry::event)
                    .filteredOn(Printing.class::isInstance)
                    .extracting(e -> ((Printing) e).revision())
                    .containsExactly(5, 6);
        }
    }

    private void export(String name) throws Exception {
        until(() -> find("export-pdf", ButtonBase.class).filter(b -> !b.isDisabled()).isPresent());
        program.choose(out.resolve(name));
        press("export-pdf");
        until(() -> find("open-exported", ButtonBase.class).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(out.resolve(name).toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private void cancel() {
        robot.interact(() -> get("import-take").getScene().getWindow().hide());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String id) throws Exception {
        until(() -> find(id, ButtonBase.class).isPresent()); // what scrolls is there a pulse later
        robot.interact(() -> ((ButtonBase) get(id)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String label(String id) {
        return find(id, Label.class).map(Label::getText).orElse("");
    }

    private static String said(String id) {
        return get(id).lookupAll(".label").stream()
                .map(n -> ((Label) n).getText())
                .collect(Collectors.joining("\n"));
    }

    private void save(String name, String style) throws IOException {
        Node pane = get("import-dialog");
        robot.interact(
                () -> {
                    pane.setStyle(style);
                    Window window = pane.getScene().getWindow();
                    window.setX(0); // within the headless screen
                    window.setY(0);
                    window.setWidth(980);
                    window.setHeight(740);
                });
        RealProgram.save(name, pane.getScene());
    }

    private static void everythingHasAName() {
        assertThat(
                        RealProgram.all(Node.class)
                                .filter(Node::isFocusTraversable)
                                .filter(n -> n.getId() != null && n.getId().startsWith("import"))
                                .filter(n -> n.getAccessibleText() == null)
                                .filter(n -> !(n instanceof Labeled l) || l.getText().isEmpty()))
                .isEmpty();
    }
}
