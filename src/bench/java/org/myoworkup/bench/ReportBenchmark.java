package org.myoworkup.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What a report costs, beside what the renderer itself takes for a plain table on as many pages in
 * the same fonts. Warm is sampled; cold is the first one of a new program.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReportBenchmark {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    /** Rows of the plain table that fill one page. */
    private static final int ROWS = 52;

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** Pages of the typical report; what is compared is held to as many. */
    private static final int PAGES = 3;

    private final Checklist checklist = BundledChecklist.read();
    private final Texts texts = new Texts(checklist, Locale.ENGLISH);
    private final CaseFiles cases = new JsonCaseFiles(checklist, texts::say);
    private final Reports reports = new PdfReports(_ -> texts);
    private final Workup typical = mostAnswered();

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

    private static byte[] table(int pages) throws IOException {
        StringBuilder html = new StringBuilder(1 << 16);
        html.append(
                "<html><head><style>@page { size: A4; margin: 20mm } body { font: 8pt 'DejaVu Sans'"
                        + " } table { width: 100%; table-layout: fixed; -fs-table-paginate:"
                        + " paginate } th { font-weight: bold }</style></head><body><table>");
        for (int i = 0; i < pages * ROWS; i++) {
            html.append("<tr><th>Question ")
                    .append(i)
                    .append("</th><td>present</td><td>")
                    .append("as noted at the bedside</td></tr>");
        }
        html.append("</table></body></html>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("DejaVuSans.ttf"), "DejaVu Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(
                () -> font("DejaVuSans-Bold.ttf"), "DejaVu Sans", 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(html.toString(), null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    private static InputStream font(String file) {
        return ReportBenchmark.class.getResourceAsStream(FONTS + file);
    }

    private static void onPages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() != PAGES) {
                throw new IllegalStateException(document.getNumberOfPages() + " pages");
            }
        }
    }

    /** Only where it warms nothing that is measured cold. */
    @Setup
    public void sameLength() throws IOException {
        if (Boolean.getBoolean("bench.warm")) {
            onPages(report());
            onPages(table(PAGES));
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Fork(value = 1, jvmArgsAppend = "-Dbench.warm=true")
    @Warmup(iterations = 8, time = 2)
    @Measurement(iterations = 5, time = 2)
    public byte[] warmReport() {
        return report();
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Fork(value = 1, jvmArgsAppend = "-Dbench.warm=true")
    @Warmup(iterations = 8, time = 2)
    @Measurement(iterations = 5, time = 2)
    public byte[] warmTable() throws IOException {
        return table(PAGES);
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public byte[] coldReport() {
        return report();
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public byte[] coldTable() throws IOException {
        return table(PAGES);
    }
}
