package org.myoworkup.report;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.myoworkup.checklist.Message;
import org.myoworkup.session.picture.PdfPages.Size;
import org.myoworkup.workup.Refusal;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Reads any PDF, from wherever it comes. */
final class PdfPageReader {
    private static final double MOST_PIXELS = 40_000_000;

    private PdfPageReader() {}

    interface Asking<T> {
        T of(PDDocument document) throws IOException;
    }

    static int pages(byte[] pdf) {
        return reading(pdf, PDDocument::getNumberOfPages);
    }

    static Size size(byte[] pdf, int n) {
        return reading(pdf, document -> size(page(document, n)));
    }

    private static Size size(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean lies = page.getRotation() % 180 != 0;
        return new Size(
                Math.max(1, lies ? box.getHeight() : box.getWidth()),
                Math.max(1, lies ? box.getWidth() : box.getHeight()));
    }

    private static PDPage page(PDDocument document, int n) {
        if (n < 1 || n > document.getNumberOfPages()) {
            throw new Refusal(Message.of("attach.no-page", n));
        }
        return document.getPage(n - 1);
    }

    static String text(byte[] pdf, int n) {
        return reading(
                pdf,
                document -> {
                    page(document, n);
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(n);
                    stripper.setEndPage(n);
                    return stripper.getText(document).strip();
                });
    }

    static BufferedImage page(byte[] pdf, int n, double scale) {
        return reading(
                pdf,
                document -> {
                    Size size = size(page(document, n));
                    double most = Math.sqrt(MOST_PIXELS / (size.width() * size.height()));
                    PDFRenderer renderer = new PDFRenderer(document);
                    renderer.setSubsamplingAllowed(true);
                    return renderer.renderImage(
                            n - 1, (float) Math.min(scale, most), ImageType.RGB);
                });
    }

    /**
     * Asks a document while it is open. PDFBox meets a broken file with whatever breaks on it, so
     * all of that is one refusal.
     */
    static <T> T reading(byte[] pdf, Asking<T> asking) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                throw new Refusal(Message.of("attach.pdf-encrypted"));
            }
            if (document.getNumberOfPages() < 1) {
                throw new Refusal(Message.of("attach.damaged"));
            }
            return asking.of(document);
        } catch (InvalidPasswordException e) {
            throw new Refusal(Message.of("attach.pdf-encrypted"));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Refusal(Message.of("attach.damaged"));
        } catch (OutOfMemoryError e) {
            throw new Refusal(Message.of("attach.no-memory"));
        }
    }
}
