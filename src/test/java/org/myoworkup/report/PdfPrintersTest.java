package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.myoworkup.session.Printers;

import java.util.Arrays;

import javax.print.attribute.Attribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.SheetCollate;

class PdfPrintersTest {

    @Test
    void theQueueNamesNobody() {
        PrintRequestAttributeSet asked =
                PdfPrinters.attributes(PDRectangle.A4, new Printers.Order("ward", 1, 2, 3, true));

        assertThat(((JobName) asked.get(JobName.class)).getValue()).isEqualTo("MyoWorkup");
        assertThat(Arrays.stream(asked.toArray()).map(Attribute::getName))
                .containsExactlyInAnyOrder("job-name", "copies", "media", "sheet-collate");
    }

    @Test
    void copiesSortingAndPaperAreAskedFor() {
        PrintRequestAttributeSet three =
                PdfPrinters.attributes(PDRectangle.A4, new Printers.Order("ward", 1, 2, 3, false));
        PrintRequestAttributeSet one =
                PdfPrinters.attributes(
                        PDRectangle.LETTER, new Printers.Order("ward", 1, 2, 1, true));

        assertThat(((Copies) three.get(Copies.class)).getValue()).isEqualTo(3);
        assertThat(three.get(SheetCollate.class)).isEqualTo(SheetCollate.UNCOLLATED);
        assertThat(three.containsValue(MediaSizeName.ISO_A4)).isTrue();
        assertThat(one.containsKey(SheetCollate.class)).isFalse();
        assertThat(one.containsValue(MediaSizeName.NA_LETTER)).isTrue();
    }
}
