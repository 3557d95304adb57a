package org.myoworkup.report;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.myoworkup.SamplePictures;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Section;
import org.myoworkup.checklist.Step;
import org.myoworkup.checklist.Unit;
import org.myoworkup.exchange.JsonCaseFiles;
import org.myoworkup.exchange.PictureIntake;
import org.myoworkup.session.CaseFiles;
import org.myoworkup.session.Reports;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Workup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A workup under construction, printed and read back. */
final class ReportCase {
    static final Checklist BUNDLED = BundledChecklist.read();
    static final CaseFiles CASES = new JsonCaseFiles(BUNDLED, Message::key);
    static final PartialDate DAY = PartialDate.parse("2024-03-17");

    private final Checklist checklist;
    private final Map<Place, Answer> answers = new LinkedHashMap<>();
    private final Map<Place, String> notes = new LinkedHashMap<>();
    private final Map<Place, PartState> states = new LinkedHashMap<>();
    private final Set<Place> together = new HashSet<>();
    private Patient patient =
            new Patient(
                    "4711",
                    "Beispiel",
                    "Erika",
                    Optional.of(PartialDate.parse("1963-05-02")),
                    Sex.FEMALE);
    private final List<Attachment> attachments = new ArrayList<>();
    private String source = "";

    ReportCase(Checklist checklist) {
        this.checklist = checklist;
    }

    static ReportCase bundled() {
        return new ReportCase(BUNDLED);
    }

    ReportCase answer(Place place, Answer answer) {
        answers.put(place, answer);
        return this;
    }

    ReportCase answer(String id, Answer answer) {
        return answer(Place.of(id), answer);
    }

    ReportCase all(Answer answer, String... ids) {
        List.of(ids).forEach(id -> answer(id, answer));
        return this;
    }

    ReportCase note(String id, String note) {
        notes.put(Place.of(id), note);
        return this;
    }

    ReportCase state(String part, PartState state) {
        states.put(Place.of(part), state);
        return this;
    }

    ReportCase patient(Patient whom) {
        patient = whom;
        return this;
    }

    /** Said to have been marked together with others, where it is answered. */
    ReportCase together(String... ids) {
        List.of(ids).forEach(id -> together.add(Place.of(id)));
        return this;
    }

    /** Attached as it comes in at the window. */
    ReportCase attach(String item, String name, byte[] file) {
        return attach(item, name, file, Attachment.Told.NOT_SAID, Attachment.Told.NOT_SAID, "");
    }

    ReportCase attach(
            String item,
            String name,
            byte[] file,
            Attachment.Told nameVisible,
            Attachment.Told consent,
            String caption) {
        Attachment taken =
                new PictureIntake(new PdfReports(_ -> texts())).take(Place.of(item), name, file);
        return attached(
                new Attachment(
                        taken.item(),
                        taken.name(),
                        taken.mediaType(),
                        caption,
                        nameVisible,
                        consent,
                        taken.sha256(),
                        taken.data()));
    }

    ReportCase attached(Attachment attachment) {
        attachments.add(attachment);
        return this;
    }

    ReportCase sample(String from) {
        source = from;
        return this;
    }

    Workup workup() {
        return new Workup(
                patient,
                checklist.id(),
                checklist.version(),
                7,
                Answers.of(answers),
                notes,
                states,
                attachments,
                List.of(),
                source,
                Map.of(),
                together);
    }

    /** The content for any workup on the bundled checklist. */
    static ReportContent content(Workup workup) {
        return ReportContent.of(
                BUNDLED,
                workup,
                Assessment.of(BUNDLED, workup),
                new Texts(BUNDLED, Locale.ENGLISH),
                options(Reports.Paper.A4));
    }

    /** The pages for any workup on the bundled checklist. */
    static byte[] pdf(Workup workup) {
        return pdf(workup, options(Reports.Paper.A4));
    }

    private static byte[] pdf(Workup workup, Reports.Options options) {
        return new PdfReports(_ -> new Texts(BUNDLED, Locale.ENGLISH))
                .pdf(workup, Assessment.of(BUNDLED, workup), options);
    }

    /** The pages that leave nothing out. */
    static byte[] full(Workup workup) {
        return full(workup, Reports.Paper.A4);
    }

    /** The same in another language. */
    static byte[] full(Workup workup, Texts texts) {
        return new PdfReports(_ -> texts)
                .pdf(workup, Assessment.of(BUNDLED, workup), options(Reports.Paper.A4));
    }

    static byte[] full(Workup workup, Reports.Paper paper) {
        return pdf(workup, options(paper));
    }

    /** The same with its case file in it. */
    static byte[] pdfWithCase(Workup workup) {
        return pdf(workup, options(Reports.Paper.A4).with(CASES.write(workup)));
    }

    /** The summary of any workup on the bundled checklist. */
    static byte[] summary(Workup workup) {
        Reports.Options full = options(Reports.Paper.A4);
        return new PdfReports(_ -> new Texts(BUNDLED, Locale.ENGLISH))
                .pdf(
                        workup,
                        Assessment.of(BUNDLED, workup),
                        new Reports.Options(
                                full.language(),
                                full.paper(),
                                full.printed(),
                                Reports.Extent.SUMMARY));
    }

    Texts texts() {
        return new Texts(checklist, Locale.ENGLISH);
    }

    static Reports.Options options(Reports.Paper paper) {
        return new Reports.Options(
                Locale.ENGLISH,
                paper,
                ZonedDateTime.of(2024, 3, 20, 14, 5, 0, 0, ZoneOffset.UTC),
                Reports.Extent.FULL);
    }

    ReportContent content() {
        Workup workup = workup();
        return ReportContent.of(
                checklist,
                workup,
                Assessment.of(checklist, workup),
                texts(),
                options(Reports.Paper.A4));
    }

    String narrative() {
        Workup workup = workup();
        return new PdfReports(_ -> texts())
                .narrative(workup, Assessment.of(checklist, workup), options(Reports.Paper.A4));
    }

    byte[] pdf() {
        return pdf(Reports.Paper.A4);
    }

    byte[] pdf(Reports.Paper paper) {
        Workup workup = workup();
        return new PdfReports(_ -> texts())
                .pdf(workup, Assessment.of(checklist, workup), options(paper));
    }

    /**
     * The text of each page, without any white space: where a line breaks is the page's business.
     */
    static List<String> pages(byte[] pdf) {
        return pages(pdf, false);
    }

    /**
     * @param byPosition as the eye reads, across columns; else in the order of the content
     */
    static List<String> pages(byte[] pdf, boolean byPosition) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(byPosition);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(dense(stripper.getText(document)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(byte[] pdf) {
        return String.join("", pages(pdf));
    }

    static String dense(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]+", "");
    }

    /**
     * Every question answered, each with a note, every fifth of them not done or pending, every
     * section with a state, pictures and a report, marks of what was given together.
     */
    static ReportCase everyField() {
        ReportCase all = bundled();
        int number = 0;
        for (Item item : BUNDLED.items()) {
            Place place = Place.of(item, 1);
            Answer answer = number % 5 == 4 ? state(number) : answerTo(item, number);
            all.answer(place, answer).note(item.id(), "Note " + number + " <&> \u00b5");
            if (number % 7 == 0) {
                all.together(item.id());
            }
            number++;
        }
        for (Step step : BUNDLED.steps()) {
            for (Section section : step.sections()) {
                all.state(section.id(), state(number++));
            }
        }
        return all.attach(
                        "biopsy.features.pictures",
                        "slide.png",
                        SamplePictures.png(SamplePictures.quarters(40, 30)))
                .attach(
                        "imaging.mri.report",
                        "thigh.png",
                        SamplePictures.png(SamplePictures.quarters(30, 40)),
                        Attachment.Told.NO,
                        Attachment.Told.YES,
                        "Left thigh, STIR");
    }

    private static PartState state(int number) {
        return number % 2 == 0
                ? new PartState.NotDone(PartState.Reason.UNABLE, "because " + number)
                : new PartState.Pending(DAY, Optional.of(DAY), Optional.of(DAY), "Dr N" + number);
    }

    /**
     * An answer that can stand at this item, different from item to item where the type leaves
     * room.
     */
    static Answer.Given answerTo(Item item, int number) {
        return switch (item.type()) {
            case AnswerType.Finding _ -> Answer.Finding.values()[number % 3];
            case AnswerType.Choice t ->
                    new Answer.Choice(t.options().get(number % t.options().size()).code());
            case AnswerType.Choices t ->
                    new Answer.Choices(t.options().stream().map(o -> o.code()).toList());
            case AnswerType.Quantity t -> quantity(t, number);
            case AnswerType.Date _ -> new Answer.Date(DAY);
            case AnswerType.Text _ -> new Answer.Text("Words " + number + " on " + item.id());
            case AnswerType.Table t -> new Answer.Table(List.of(row(t, number)));
        };
    }

    private static Answer.Quantity quantity(AnswerType.Quantity type, int number) {
        Unit unit = type.units().getFirst();
        BigDecimal value =
                unit.max().orElse(BigDecimal.valueOf(number)).min(BigDecimal.valueOf(number));
        return new Answer.Quantity(
                value,
                unit.code(),
                type.uln() ? Optional.of(new BigDecimal("3.50")) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Row row(AnswerType.Table type, int number) {
        Map<String, Row.Cell> cells = new LinkedHashMap<>();
        for (Column column : type.columns()) {
            cells.put(column.id(), cell(column, number));
        }
        return new Row(cells);
    }

    private static Row.Cell cell(Column column, int number) {
        return switch (column.kind()) {
            case CHOICE -> new Row.Cell.Code(column.options().getLast().code());
            case NUMBER -> new Row.Cell.Number(column.max().orElse(BigDecimal.valueOf(number)));
            case GRADE -> Row.Cell.Number.of(0);
            case FLAG -> new Row.Cell.Flag(true);
            case DATE -> new Row.Cell.Date(DAY);
            case TEXT -> new Row.Cell.Text("Cell " + number + " " + column.id());
        };
    }
}
