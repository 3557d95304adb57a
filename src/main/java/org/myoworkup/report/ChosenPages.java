package org.myoworkup.report;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;
import org.myoworkup.session.Printers.Course;
import org.myoworkup.session.Printers.Order;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;

/** The pages of an order, each as large as it is and in the middle of its paper. */
final class ChosenPages implements Pageable {
    private static final boolean BORDER = false;
    private static final boolean CENTRED = true;

    private final PDFPageable formats;
    private final PDFPrintable printable;
    private final Order order;
    private final Course course;
    private final Runnable cancel;

    /**
     * @param cancel ends the printing
     */
    ChosenPages(PDDocument document, Order order, Course course, Runnable cancel) {
        this.formats = new PDFPageable(document);
        this.printable =
                new PDFPrintable(
                        document, Scaling.ACTUAL_SIZE, BORDER, PDFPrintable.RASTERIZE_OFF, CENTRED);
        this.order = order;
        this.course = course;
        this.cancel = cancel;
    }

    @Override
    public int getNumberOfPages() {
        return order.last() - order.first() + 1;
    }

    @Override
    public PageFormat getPageFormat(int index) {
        return formats.getPageFormat(order.first() - 1 + index);
    }

    @Override
    public Printable getPrintable(int index) {
        return (graphics, format, i) -> {
            if (course.cancelled()) {
                cancel.run();
                return Printable.NO_SUCH_PAGE;
            }
            course.page(i + 1, getNumberOfPages());
            return printable.print(graphics, format, order.first() - 1 + i);
        };
    }
}
