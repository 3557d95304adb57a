package org.myoworkup.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.anatomy.Area;
import org.myoworkup.anatomy.Side;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Step;
import org.myoworkup.desktop.chart.BodyChart;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.exchange.JsonCaseFiles;
import org.myoworkup.findings.Grade;
import org.myoworkup.session.Samples;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.Workups;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The main job, end to end: a published case is entered by hand, the window closed and opened
 * again, the PDF exported.
 */
class JourneyTest {
    private static final String NEEDLED =
            "Needle EMG and biopsy in the same muscle and side (Deltoid";

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private RealProgram program;

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    @Test
    void aPublishedCaseIsEnteredFoundAgainAndPrinted() throws Exception {
        Path store = folder.resolve("store");
        Map<Place, Answer> wanted = wanted();
        program = new RealProgram(store);
        program.start();
        start();
        enter(wanted);
        picturesOfEveryStep();
        until(() -> label("save-state").startsWith("All answers saved"));
        program.close();

        Map<Place, Answer> kept = stored(store).answers().all();
        wanted.forEach(
                (place, answer) -> assertThat(kept.get(place)).as("" + place).isEqualTo(answer));

        program.start();
        until(
                () ->
                        find("workups", ListView.class)
                                .filter(l -> l.getItems().size() == 1)
                                .isPresent());
        robot.interact(() -> list().requestFocus());
        robot.type(KeyCode.ENTER);
        shows("workup");
        showsEvery(wanted);
        assertThat(label("eular-class")).startsWith("Probable");
        theChartSaysWhatTheTableSays(wanted);
        theNeedledMuscleIsNamedWhereItWasBiopsied();
        String text = exported();
        for (Map.Entry<Place, Answer> entry : wanted.entrySet()) {
            assertThat(text).as(entry.getKey().toString()).contains(words(entry));
        }
        assertThat(text).contains("Journey").contains("J-42");
        assertThat(text).contains(NEEDLED);
        assertThat(exportedCase().answers().all()).containsAllEntriesOf(wanted);
    }

    /** Every graded muscle of the table stands on the body chart with its grade. */
    private void theChartSaysWhatTheTableSays(Map<Place, Answer> wanted) {
        Place grid = Place.of("exam.strength.muscles");
        new ByHand(robot).go(grid);
        BodyChart chart = RealProgram.all(BodyChart.class).findFirst().orElseThrow();
        for (Row row : ((Answer.Table) wanted.get(grid)).rows()) {
            Area area =
                    new Area(
                            row.code("muscle").orElseThrow(),
                            Side.of(row.code("side").orElseThrow()).orElseThrow());
            String grade = Grade.of(row).orElseThrow().mrc();
            assertThat(chart.words(area)).as(area.toString()).contains(grade);
        }
    }

    private void theNeedledMuscleIsNamedWhereItWasBiopsied() {
        new ByHand(robot).go(Place.of("biopsy.procedure.site"));
        assertThat(RealProgram.all(Label.class).map(Label::getText))
                .anyMatch(words -> words.contains(NEEDLED));
    }

    private Workup exportedCase() throws Exception {
        Path file = folder.resolve("journey.myoworkup.json");
        program.choose(file);
        press("export-case");
        until(() -> file.toFile().length() > 0 && label("outcome-text").contains("journey.myo"));
        return new JsonCaseFiles(RealProgram.CHECKLIST, RealProgram.TEXTS::say)
                .read(Files.readAllBytes(file), LocalDate.now(Clock.systemUTC()));
    }

    /** The sample, and an EMG table, which the publication gives in words only. */
    private static Map<Place, Answer> wanted() {
        Workup sample =
                new JsonCaseFiles(RealProgram.CHECKLIST, RealProgram.TEXTS::say)
                        .read(Samples.read("polymyositis"), LocalDate.now(Clock.systemUTC()));
        Map<Place, Answer> wanted = new TreeMap<>(sample.answers().all());
        wanted.put(
                Place.of("emg.study.muscles"),
                new Answer.Table(
                        List.of(emg("deltoid", "right", 2), emg("vastus-lateralis", "right", 0))));
        wanted.put(Place.of("emg.study.electrode"), new Answer.Choice("needle-concentric"));
        wanted.put(Place.of("history.symptoms.dysphagia"), Answer.Finding.ABSENT);
        wanted.put(Place.of("history.symptoms.myalgia"), Answer.Finding.EQUIVOCAL);
        wanted.put(Place.of("laboratory.enzymes.ck"), Answer.Quantity.of("1240", "U/L", "170"));
        return wanted;
    }

    private static Row emg(String muscle, String side, int fibrillations) {
        return new Row(
                Map.of(
                        "muscle", new Row.Cell.Code(muscle),
                        "side", new Row.Cell.Code(side),
                        "fibrillations", Row.Cell.Number.of(fibrillations),
                        "muapDuration", new Row.Cell.Code("short")));
    }

    private void start() throws Exception {
        shows("empty-list");
        press("empty-new");
        shows("start-workup");
        type("patient-record-number", "J-42");
        type("patient-family-name", "Journey");
        type("patient-given-name", "Test");
        type("patient-birth-date", "1970");
        press("start-workup");
        shows("workup");
    }

    private void enter(Map<Place, Answer> wanted) {
        ByHand hand = new ByHand(robot);
        for (Item item : RealProgram.CHECKLIST.items()) {
            wanted.entrySet().stream()
                    .filter(e -> e.getKey().id().equals(item.id()))
                    .forEach(e -> hand.answer(e.getKey(), e.getValue()));
        }
    }

    private void picturesOfEveryStep() throws Exception {
        for (Step step : RealProgram.CHECKLIST.steps()) {
            press("step-" + step.id());
            WaitForAsyncUtils.waitForFxEvents();
            program.screenshot("journey-" + step.id());
        }
        press("step-review");
        shows("review");
        until(() -> find("narrative", Node.class).isPresent());
        program.screenshot("journey-review");
    }

    private static Workup stored(Path store) {
        try (SqliteWorkups workups = Database.open(store, Clock.systemUTC())) {
            Workups.Listed only = workups.list("", 9).getFirst();
            assertThat(only.patient().recordNumber()).isEqualTo("J-42");
            return workups.find(only.id()).orElseThrow();
        }
    }

    /** Findings and short choices show as the pill that is set; values stand in their fields. */
    private void showsEvery(Map<Place, Answer> wanted) {
        ByHand hand = new ByHand(robot);
        wanted.forEach(
                (place, answer) -> {
                    hand.go(place);
                    switch (answer) {
                        case Answer.Finding finding ->
                                assertThat(set(place + ":" + finding.code()))
                                        .as(place + "")
                                        .isTrue();
                        case Answer.Quantity quantity ->
                                assertThat(
                                                find(place + ":value", TextInputControl.class)
                                                        .orElseThrow()
                                                        .getText())
                                        .isEqualTo(quantity.value().toPlainString());
                        case Answer.Choice choice ->
                                find(place + ":" + choice.code(), Pill.class)
                                        .ifPresent(
                                                p ->
                                                        assertThat(p.isSelected())
                                                                .as(place + "")
                                                                .isTrue());
                        case Answer.Table table -> {
                            String last = ByHand.lastRow(place, table);
                            assertThat(RealProgram.all(Node.class))
                                    .anyMatch(n -> n.getId() != null && n.getId().startsWith(last));
                        }
                        default -> assertThat(find(place.toString(), Node.class)).isPresent();
                    }
                });
    }

    private static boolean set(String id) {
        return find(id, Pill.class).orElseThrow().isSelected();
    }

    private String exported() throws Exception {
        press("step-review");
        shows("review");
        Path pdf = folder.resolve("journey.pdf");
        program.choose(pdf);
        press("export-pdf");
        until(() -> find("open-exported", ButtonBase.class).isPresent());
        Files.createDirectories(Path.of("target", "screens"));
        Files.copy(
                pdf,
                Path.of("target", "screens", "journey.pdf"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** The label of the item and what must stand in print of its answer. */
    private static List<String> words(Map.Entry<Place, Answer> entry) {
        Item item = RealProgram.CHECKLIST.item(entry.getKey().id()).orElseThrow();
        List<String> words = new ArrayList<>(List.of(item.label()));
        switch (entry.getValue()) {
            case Answer.Choice choice -> words.add(RealProgram.TEXTS.option(item, choice.code()));
            case Answer.Choices choices ->
                    choices.codes().forEach(c -> words.add(RealProgram.TEXTS.option(item, c)));
            case Answer.Quantity quantity -> {
                words.add(quantity.value().toPlainString());
                quantity.uln().ifPresent(u -> words.add(u.toPlainString()));
            }
            case Answer.Text text -> words.add(text.text());
            case Answer.Table table ->
                    table.rows()
                            .forEach(
                                    row ->
                                            words.add(
                                                    RealProgram.TEXTS.option(
                                                            ((AnswerType.Table) item.type())
                                                                    .column("muscle")
                                                                    .orElseThrow(),
                                                            row.code("muscle").orElseThrow())));
            default -> {
                // a finding stands as its label under Present, Absent or Equivocal
            }
        }
        return words;
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

    private void type(String id, String text) {
        robot.clickOn(find(id, TextInputControl.class).orElseThrow()).write(text);
    }

    private static String label(String id) {
        return find(id, Label.class).map(Label::getText).orElse("");
    }

    private static ListView<?> list() {
        return find("workups", ListView.class).orElseThrow();
    }
}
