package org.myoworkup.session;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.session.picture.PdfPages;
import org.myoworkup.workup.Workup;

import java.time.ZonedDateTime;
import java.util.Locale;

/** What the use cases need of what is printed: summary, request sheets, and any other PDF. */
public interface Reports extends PdfPages {

    /** The PDF. Takes up to a second the first time; never call it from the window's thread. */
    byte[] pdf(Workup workup, Assessment assessment, Options options);

    /** The summary as readable text for Review and the hospital record, one paragraph a line. */
    String narrative(Workup workup, Assessment assessment, Options options);

    /** A request sheet as PDF; as slow as {@link #pdf}. */
    byte[] request(Workup workup, Assessment assessment, Request request, Options options);

    /** The same sheet as plain text, its first line says whose it is. */
    String requestText(Workup workup, Assessment assessment, Request request, Options options);

    /** Where a PDF can be printed. */
    Printers printers();

    /**
     * How to print.
     *
     * @param printed when, in the reader's time zone
     */
    record Options(Locale language, Paper paper, ZonedDateTime printed) {}

    /** Paper sizes. */
    enum Paper {
        A4,
        LETTER
    }
}
