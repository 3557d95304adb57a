package org.myoworkup.session;

import java.util.List;

/**
 * The printers that this computer knows. Every call takes its time: never from the window's thread.
 */
public interface Printers {

    /**
     * One of them.
     *
     * @param usual the computer's own choice
     * @param collates several copies can come sorted
     */
    record Printer(String name, boolean usual, boolean collates) {}

    /**
     * What is printed where.
     *
     * @param printer by its name
     * @param first page, from 1
     * @param last page, not before the first
     * @param copies 1 to 99
     * @param collated copy by copy, instead of page by page
     */
    record Order(String printer, int first, int last, int copies, boolean collated) {}

    /** How far printing has come. Asked from the thread that prints. */
    interface Course {
        /**
         * @param n of the pages of the order, from 1
         */
        void page(int n, int of);

        /** True when no more shall be printed. */
        boolean cancelled();
    }

    /** All there are now, by name; empty where there are none. */
    List<Printer> all();

    /**
     * Hands pages to a printer, each as large as it is.
     *
     * @return false when it was cancelled before the last page was handed over
     * @throws org.myoworkup.workup.Refusal when the printer is not there any more or takes nothing
     */
    boolean print(byte[] pdf, Order order, Course course);
}
