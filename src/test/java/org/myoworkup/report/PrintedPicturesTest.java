package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.SamplePictures;
import org.myoworkup.session.picture.PdfPages;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Attachment.Told;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pictures and reports in print, and pages of a PDF as pictures. */
class PrintedPicturesTest {
    private static final String SKIN = "exam.skin.photographs";
    private static final PdfPages PAGES = new PdfReports(_ -> ReportCase.bundled().texts());

    /** What a clinic may attach: clear, grey, inks, of several pages, a report, small and large. */
    static ReportCase everyKind() {
        BufferedImage clear =
                SamplePictures.quarters(300, 200, BufferedImage.TYPE_INT_ARGB)
                        .getSubimage(0, 0, 300, 200);
        clear.setRGB(5, 5, 0x00000000);
        return ReportCase.bundled()
                .attach(
                        SKIN,
                        "hands.jpg",
                        SamplePictures.tagged(
                                SamplePictures.jpeg(SamplePictures.photograph(1600, 1200)), 6),
                        Told.NO,
                        Told.YES,
                        "Hands, backs")
                .attach(SKIN, "clear.png", SamplePictures.png(clear))
                .attach(
                        SKIN,
                        "grey.jpg",
                        SamplePictures.jpeg(
                                SamplePictures.quarters(400, 300, BufferedImage.TYPE_BYTE_GRAY)),
                        Told.YES,
                        Told.NOT_SAID,
                        "Grey & <plain>")
                .attach(
                        "imaging.mri.report",
                        "inks.jpg",
                        SamplePictures.fourInks(300, 200, 200, 20, 0, 30))
                .attach(
                        "biopsy.features.pictures",
                        "stains.tif",
                        SamplePictures.tiff(
                                SamplePictures.photograph(800, 600),
                                SamplePictures.quarters(80, 60)))
                .attach("emg.study.machine-report", "emg.pdf", SamplePictures.pdf(3))
                .attach(
                        "biopsy.skin.report",
                        "skin.png",
                        SamplePictures.png(SamplePictures.quarters(80, 60)),
                        Told.NO,
                        Told.NO,
                        "Not agreed");
    }

    @Test
    void eachStandsInItsStepWithItsWords() throws Exception {
        byte[] pdf = everyKind().pdf();
        keep(pdf);
        String text = ReportCase.text(pdf);

        assertThat(text)
                .contains(dense("Pictures and reports: Skin"))
                .contains(dense("Hands, backs"))
                .contains(dense("hands.jpg · Photographs · date of the picture not recorded"))
                .contains(dense("The patient's name or number can be read in it"))
                .contains(dense("Not said whether a name can be read in it"))
                .contains(dense("Grey & <plain>"))
                .contains(dense("Page 1 of 3; the full report is attached in the program."))
                .contains(dense("Page 1 of 2; the full report"))
                .contains(dense("Not printed: the patient did not agree to its being shown."));
        assertThat(text.indexOf("emg.pdf"))
                .isBetween(text.indexOf(dense("hands.jpg")), text.indexOf(dense("inks.jpg")));
        assertThat(figures(pdf).stream().filter(f -> !f.startsWith("Scale of")))
                .containsExactly(
                        "Hands, backs. Picture in Physical examination, Photographs",
                        "clear.png. Picture in Physical examination, Photographs",
                        "Grey & <plain>. Picture in Physical examination, Photographs",
                        "emg.pdf. Picture in EMG, Machine report (attach it here)",
                        "inks.jpg. Picture in Imaging, Report in words",
                        "stains.tif. Picture in Muscle biopsy, Pictures of the microscopy");
        assertThat(images(pdf))
                .hasSize(6)
                .allSatisfy(
                        i -> {
                            assertThat(i.getColorSpace().getName()).isEqualTo("DeviceRGB");
                            assertThat(i.getWidth()).isLessThanOrEqualTo(1402);
                        });
        assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(SamplePictures.SECRET);
    }

    @Test
    void aReportOfTenLargePhotographsIsSmallEnoughToSend() {
        ReportCase ten = ReportCase.bundled();
        byte[] photo = SamplePictures.jpeg(SamplePictures.photograph(4000, 3000));
        for (int i = 0; i < 10; i++) {
            byte[] other = photo.clone();
            other[other.length / 2] ^= 1;
            ten.attach(SKIN, "photo-" + i + ".jpg", other);
        }
        byte[] pdf = ten.pdf();

        assertThat(images(pdf)).hasSize(10);
        assertThat(pdf.length).isLessThan(5_000_000);
    }

    /** From a case file of elsewhere: nothing was looked at when it came in. */
    @Test
    void whatCannotBeShownIsSaidAndTheRestIsPrinted() {
        Workup workup = everyKind().workup();
        List<Attachment> broken = new ArrayList<>(workup.attachments());
        broken.add(
                new Attachment(
                        Place.of(SKIN), "b.png", "image/png", "", "0".repeat(64), new byte[] {1}));
        byte[] pdf = ReportCase.pdf(with(workup, broken));

        assertThat(images(pdf)).hasSize(6);
        assertThat(ReportCase.text(pdf)).contains(dense("Cannot be shown: This is no PNG"));
    }

    private static Workup with(Workup workup, List<Attachment> attachments) {
        return new Workup(
                workup.patient(),
                workup.definition(),
                workup.definitionVersion(),
                workup.revision(),
                workup.answers(),
                workup.notes(),
                workup.states(),
                attachments,
                workup.signatures(),
                workup.source());
    }

    private static String dense(String text) {
        return ReportCase.dense(text);
    }

    private static void keep(byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screens"));
        Files.write(folder.resolve("pictures.pdf"), pdf);
    }

    private static List<PDImageXObject> images(byte[] pdf) {
        List<PDImageXObject> images = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                        images.add(image);
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return images;
    }

    /** What a screen reader says for each figure, in order. */
    private static List<String> figures(byte[] pdf) throws IOException {
        List<String> said = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            collect(document.getDocumentCatalog().getStructureTreeRoot(), said);
        }
        return said;
    }

    private static void collect(PDStructureNode node, List<String> said) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStandardStructureType())) {
                    said.add(element.getAlternateDescription());
                }
                collect(element, said);
            }
        }
    }

    @Test
    void aPageOfAPdfIsAPicture() {
        byte[] pdf = SamplePictures.pdf(3);

        assertThat(PAGES.pages(pdf)).isEqualTo(3);
        assertThat(PAGES.size(pdf, 2).width()).isBetween(595.0, 596.0);
        BufferedImage page = PAGES.page(pdf, 2, 0.5);
        assertThat(page.getWidth()).isBetween(297, 298);
        assertThat(page.getRGB(90, 345)).as("the red square").isEqualTo(0xFFFF0000);
        assertThat(page.getRGB(5, 5)).as("paper").isEqualTo(0xFFFFFFFF);
        assertThat((long) PAGES.page(pdf, 1, 90).getWidth() * PAGES.page(pdf, 1, 90).getHeight())
                .as("not larger than memory bears")
                .isLessThan(41_000_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void aPageThatIsNotThereIsRefused(int n) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PAGES.page(SamplePictures.pdf(3), n, 1));
    }

    @Test
    void aLockedOrBrokenPdfIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PAGES.pages(SamplePictures.lockedPdf()))
                .satisfies(r -> assertThat(r.message().key()).isEqualTo("attach.pdf-encrypted"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PAGES.page(new byte[] {'%', 'P', 'D', 'F', '-'}, 1, 1))
                .satisfies(r -> assertThat(r.message().key()).isEqualTo("attach.damaged"));
    }
}
