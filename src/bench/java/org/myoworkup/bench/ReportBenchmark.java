package org.myoworkup.bench;

import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.exchange.JsonCaseFiles;
import org.myoworkup.report.PdfReports;
import org.myoworkup.session.CaseFiles;
import org.myoworkup.session.Reports;
import org.myoworkup.session.Samples;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Workup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What a report costs, beside what the renderer itself takes for a plain table on as many pages in
 * the same fonts, both warm. What a first one takes is {@link ReportPart}'s.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReportBenchmark {
    /** Pages of the typical report; what is compared is held to as many. */
    static final int PAGES = 3;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Checklist checklist = BundledChecklist.read();
    private final Texts texts = new Texts(checklist, Locale.ENGLISH);
    private final CaseFiles cases = new JsonCaseFiles(checklist, texts::say);
    private final Reports reports = new PdfReports(_ -> texts);
    private final Workup typical = mostAnswered();

    /** The published case with most answers. */
    private Workup mostAnswered() {
        return Samples.NAMES.stream()
                .map(n -> cases.read(Samples.read(n), LocalDate.of(2026, 3, 1)))
                .max(Comparator.comparingInt(w -> w.answers().all().size()))
                .orElseThrow();
    }

    /** All that an export makes: assessment, pages, the case in them. */
    private byte[] report() {
        return reports.pdf(
                typical,
                Assessment.of(checklist, typical),
                new Reports.Options(
                                Locale.ENGLISH,
                                Reports.Paper.A4,
                                ZonedDateTime.of(2026, 3, 1, 9, 0, 0, 0, ZoneOffset.UTC),
                                Reports.Extent.SUMMARY)
                        .with(cases.write(typical)));
    }

    private static void onPages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() != PAGES) {
                throw new IllegalStateException(document.getNumberOfPages() + " pages");
            }
        }
    }

    @Setup
    public void sameLength() throws IOException {
        onPages(report());
        onPages(PlainTable.pdf(PAGES));
    }

    @Benchmark
    public byte[] warmReport() {
        return report();
    }

    @Benchmark
    public byte[] warmTable() throws IOException {
        return PlainTable.pdf(PAGES);
    }
}
