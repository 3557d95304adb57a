package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.RandomWorkups;
import org.myoworkup.SamplePictures;
import org.myoworkup.session.CaseFiles;
import org.myoworkup.session.Cases;
import org.myoworkup.session.Samples;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** The case goes into the PDF and comes out as it was; nothing else is taken for it. */
class EmbeddedCaseTest {
    static final List<String> SAMPLES = Samples.NAMES;

    private static final PdfReports REPORTS = new PdfReports(_ -> ReportCase.bundled().texts());
    private static final Cases CASES =
            new Cases(
                    ReportCase.BUNDLED,
                    ReportCase.CASES,
                    REPORTS,
                    null,
                    Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));
    private static final byte[] WITH = ReportCase.pdfWithCase(small());
    private static final byte[] WITHOUT = ReportCase.pdf(small());

    private static Workup small() {
        return ReportCase.bundled()
                .answer("exam.skin.heliotrope", org.myoworkup.workup.Answer.Finding.PRESENT)
                .workup();
    }

    private interface Change {
        void make(PDDocument document) throws IOException;
    }

    private static byte[] changed(byte[] pdf, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.make(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static COSDictionary file(PDDocument document) {
        COSArray files = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.AF);
        return (COSDictionary) files.getObject(0);
    }

    private static COSStream stream(PDDocument document) {
        return file(document).getCOSDictionary(COSName.EF).getCOSStream(COSName.F);
    }

    private static void refused(byte[] file, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> CASES.read(file))
                .satisfies(r -> assertThat(r.message().key()).isEqualTo(key));
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aSampleComesBackAsItWas(String name) {
        comesBack(withoutSource(MeaningTest.sample(name)));
    }

    @Test
    void everyFieldComesBackAsItWas() {
        Workup all = ReportCase.everyField().workup();
        assertThat(all.answers().all()).hasSameSizeAs(ReportCase.BUNDLED.items());
        assertThat(all.attachments()).hasSize(2);
        assertThat(all.together()).isNotEmpty();
        comesBack(all);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 14, 159})
    void anyWorkupComesBackAsItWas(long seed) {
        Workup any = new RandomWorkups(ReportCase.BUNDLED, LocalDate.of(2024, 3, 1), seed).workup();
        comesBack(any);
    }

    private static void comesBack(Workup workup) {
        Workup back = CASES.read(ReportCase.pdfWithCase(workup));
        assertThat(back).isEqualTo(workup);
        assertThat(CASES.write(back)).isEqualTo(CASES.write(workup));
        assertThat(back.attachments().stream().map(Attachment::data).toList())
                .usingElementComparator((a, b) -> Arrays.compare(a, b))
                .isEqualTo(workup.attachments().stream().map(Attachment::data).toList());
    }

    private static Workup withoutSource(Workup sample) {
        return new Workup(
                sample.patient(),
                sample.definition(),
                sample.definitionVersion(),
                sample.revision(),
                sample.answers(),
                sample.notes(),
                sample.states(),
                sample.attachments(),
                sample.signatures(),
                "",
                sample.acknowledged(),
                sample.together());
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        byte[] written = ReportCase.CASES.write(small());
        try (PDDocument document = Loader.loadPDF(WITH)) {
            COSDictionary file = file(document);
            assertThat(file.getString(COSName.F)).isEqualTo("case.myoworkup.json");
            assertThat(file.getString(COSName.UF)).isEqualTo("case.myoworkup.json");
            assertThat(file.getNameAsString("AFRelationship")).isEqualTo("Source");
            assertThat(file.getString(COSName.DESC)).contains("full record");
            PDEmbeddedFile embedded =
                    document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .get("case.myoworkup.json")
                            .getEmbeddedFile();
            assertThat(embedded.getCOSObject()).isSameAs(stream(document));
            assertThat(embedded.getSubtype()).isEqualTo("application/json");
            assertThat(embedded.getSize()).isEqualTo(written.length);
            assertThat(embedded.getModDate().toInstant()).isEqualTo("2024-03-20T14:05:00Z");
            COSString sum =
                    (COSString)
                            embedded.getCOSObject()
                                    .getCOSDictionary(COSName.PARAMS)
                                    .getDictionaryObject("CheckSum");
            assertThat(sum.getBytes()).isEqualTo(MessageDigest.getInstance("MD5").digest(written));
            assertThat(embedded.toByteArray()).isEqualTo(written);
        }
    }

    @Test
    void thePageSaysSoOnlyWhereItIsSo() throws IOException {
        String said = ReportCase.dense("contains the full record (case.myoworkup.json)");
        List<String> pages = ReportCase.pages(WITH);
        assertThat(pages.getFirst()).contains(said);
        assertThat(ReportCase.text(WITHOUT)).doesNotContain("fullrecord", "case.myoworkup");
        assertThat(ReportCase.pages(WITHOUT)).hasSameSizeAs(pages);
        try (PDDocument document = Loader.loadPDF(WITHOUT)) {
            assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.AF))
                    .isFalse();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void picturesThatThePagesLeaveOutAreCounted() {
        String said = ReportCase.dense("also 1 picture that these pages leave out");
        Workup pictures = PrintedPicturesTest.everyKind().workup();
        assertThat(ReportCase.pages(ReportCase.pdfWithCase(pictures)).getFirst()).contains(said);
        assertThat(ReportCase.pages(WITH).getFirst()).doesNotContain("leaveout");
    }

    @Test
    void aCaseFileThatSpeaksOfPdfIsACaseFile() {
        Workup workup =
                ReportCase.bundled().patient(org.myoworkup.workup.Patient.of("%PDF-1.7")).workup();
        assertThat(CASES.read(CASES.write(workup))).isEqualTo(workup);
    }

    @Test
    void otherPdfsHoldNoCase() throws IOException {
        refused(WITHOUT, "case.pdf-none");
        refused(SamplePictures.pdf(1), "case.pdf-none");
        refused(changed(WITH, d -> names(file(d), "something.json")), "case.pdf-none");
    }

    private static void names(COSDictionary file, String name) {
        file.setString(COSName.F, name);
        file.setString(COSName.UF, name);
    }

    @Test
    void aLockedOrBrokenPdfIsRefused() throws IOException {
        refused(SamplePictures.lockedPdf(), "case.pdf-encrypted");
        refused(
                changed(
                        WITH,
                        d ->
                                d.protect(
                                        new StandardProtectionPolicy(
                                                "owner", "", new AccessPermission()))),
                "case.pdf-encrypted");
        refused(Arrays.copyOf(WITH, 400), "case.pdf-damaged");
        refused("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), "case.pdf-damaged");
    }

    @Test
    void ofTwoCasesNoneIsTaken() throws IOException {
        byte[] other = ReportCase.CASES.write(ReportCase.bundled().workup());
        refused(
                changed(
                        WITH,
                        d -> {
                            PDComplexFileSpecification second = new PDComplexFileSpecification();
                            second.setFile("other.myoworkup.json");
                            second.setEmbeddedFile(
                                    new PDEmbeddedFile(d, new ByteArrayInputStream(other)));
                            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
                            files.setNames(Map.of("other.myoworkup.json", second));
                            PDDocumentNameDictionary names = d.getDocumentCatalog().getNames();
                            names.setEmbeddedFiles(files); // the first stays under /AF
                        }),
                "case.pdf-several");
        refused(
                changed(
                        WITH,
                        d ->
                                file(d).getCOSDictionary(COSName.EF)
                                        .setItem(
                                                COSName.UF,
                                                new PDEmbeddedFile(
                                                        d, new ByteArrayInputStream(other)))),
                "case.pdf-several");
    }

    @Test
    void aChangedCaseIsNotTaken() throws IOException {
        byte[] altered =
                new String(ReportCase.CASES.write(small()), StandardCharsets.UTF_8)
                        .replace("\"present\"", "\"absent\"")
                        .getBytes(StandardCharsets.UTF_8);
        refused(changed(WITH, d -> put(d, altered)), "case.pdf-changed");
        byte[] other = "{\"format\": \"other/1\"}".getBytes(StandardCharsets.UTF_8);
        refused(
                changed(
                        WITH,
                        d -> {
                            put(d, other);
                            stream(d).removeItem(COSName.PARAMS);
                        }),
                "case.unknown-format");
    }

    private static void put(PDDocument document, byte[] bytes) throws IOException {
        try (OutputStream out = stream(document).createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheMemory() throws IOException {
        byte[] bomb =
                changed(
                        WITH,
                        d -> {
                            COSStream stream = stream(d);
                            try (OutputStream raw = stream.createRawOutputStream();
                                    OutputStream out =
                                            new DeflaterOutputStream(
                                                    raw, new Deflater(Deflater.BEST_SPEED))) {
                                byte[] blanks = new byte[1 << 20];
                                Arrays.fill(blanks, (byte) ' ');
                                for (int i = 0; i <= CaseFiles.MAX_BYTES >> 20; i++) {
                                    out.write(blanks);
                                }
                            }
                        });
        assertThat(bomb.length).isLessThan(4 << 20);
        refused(bomb, "case.pdf-too-big");
    }
}
