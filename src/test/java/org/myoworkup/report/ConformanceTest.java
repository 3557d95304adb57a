package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.myoworkup.session.Samples;
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
import java.util.Optional;

/** Every report is the archivable and accessible PDF that it says it is. */
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

    private static void conforms(Workup workup) throws Exception {
        byte[] pdf = ReportCase.pdf(workup);

        assertThat(violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void everySampleConforms(String name) throws Exception {
        conforms(MeaningTest.sample(name));
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
