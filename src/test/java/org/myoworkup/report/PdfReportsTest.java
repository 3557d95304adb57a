package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.ChecklistReader;
import org.myoworkup.checklist.Item;
import org.myoworkup.session.Reports;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Sex;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class PdfReportsTest {
    private static final Texts TEXTS = new Texts(ReportCase.BUNDLED, Locale.ENGLISH);
    private static final PartState.Pending PENDING =
            new PartState.Pending(
                    ReportCase.DAY, Optional.of(ReportCase.DAY), Optional.empty(), "Dr Weber");

    private static ReportCase typical() {
        return ReportCase.bundled()
                .answer("history.visit.date", new Answer.Date(ReportCase.DAY))
                .answer("history.onset.date", new Answer.Date(PartialDate.parse("2023-11")))
                .answer("history.onset.course", new Answer.Choice("subacute"))
                .all(
                        Answer.Finding.PRESENT,
                        "history.symptoms.dysphagia",
                        "exam.skin.heliotrope",
                        "imaging.mri.oedema")
                .all(
                        Answer.Finding.ABSENT,
                        "exam.skin.gottron-papules",
                        "laboratory.antibodies.jo-1")
                .answer("exam.skin.gottron-sign", Answer.Finding.EQUIVOCAL)
                .answer("laboratory.enzymes.ck", Answer.Quantity.of("5027", "U/L", "190"))
                .answer("emg.conclusion.pattern", new Answer.Choice("myopathic-irritable"))
                .note("exam.skin.heliotrope", "Lilac, both upper lids.")
                .state("biopsy", PENDING);
    }

    @Test
    void everyAnswerAndEveryNoteIsPrintedAlsoOfHiddenItems() {
        ReportCase full = ReportCase.bundled();
        List<String> expected = new ArrayList<>();
        int number = 0;
        for (Item item : ReportCase.BUNDLED.items()) {
            Answer.Given answer = ReportCase.answerTo(item, ++number);
            String note = "Note " + number + " on " + item.id();
            full.answer(item.id(), answer).note(item.id(), note);
            expected.add(TEXTS.label(item.id()));
            expected.add(note);
            expected.addAll(said(item, answer));
        }

        String text = ReportCase.text(full.pdf());

        assertThat(expected.stream().map(ReportCase::dense).filter(e -> !text.contains(e)))
                .isEmpty();
    }

    private static List<String> said(Item item, Answer.Given answer) {
        AnswerWords words = new AnswerWords(ReportCase.BUNDLED, TEXTS);
        return switch (answer) {
            case Answer.Finding _ -> List.of(); // its group is tested by ReportContentTest
            case Answer.Table table ->
                    table.rows().getFirst().cells().values().stream()
                            .filter(Row.Cell.Text.class::isInstance)
                            .map(c -> ((Row.Cell.Text) c).text())
                            .toList();
            default -> List.of(words.label(item) + ":" + words.of(item, answer));
        };
    }

    @Test
    void everyPendingAndNotDoneItemIsPrinted() {
        ReportCase full = ReportCase.bundled();
        List<String> expected = new ArrayList<>();
        int number = 0;
        for (Item item : ReportCase.BUNDLED.items()) {
            boolean pending = ++number % 2 == 0;
            PartialDate day = new PartialDate(1950 + number % 70, 1 + number % 12, 0);
            full.answer(
                    item.id(),
                    pending
                            ? new PartState.Pending(
                                    day, Optional.empty(), Optional.empty(), "Dr N" + number)
                            : new PartState.NotDone(PartState.Reason.UNABLE, "because " + number));
            expected.add(
                    pending
                            ? "ordered " + TEXTS.date(day) + ", followed up by Dr N" + number
                            : "unable: because " + number);
        }

        String text = ReportCase.text(full.pdf());

        assertThat(expected.stream().map(ReportCase::dense).filter(e -> !text.contains(e)))
                .isEmpty();
    }

    @Test
    void extractedTextKeepsNamesWithWhatIsSaid() {
        assertThat(ReportCase.text(typical().pdf()))
                .contains("MainsymptomsPresentDifficultyswallowing")
                .contains("Ageatonset:60years")
                .contains("Creatinekinase(CK):5027U/L,ULN190,26.5×ULN");
    }

    @Test
    void aFurtherOccurrenceIsPrintedWithItsNumber() {
        Place second = Place.in("biopsy.features.rimmed-vacuoles", "biopsy", 2);
        String text = ReportCase.text(typical().answer(second, Answer.Finding.PRESENT).pdf());

        assertThat(text).contains("Musclebiopsy(2)").contains("PresentRimmedvacuoles");
    }

    @Test
    void aFullReportHasPatientAndNumberOnEachPage() {
        List<String> pages = ReportCase.pages(typical().pdf(), true);

        assertThat(pages).hasSizeBetween(5, 8);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("Beispiel,Erika")
                    .contains("born2May1963")
                    .contains("recordnumber4711")
                    .contains("Page" + (i + 1) + "of" + pages.size())
                    .contains("†provisional")
                    .doesNotContain("ONEIDENTIFIERONLY")
                    .doesNotContain("SAMPLE");
        }
    }

    @Test
    void snapshotStandsBeforeAnyResult() {
        String first = ReportCase.pages(typical().pdf()).getFirst();

        int snapshot =
                first.indexOf(
                        "Snapshotofrevision7,20March2024,14:05UTC+00:00."
                                + "Outstanding:Musclebiopsy(taken17March2024).");
        assertThat(snapshot).isPositive();
        assertThat(first.indexOf("2017EULAR/ACR")).isGreaterThan(snapshot);
    }

    @Test
    void onePatientIdentifierIsMarkedOnEveryPage() {
        List<String> pages = ReportCase.pages(typical().patient(Patient.of("4711")).pdf());

        assertThat(pages).allMatch(p -> p.contains("ONEIDENTIFIERONLY"));
    }

    @Test
    void aSampleSaysSoAcrossEachPageAndNamesItsSource() {
        List<String> pages = ReportCase.pages(typical().sample("Published case 12").pdf());

        assertThat(pages).allMatch(p -> p.indexOf("SAMPLE") != p.lastIndexOf("SAMPLE"));
        assertThat(String.join("", pages)).contains("Source:Publishedcase12");
    }

    @ParameterizedTest
    @EnumSource
    void paperIsAsAsked(Reports.Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(typical().pdf(paper))) {
            PDPage page = document.getPage(0);
            float width = paper == Reports.Paper.A4 ? 595.28f : 612f;
            assertThat(page.getMediaBox().getWidth()).isBetween(width - 1, width + 1);
        }
    }

    @Test
    void documentIsTaggedTitledAndBookmarkedByStep() throws IOException {
        try (PDDocument document = Loader.loadPDF(typical().pdf())) {
            assertThat(document.getDocumentInformation().getTitle()).contains("Beispiel, Erika");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks)
                    .contains("History", "Physical examination", "EMG", "Muscle biopsy");
            String xmp =
                    new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8);
            assertThat(xmp).contains("pdfaid").contains("pdfuaid");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void aNewQuestionIsPrintedWithoutCode() {
        String added =
                """
                sections:

                  - id: history.added
                    label: Added section
                    items:
                      - id: history.added.question
                        type: text
                        label: Added question
                        source: This test
                """;
        Checklist checklist =
                new ChecklistReader(
                                name ->
                                        name.equals("history.yaml")
                                                ? BundledChecklist.file(name)
                                                        .replaceFirst("sections:\n", added)
                                                : BundledChecklist.file(name))
                        .read();

        String text =
                ReportCase.text(
                        new ReportCase(checklist)
                                .answer("history.added.question", new Answer.Text("Added answer"))
                                .pdf());

        assertThat(text).contains("Addedsection").contains("Addedquestion").contains("Addedanswer");
    }

    @Test
    void severalThreadsPrintAtOnce() throws Exception {
        ReportCase one = typical();
        ReportCase other =
                typical().patient(new Patient("9", "Doe", "Jo", Optional.empty(), Sex.OTHER));
        List<Callable<String>> tasks =
                List.of(
                        () -> ReportCase.text(one.pdf()),
                        () -> ReportCase.text(other.pdf()),
                        () -> ReportCase.text(one.pdf()));
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<String> printed = new ArrayList<>();
            for (Future<String> text : threads.invokeAll(tasks)) {
                printed.add(text.get());
            }
            assertThat(printed.get(0)).isEqualTo(printed.get(2)).doesNotContain("Doe,Jo");
            assertThat(printed.get(1)).contains("Doe,Jo").doesNotContain("Beispiel");
        }
    }
}
