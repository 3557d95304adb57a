package org.myoworkup.session;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.session.picture.PdfPages;
import org.myoworkup.workup.Printout;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.Workups;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the use cases need of what is printed: summary, request sheets, and any other PDF. */
public interface Reports extends PdfPages {

    /**
     * Does what only the first PDF has to wait for: fonts, templates, classes. Takes up to a
     * second, and nothing the second time.
     */
    void prepare();

    /**
     * The PDF, with the case file in it where the options hand one over. Takes up to a second the
     * first time; never call it from the window's thread.
     */
    byte[] pdf(Workup workup, Assessment assessment, Options options);

    /** The summary as readable text for Review and the hospital record, one paragraph a line. */
    String narrative(Workup workup, Assessment assessment, Options options);

    /** The entries of a history in words, in the order given. */
    List<HistoryLine> history(List<Workups.Entry> entries, Locale language);

    /** A request sheet as PDF; as slow as {@link #pdf}. */
    byte[] request(Workup workup, Assessment assessment, Request request, Options options);

    /** The same sheet as plain text, its first line says whose it is. */
    String requestText(Workup workup, Assessment assessment, Request request, Options options);

    /** Where a PDF can be printed. */
    Printers printers();

    /**
     * A sheet to be filled in by hand at the bedside, as PDF.
     *
     * @param workup whose name stands on it; empty for a blank one
     */
    byte[] bedside(Optional<Workup> workup, Options options);

    /** Every result that is awaited, the longest awaited first, as PDF. */
    byte[] chase(List<Workups.Listed> listed, Options options);

    /**
     * The case file that is embedded in this PDF, as it was put in.
     *
     * @throws Refusal with what to do, when there is none or more than one, when it was changed
     *     since, is larger than {@link CaseFiles#MAX_BYTES}, or the PDF is encrypted or broken
     */
    byte[] caseFile(byte[] pdf);

    /**
     * How to print.
     *
     * @param printed when, in the reader's time zone
     * @param extent how much of the workup; request sheets ask nothing of it
     * @param caseFile embedded in the summary, which then says so; empty for none
     * @param replaces the printout made last of the same workup, which the summary then names with
     *     what changed since; empty where nothing is known of one
     */
    record Options(
            Locale language,
            Paper paper,
            ZonedDateTime printed,
            Extent extent,
            Optional<byte[]> caseFile,
            Optional<Printout> replaces) {

        public Options(Locale language, Paper paper, ZonedDateTime printed, Extent extent) {
            this(language, paper, printed, extent, Optional.empty(), Optional.empty());
        }

        public Options with(byte[] embedded) {
            return new Options(language, paper, printed, extent, Optional.of(embedded), replaces);
        }

        public Options replacing(Optional<Printout> printout) {
            return new Options(language, paper, printed, extent, caseFile, printout);
        }
    }

    /** How much of a workup is printed. Nothing that is recorded is left out of either. */
    enum Extent {
        /** What is recorded; what is open is counted. */
        SUMMARY,
        /** Every question with its answer, or that it has none. */
        FULL
    }

    /** What a PDF carries beside its pages. */
    enum Enclosed {
        CASE,
        NOTHING
    }

    /** Paper sizes. */
    enum Paper {
        A4,
        LETTER
    }
}
