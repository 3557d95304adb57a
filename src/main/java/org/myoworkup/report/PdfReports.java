package org.myoworkup.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.session.HistoryLine;
import org.myoworkup.session.Printers;
import org.myoworkup.session.Reports;
import org.myoworkup.session.Request;
import org.myoworkup.session.Stop;
import org.myoworkup.session.picture.PictureView;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.Workups;

import java.awt.image.BufferedImage;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The printed summary and the request sheets: content, then an HTML template, then a tagged PDF.
 * Prepares fonts and templates at first use; safe for use by several threads.
 */
public final class PdfReports implements Reports {
    private static final String PACKAGE = "org.myoworkup.report.template";

    /** For all, because what is prepared is shared by all. */
    private static final AtomicBoolean PREPARED = new AtomicBoolean();

    private final Function<Locale, Texts> languages;
    private final Printers printers;

    /** With the printers of the operating system. */
    public PdfReports(Function<Locale, Texts> languages) {
        this(languages, PrintServices.OF_SYSTEM);
    }

    /**
     * @param languages the texts in a language, or in the nearest there is
     */
    public PdfReports(Function<Locale, Texts> languages, PrintServices services) {
        this.languages = languages;
        this.printers = new PdfPrinters(services);
    }

    @Override
    public Printers printers() {
        return printers;
    }

    private static final class Lazy {
        private static final TemplateEngine TEMPLATES =
                TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);
        private static final Typesetter TYPESETTER = new Typesetter();

        /**
         * @param explain whether to say what a code point in brackets is
         */
        private static PrintableOutput page(
                String template,
                Map<String, Object> said,
                PrintableText printable,
                boolean explain) {
            PrintableOutput output = new PrintableOutput(printable);
            Map<String, Object> all = new HashMap<>(said);
            all.put("explain", explain);
            TEMPLATES.render(template, all, output);
            return output;
        }
    }

    @Override
    public void prepare() {
        if (PREPARED.compareAndSet(false, true)) {
            Checklist checklist = languages.apply(Locale.ENGLISH).checklist();
            Workup nobody = Workup.start(checklist, Patient.of("0"));
            pdf(
                    nobody,
                    Assessment.of(checklist, nobody),
                    new Options(
                            Locale.ENGLISH,
                            Paper.A4,
                            ZonedDateTime.now(ZoneOffset.UTC),
                            Extent.SUMMARY));
        }
    }

    @Override
    public int pages(byte[] pdf) {
        return PdfPageReader.pages(pdf);
    }

    @Override
    public Size size(byte[] pdf, int n) {
        return PdfPageReader.size(pdf, n);
    }

    @Override
    public String text(byte[] pdf, int n) {
        return PdfPageReader.text(pdf, n);
    }

    @Override
    public BufferedImage page(byte[] pdf, int n, double scale) {
        return PdfPageReader.page(pdf, n, scale);
    }

    @Override
    public byte[] caseFile(byte[] pdf) {
        return EmbeddedCaseReader.caseFile(pdf);
    }

    @Override
    public byte[] pdf(Workup workup, Assessment assessment, Options options) {
        Texts words = in(options);
        ReportContent content =
                ReportContent.of(words.checklist(), workup, assessment, words, options);
        PrintedPictures pictures = PrintedPictures.of(content, new PictureView(this), words);
        return set(
                "report.jte",
                Map.of(
                        "content",
                        content,
                        "texts",
                        words,
                        "pictures",
                        pictures,
                        "fullRecord",
                        options.caseFile().map(_ -> fullRecord(workup, words)).orElse("")),
                pictures.bytes(),
                options.caseFile()
                        .map(
                                c ->
                                        new EmbeddedCase(
                                                c,
                                                words.say("report.case-file"),
                                                options.printed())));
    }

    /** That the PDF holds more than its pages show. */
    private static String fullRecord(Workup workup, Texts words) {
        long leftOut =
                workup.attachments().stream()
                        .filter(a -> a.consent() == Attachment.Told.NO)
                        .count();
        return words.say("report.full-record", EmbeddedCase.NAME, leftOut);
    }

    @Override
    public List<HistoryLine> history(List<Workups.Entry> entries, Locale language) {
        HistoryWords words = new HistoryWords(languages.apply(language));
        return entries.stream().map(words::of).toList();
    }

    @Override
    public byte[] request(Workup workup, Assessment assessment, Request request, Options options) {
        Texts words = in(options);
        RequestContent content =
                RequestContent.of(request, words.checklist(), workup, assessment, words, options);
        return set(
                "requestSheet.jte",
                Map.of("content", content, "texts", words),
                Map.of(),
                Optional.empty());
    }

    @Override
    public String requestText(
            Workup workup, Assessment assessment, Request request, Options options) {
        Texts words = in(options);
        return new RequestText(
                        RequestContent.of(
                                request, words.checklist(), workup, assessment, words, options),
                        words)
                .text();
    }

    @Override
    public byte[] bedside(Optional<Workup> workup, Options options) {
        Texts words = in(options);
        return set(
                "bedside.jte",
                Map.of(
                        "content",
                        BedsideContent.of(words.checklist(), workup, words, options),
                        "texts",
                        words),
                Map.of(),
                Optional.empty());
    }

    @Override
    public byte[] chase(List<Workups.Listed> listed, Options options) {
        Texts words = in(options);
        return set(
                "chase.jte",
                Map.of(
                        "content",
                        ChaseContent.of(words.checklist(), listed, words, options),
                        "texts",
                        words),
                Map.of(),
                Optional.empty());
    }

    /**
     * @param said what the template names
     * @param pictures what stands behind the sources of its pictures
     * @param embedded goes with the pages
     */
    private static byte[] set(
            String template,
            Map<String, Object> said,
            Map<String, byte[]> pictures,
            Optional<EmbeddedCase> embedded) {
        boolean[] eastAsian = {false};
        PrintableText printable =
                new PrintableText(
                        c -> {
                            boolean fallback = !Fonts.covers(c) && SystemFonts.covers(c);
                            eastAsian[0] |= fallback;
                            return fallback || Fonts.covers(c);
                        });
        PrintableOutput page = Lazy.page(template, said, printable, false);
        if (page.marked()) {
            page = Lazy.page(template, said, printable, true);
        }
        Stop.check();
        return Lazy.TYPESETTER.pdf(page.html(), eastAsian[0], pictures, embedded);
    }

    @Override
    public String narrative(Workup workup, Assessment assessment, Options options) {
        Texts words = in(options);
        ReportWriter.PatientWords patient = new ReportWriter.PatientWords(words, workup);
        String warning = patient.warning().isEmpty() ? "" : " · " + patient.warning();
        String paragraph = new Narrative(words.checklist(), workup, assessment, words).paragraph();
        // On the page the foot explains the mark; copied text has to explain itself.
        String mark =
                paragraph.contains(AnswerWords.PROVISIONAL)
                        ? " " + words.say("report.n.provisional")
                        : "";
        return patient.name() + " · " + patient.identity() + warning + "\n" + paragraph + mark;
    }

    private Texts in(Options options) {
        return languages.apply(options.language());
    }
}
