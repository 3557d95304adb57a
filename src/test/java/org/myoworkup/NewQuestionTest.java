package org.myoworkup;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.ChecklistReader;
import org.myoworkup.desktop.form.Instruments;
import org.myoworkup.desktop.form.StepForm;
import org.myoworkup.exchange.JsonCaseFiles;
import org.myoworkup.exchange.PictureIntake;
import org.myoworkup.report.PdfReports;
import org.myoworkup.session.Cases;
import org.myoworkup.session.Reports;
import org.myoworkup.session.Saver;
import org.myoworkup.session.Session;
import org.myoworkup.session.Workplace;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** A question is one entry in one YAML file: it is then asked, saved, printed and exported. */
@ExtendWith(ApplicationExtension.class)
class NewQuestionTest {
    private static final Place ADDED = Place.of("exam.skin.purple-knees");
    private static final String ENTRY =
            """
                  - id: exam.skin.purple-knees
                    type: finding
                    label: Purple knees after kneeling
                    how: Look again after five minutes of standing.
                    source: This test
                    tag: O
            """;

    @TempDir private Path folder;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private static Checklist extended() {
        return new ChecklistReader(
                        name -> {
                            String file = BundledChecklist.file(name);
                            return name.equals("exam.yaml") ? added(file) : file;
                        })
                .read();
    }

    private static String added(String file) {
        String before = "      - id: exam.skin.heliotrope";
        assertThat(file).contains(before);
        return file.replace(before, ENTRY + before);
    }

    @Test
    void oneEntryIsAskedSavedPrintedAndExported(FxRobot robot) throws Exception {
        Checklist checklist = extended();
        Texts texts = new Texts(checklist, Locale.ENGLISH);
        Cases cases =
                new Cases(
                        checklist,
                        new JsonCaseFiles(checklist, texts::say),
                        new PdfReports(_ -> texts),
                        new PictureIntake(new PdfReports(_ -> texts)),
                        Clock.systemUTC());
        try (SqliteWorkups workups = Database.open(folder, Clock.systemUTC());
                Saver saver = new Saver(workups)) {
            Workplace workplace =
                    new Workplace(
                            checklist,
                            workups,
                            saver,
                            cases,
                            new Author("Tester", ""),
                            Clock.systemUTC());
            Session session = workplace.start(Patient.of("N-1"), Optional.empty());
            answer(robot, session, texts, checklist);
            assertThat(saver.drain(Duration.ofSeconds(20))).isTrue();

            assertThat(workups.find(session.id().orElseThrow()).orElseThrow().answer(ADDED))
                    .contains(Answer.Finding.PRESENT);
            byte[] pdf =
                    cases.pdf(
                            session.workup(),
                            Locale.ENGLISH,
                            Reports.Paper.A4,
                            Reports.Extent.SUMMARY);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains("Purple knees after kneeling");
            }
            assertThat(new String(cases.write(session.workup()), StandardCharsets.UTF_8))
                    .contains("\"exam.skin.purple-knees\" : \"present\"");
        }
    }

    private void answer(FxRobot robot, Session session, Texts texts, Checklist checklist) {
        robot.interact(
                () -> {
                    StepForm form =
                            new StepForm(
                                    session,
                                    texts,
                                    checklist.step("exam").orElseThrow(),
                                    Instruments.NONE);
                    stage.setScene(new Scene(form, 760, 700));
                    stage.sizeToScene();
                    stage.show();
                    form.reveal(ADDED);
                });
        robot.type(KeyCode.P);
        robot.interact(
                () -> assertThat(found(stage.getScene().getRoot(), ADDED + ":present")).isTrue());
    }

    private static boolean found(Node node, String id) {
        return id.equals(node.getId())
                || (node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(n -> found(n, id)));
    }
}
