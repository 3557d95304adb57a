package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.myoworkup.advice.EmgQuestion;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.session.Reports;
import org.myoworkup.session.Request;
import org.myoworkup.session.Samples;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workup;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every report and request is the archivable and accessible PDF that it says it is. */
class ConformanceTest {
    static final List<String> SAMPLES = Samples.NAMES;

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId() + " " + a.getMessage())
                    .toList();
        }
    }

    /** With the case file in it and without. */
    private static void conforms(Workup workup) throws Exception {
        conforms(ReportCase.pdf(workup));
        conforms(ReportCase.pdfWithCase(workup));
    }

    private static void conforms(byte[] pdf) throws Exception {
        assertThat(violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void everySampleConforms(String name) throws Exception {
        conforms(MeaningTest.sample(name));
    }

    @ParameterizedTest
    @EnumSource(Request.Kind.class)
    void everyRequestConforms(Request.Kind kind) throws Exception {
        Request request = Request.of(kind, 1).asking(EmgQuestion.JUNCTION);
        for (String name : List.of("polymyositis", "antisynthetase-pl7")) {
            Workup workup = MeaningTest.sample(name);
            conforms(RequestSheet.pdf(workup, request, Reports.Paper.A4));
        }
        Workup warned =
                ReportCase.bundled()
                        .answer("biopsy.procedure.site", new Answer.Choice("deltoid"))
                        .answer("biopsy.procedure.date", new Answer.Date(ReportCase.DAY))
                        .answer("emg.study.date", new Answer.Date(ReportCase.DAY))
                        .workup();
        conforms(RequestSheet.pdf(warned, request, Reports.Paper.LETTER));
    }

    @ParameterizedTest
    @EnumSource(Reports.Paper.class)
    void paperForTheClinicConforms(Reports.Paper paper) throws Exception {
        conforms(ClinicPaperTest.bedside(false, paper));
        conforms(ClinicPaperTest.bedside(true, paper));
        conforms(ClinicPaperTest.chase(List.of(), paper));
        conforms(
                ClinicPaperTest.chase(
                        List.of(
                                ClinicPaperTest.awaiting(
                                        "R-1", "2024-03-01", "2024-03-10", "Dr Weber")),
                        paper));
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void everySummaryConforms(String name) throws Exception {
        conforms(ReportCase.summary(MeaningTest.sample(name)));
    }

    @Test
    void aFrenchReportConforms() throws Exception {
        Texts french = new Texts(BundledChecklist.read(Locale.FRENCH), Locale.FRENCH);
        byte[] pdf = ReportCase.full(MeaningTest.sample("polymyositis"), french);
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Bilan de myosite");
        }
        conforms(pdf);
    }

    @Test
    void everyFieldFilledConforms() throws Exception {
        conforms(ReportCase.everyField().workup());
    }

    @Test
    void picturesAndReportsConform() throws Exception {
        conforms(PrintedPicturesTest.everyKind().workup());
    }

    @Test
    void flagsOpenAndActedOnConform() throws Exception {
        Workup acted = MeaningTest.actedOn(MeaningTest.flagged().workup());
        conforms(acted);
        conforms(
                acted.apply(
                        new Change.OfAnswer(
                                Place.of("history.swallowing.saliva"),
                                Optional.empty(),
                                Optional.of(Answer.Finding.PRESENT),
                                "",
                                false)));
    }
}
