package org.myoworkup.desktop.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.report.PrintServices;
import org.myoworkup.session.Reports.Paper;
import org.myoworkup.session.SafeFile;
import org.myoworkup.session.Samples;
import org.myoworkup.settings.Setting;
import org.myoworkup.settings.Settings;
import org.testfx.api.FxRobot;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import javax.print.PrintService;

/** From Review to the pages, the saved file and the printer. */
class PreviewTest {
    @TempDir Path data;

    @TempDir Path out;

    private final FxRobot robot = new FxRobot();
    private final AtomicReference<Optional<StreamPrinters>> printer =
            new AtomicReference<>(Optional.empty());
    private RealProgram program;

    @BeforeEach
    void start() throws Exception {
        program = new RealProgram(data.resolve("store"));
        program.printers(services());
        program.start();
        shows("empty-list");
        program.choose(Files.writeString(out.resolve("case.myoworkup.json"), aCase()));
        press("empty-import");
        shows("import-take");
        press("import-take");
        shows("workup");
        press("step-review");
        shows("export-preview");
    }

    /** A full case that is not a sample. */
    private static String aCase() {
        String sample = new String(Samples.read("dermatomyositis"), StandardCharsets.UTF_8);
        return sample.replaceFirst(",\\s*\"source\"\\s*:\\s*\"[^\"]*\"", "")
                .replaceFirst(
                        "\"recordNumber\"\\s*:\\s*\"[^\"]*\"",
                        "\"recordNumber\": \"4711\", \"birthDate\": \"1961-04-09\"");
    }

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    @Test
    void pagesAreTurnedEnlargedAndSavedAsTheyAreSeen() throws Exception {
        preview();
        Path pdf = out.resolve("seen.pdf");
        program.choose(pdf);
        press("preview-save");
        until(() -> Files.exists(pdf) && find("open-exported", ButtonBase.class).isPresent());
        int pages;
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            pages = document.getNumberOfPages();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
        }
        assertThat(pages).isGreaterThan(1);
        assertThat(label("preview-number")).isEqualTo("Page 1 of " + pages);
        assertThat(page().getAccessibleText()).isEqualTo("Page 1 of " + pages);
        assertThat(page().getAccessibleHelp()).contains("Snapshot of revision");
        assertThat(((Stage) scene().getWindow()).getTitle())
                .startsWith("Preview of revision ")
                .contains(label("preview-patient"));
        everythingHasAName();
        save("preview");

        double wide = page().getImage().getWidth();
        robot.press(KeyCode.CONTROL).type(KeyCode.PLUS).type(KeyCode.PLUS);
        robot.release(KeyCode.CONTROL);
        until(() -> page().getImage().getWidth() > 1.5 * wide);
        double sharp = scene().getWindow().getOutputScaleX();
        assertThat(page().getImage().getWidth())
                .isBetween(page().getFitWidth() * sharp - 2, page().getFitWidth() * sharp + 2);
        save("preview-enlarged");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        until(() -> page().getImage().getWidth() == wide);

        robot.type(KeyCode.END);
        until(
                () ->
                        page().getImage() != null
                                && page().getAccessibleText().startsWith("Page " + pages));
        assertThat(find("preview-next", ButtonBase.class).orElseThrow().isDisabled()).isTrue();
        robot.type(KeyCode.PAGE_UP);
        until(() -> label("preview-number").equals("Page " + (pages - 1) + " of " + pages));
        robot.type(KeyCode.HOME);
        until(() -> label("preview-number").equals("Page 1 of " + pages));
        robot.type(KeyCode.PAGE_DOWN);
        until(() -> label("preview-number").equals("Page 2 of " + pages));

        press("preview-open");
        until(() -> program.shown.contains(pdf));
        robot.type(KeyCode.ESCAPE);
        until(() -> find("preview", Node.class).isEmpty());
        until(() -> label("outcome-text").matches("Revision \\d+ was saved as PDF at .*"));
    }

    @Test
    void thePaperChosenIsRememberedAndThePreviewStandsAtTwiceTheText() throws Exception {
        preview();
        robot.interact(() -> paper().setValue(Paper.LETTER));
        until(() -> page().getImage() != null && ratio() < 1.30 && ratio() > 1.28);
        until(
                () ->
                        Settings.read(data.resolve("store"), SafeFile::write)
                                .one(Setting.PAPER, Paper.class)
                                .equals(Optional.of(Paper.LETTER)));
        large("preview-200");
        robot.type(KeyCode.ESCAPE);
        until(() -> find("preview", Node.class).isEmpty());
        program.screenshot("preview-review");
        robot.interact(() -> program.stage().getScene().getRoot().setStyle("-fx-font-size: 26px"));
        program.screenshot("preview-review-200");
        robot.interact(() -> program.stage().getScene().getRoot().setStyle(""));
        preview();
        assertThat(paper().getValue()).isEqualTo(Paper.LETTER);
        press("step-history");
        until(() -> find("preview", Node.class).isEmpty());
    }

    @Test
    void pagesArePrintedAndWhatWasChosenIsRemembered() throws Exception {
        preview();
        press("preview-print");
        until(() -> label("print-trouble").startsWith("This computer knows no printer. Save the"));
        assertThat(find("print-go", ButtonBase.class).orElseThrow().isDisabled()).isTrue();
        RealProgram.save(
                "preview-no-printer", find("print-form", Node.class).orElseThrow().getScene());
        robot.type(KeyCode.ESCAPE);
        until(() -> find("print-form", Node.class).isEmpty());

        StreamPrinters printers = new StreamPrinters();
        printer.set(Optional.of(printers));
        press("preview-print");
        until(() -> !find("print-go", ButtonBase.class).orElseThrow().isDisabled());
        everythingHasAName("print-form");
        RealProgram.save("preview-print", find("print-form", Node.class).orElseThrow().getScene());
        field("print-copies").setText("0");
        press("print-go");
        until(() -> label("print-copies-problem").equals("A whole number from 1 to 99."));
        robot.interact(() -> field("print-copies").setText("2"));
        robot.interact(() -> find("print-some", RadioButton.class).orElseThrow().fire());
        robot.interact(() -> field("print-last").setText("1000"));
        press("print-go");
        until(() -> label("print-pages-problem").startsWith("Two pages from 1 to "));
        robot.interact(() -> field("print-first").setText("1"));
        robot.interact(() -> field("print-last").setText("2"));
        large("print-form", "preview-print-200");
        press("print-go");
        until(() -> find("print-form", Node.class).isEmpty());
        assertThat(label("outcome-text")).endsWith("pages 1 to 2, copies: 2.");
        assertThat(printers.pages()).containsExactly(1, 2);

        press("preview-print");
        until(() -> !find("print-go", ButtonBase.class).orElseThrow().isDisabled());
        assertThat(field("print-copies").getText()).isEqualTo("2");
        printer.set(Optional.empty());
        press("print-go");
        until(
                () ->
                        label("print-trouble")
                                .matches("The printer .* is not there any more. Save .*"));
        robot.type(KeyCode.ESCAPE);
        until(() -> find("print-form", Node.class).isEmpty());
        robot.type(KeyCode.ESCAPE);
        until(() -> find("preview", Node.class).isEmpty());
        assertThat(label("outcome-text")).matches("Revision \\d+ was printed at .*");
    }

    private static TextField field(String id) {
        return find(id, TextField.class).orElseThrow();
    }

    private PrintServices services() {
        return new PrintServices() {
            @Override
            public List<PrintService> all() {
                return printer.get().stream().map(StreamPrinters::service).toList();
            }

            @Override
            public Optional<PrintService> usual() {
                return all().stream().findFirst();
            }
        };
    }

    private void preview() throws Exception {
        press("export-preview");
        shows("preview");
        until(() -> page().getImage() != null);
    }

    private static double ratio() {
        return page().getImage().getHeight() / page().getImage().getWidth();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Paper> paper() {
        return find("preview-paper", ComboBox.class).orElseThrow();
    }

    private static ImageView page() {
        return find("preview-page", ImageView.class).orElseThrow();
    }

    private static Scene scene() {
        return find("preview", Node.class).orElseThrow().getScene();
    }

    private static void everythingHasAName() {
        everythingHasAName("preview");
    }

    private static void everythingHasAName(String id) {
        Scene scene = find(id, Node.class).orElseThrow().getScene();
        List<Node> unnamed =
                RealProgram.all(Node.class)
                        .filter(n -> n.getScene() == scene && n.isFocusTraversable())
                        .filter(n -> name(n).isBlank() || n.getAccessibleRole() == null)
                        .toList();
        assertThat(unnamed).isEmpty();
    }

    private static String name(Node node) {
        return node.getAccessibleText() != null
                ? node.getAccessibleText()
                : node instanceof ButtonBase button ? button.getText() : "";
    }

    private static void save(String name) throws Exception {
        RealProgram.save(name, scene());
    }

    private void large(String id, String name) throws Exception {
        Scene form = find(id, Node.class).orElseThrow().getScene();
        robot.interact(
                () -> {
                    form.getRoot().setStyle("-fx-font-size: 26px");
                    form.getWindow().setX(0);
                    form.getWindow().setY(0);
                    form.getWindow().sizeToScene();
                });
        RealProgram.save(name, form);
    }

    private void large(String name) throws Exception {
        double before = page().getImage().getWidth();
        robot.interact(
                () -> {
                    scene().getRoot().setStyle("-fx-font-size: 26px");
                    ((Stage) scene().getWindow()).setWidth(900);
                    ((Stage) scene().getWindow()).setHeight(768);
                });
        until(() -> page().getImage().getWidth() != before);
        save(name);
    }

    private static String label(String id) {
        return find(id, Label.class).map(Label::getText).orElse("");
    }

    private void press(String id) throws Exception {
        shows(id);
        robot.interact(() -> find(id, ButtonBase.class).orElseThrow().fire());
    }

    private static void shows(String id) throws Exception {
        until(() -> find(id, Node.class).isPresent());
    }
}
