package org.myoworkup.report;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.myoworkup.checklist.Message;
import org.myoworkup.session.Printers;
import org.myoworkup.workup.Refusal;

import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.Size2DSyntax;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.SheetCollate;

/** Prints pages of a PDF as large as they are. */
final class PdfPrinters implements Printers {
    /** What the queue of the printer shows to everybody: no patient. */
    private static final String JOB = "MyoWorkup";

    private static final float POINTS_PER_INCH = 72;

    private final PrintServices services;

    PdfPrinters(PrintServices services) {
        this.services = services;
    }

    @Override
    public List<Printer> all() {
        Optional<String> usual = services.usual().map(PrintService::getName);
        return services.all().stream()
                .map(
                        s ->
                                new Printer(
                                        s.getName(),
                                        usual.filter(s.getName()::equals).isPresent(),
                                        s.isAttributeCategorySupported(SheetCollate.class)))
                .sorted(Comparator.comparing(p -> p.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Override
    public boolean print(byte[] pdf, Order order, Course course) {
        PrintService service =
                services.all().stream()
                        .filter(s -> s.getName().equals(order.printer()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Message.of("preview.print.gone", order.printer())));
        return PdfPageReader.reading(pdf, document -> print(document, service, order, course));
    }

    private static boolean print(
            PDDocument document, PrintService service, Order order, Course course) {
        PrinterJob job = PrinterJob.getPrinterJob();
        try {
            job.setPrintService(service);
            job.setJobName(JOB);
            job.setPageable(new ChosenPages(document, order, course, job::cancel));
            job.print(attributes(document.getPage(order.first() - 1).getMediaBox(), order));
            return !course.cancelled();
        } catch (PrinterAbortException cancelled) {
            return false;
        } catch (PrinterException e) {
            throw new Refusal(
                    Message.of(
                            "preview.print.failed",
                            order.printer(),
                            String.valueOf(e.getMessage())));
        }
    }

    /** What is asked of the printer; names nobody. */
    static PrintRequestAttributeSet attributes(PDRectangle paper, Order order) {
        PrintRequestAttributeSet wanted = new HashPrintRequestAttributeSet();
        wanted.add(new JobName(JOB, Locale.ROOT));
        wanted.add(new Copies(order.copies()));
        Optional.ofNullable(
                        MediaSize.findMedia(
                                paper.getWidth() / POINTS_PER_INCH,
                                paper.getHeight() / POINTS_PER_INCH,
                                Size2DSyntax.INCH))
                .ifPresent(wanted::add);
        if (order.copies() > 1) {
            wanted.add(order.collated() ? SheetCollate.COLLATED : SheetCollate.UNCOLLATED);
        }
        return wanted;
    }
}
