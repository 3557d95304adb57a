package org.myoworkup.report;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.report.ReportContent.Head;
import org.myoworkup.session.Reports;
import org.myoworkup.session.Request;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Workup;

import java.util.List;
import java.util.Optional;

/**
 * Everything a request sheet says, in words and in the order printed, for page and plain text
 * alike. It repeats answers and names gaps; it concludes nothing.
 *
 * @param language BCP 47 tag of the words
 * @param letter paper is Letter and not A4
 * @param title of the document, for a reader's window and list of files
 * @param made which state of the workup it repeats, and when it was made
 * @param card to be cut off and sent with the specimen; biopsy only
 * @param signing what is signed at its foot
 */
public record RequestContent(
        String language,
        boolean letter,
        String title,
        Head head,
        String heading,
        String made,
        List<Part> parts,
        Optional<Card> card,
        List<String> closing,
        List<String> signing) {

    public RequestContent {
        parts = List.copyOf(parts);
        closing = List.copyOf(closing);
        signing = List.copyOf(signing);
    }

    /**
     * The sheet for one workup; no clock is read, the time printed is that of the options.
     *
     * @param assessment of this very workup
     */
    public static RequestContent of(
            Request request,
            Checklist checklist,
            Workup workup,
            Assessment assessment,
            Texts texts,
            Reports.Options options) {
        return new RequestWriter(request, checklist, workup, assessment, texts, options).content();
    }

    /** How the lines of a part are set on the page. */
    public enum Shape {
        /** One below the other. */
        LINES,
        /** In two columns. */
        COLUMNS,
        /** Running on, as many in a line as fit; long ones by themselves. */
        RUNNING
    }

    /** Lines under a heading. */
    public record Part(String title, Shape shape, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param box whether the receiving side ticks it
     * @param label empty where the text says it all
     * @param text empty where the label says it all
     * @param warning must not be overlooked
     */
    public record Line(boolean box, String label, String text, boolean warning) {
        private static final String BLANK = "____";
        private static final int SHORT = 60;

        static Line of(String label, String text) {
            return new Line(false, label, text, false);
        }

        static Line box(String label, String text) {
            return new Line(true, label, text, false);
        }

        static Line warning(String text) {
            return new Line(false, "", text, true);
        }

        /** True when something is left to be filled in by hand. */
        public boolean open() {
            return text.contains(BLANK);
        }

        /** True when several of these stand in one line. */
        public boolean brief() {
            return label.length() + text.length() + 2 < SHORT && !warning;
        }

        /** Label and text in one run. */
        public String said(Texts texts) {
            return label.isEmpty() || text.isEmpty() ? label + text : texts.named(label, text);
        }
    }

    /**
     * @param cut what is written along the cut
     * @param patient name, identity, revision and time, as the card leaves the sheet
     */
    public record Card(String cut, String heading, String patient, List<Part> parts) {
        public Card {
            parts = List.copyOf(parts);
        }
    }
}
