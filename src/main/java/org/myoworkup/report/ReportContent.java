package org.myoworkup.report;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.session.Reports;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Workup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Everything the printed summary says, in words and in the order printed. Plain values: no layout,
 * no fonts, and the patient's texts exactly as typed.
 *
 * @param language BCP 47 tag of the words
 * @param letter paper is Letter and not A4
 * @param title of the document, for a reader's window and list of files
 * @param snapshot which state of the workup this is and what is awaited; stands before any result
 * @param flags what cannot wait; stands before any result
 * @param narrative one paragraph of what was answered
 * @param criteria the sets beside EULAR/ACR
 * @param next what nobody has looked at yet
 * @param sites where a biopsy may be taken; empty once a site is chosen
 * @param cancer screening for cancer, or why it does not apply
 * @param figures the few derived numbers
 * @param attention what a reader must not overlook: contradictions, to be settled, pending, missing
 * @param diagnosis the clinician's own, apart from what the criteria say
 * @param closing the disclaimers
 * @param signatures who signed which revision, as what and when
 */
public record ReportContent(
        String language,
        boolean letter,
        String title,
        Head head,
        String snapshot,
        AlertContent flags,
        String narrative,
        EularAcrContent eularAcr,
        CriteriaContent criteria,
        NextContent next,
        List<Labelled> sites,
        List<Labelled> cancer,
        List<Labelled> figures,
        List<Attention> attention,
        List<Labelled> diagnosis,
        List<StepContent> steps,
        List<String> closing,
        List<String> signatures) {

    public ReportContent {
        sites = List.copyOf(sites);
        cancer = List.copyOf(cancer);
        figures = List.copyOf(figures);
        attention = List.copyOf(attention);
        diagnosis = List.copyOf(diagnosis);
        steps = List.copyOf(steps);
        closing = List.copyOf(closing);
        signatures = List.copyOf(signatures);
    }

    /**
     * The content for one workup; no clock is read, the time printed is that of the options.
     *
     * @param assessment of this very workup
     */
    public static ReportContent of(
            Checklist checklist,
            Workup workup,
            Assessment assessment,
            Texts texts,
            Reports.Options options) {
        return new ReportWriter(checklist, workup, assessment, texts, options).content();
    }

    /**
     * What stands on every page.
     *
     * @param name of the patient, or that it is not known
     * @param identity birth date, sex and record number
     * @param warning "ONE IDENTIFIER ONLY", empty with two or more
     * @param sample the word across each page of a sample, empty for a patient's workup
     */
    public record Head(
            String name, String identity, String warning, String sample, String printed) {}

    /** A name with what it is. */
    public record Labelled(String label, String text) {
        private static final int HALF = 42;

        /** True when two of these stand beside each other. */
        public boolean brief() {
            return label.length() + text.length() < HALF;
        }
    }

    /**
     * A list under a heading; an empty list is not printed.
     *
     * @param quiet printed smaller: what asks for no action
     */
    public record Attention(String title, List<String> entries, boolean quiet) {
        public Attention {
            entries = List.copyOf(entries);
        }

        Attention(String title, List<String> entries) {
            this(title, entries, false);
        }

        static Attention quiet(String title, List<String> entries) {
            return new Attention(title, entries, true);
        }
    }

    /**
     * The sets beside EULAR/ACR.
     *
     * @param sets a row for each
     * @param sources a citation for each
     * @param notComputed what was published and is not computed, with its citation
     */
    public record CriteriaContent(
            TableContent sets, List<String> sources, List<String> notComputed) {
        public CriteriaContent {
            sources = List.copyOf(sources);
            notComputed = List.copyOf(notComputed);
        }
    }

    /**
     * What nobody has looked at yet.
     *
     * @param lanes safety and other explanations
     * @param decide what would decide the classification, answered both ways
     */
    public record NextContent(List<Labelled> lanes, Optional<TableContent> decide) {
        public NextContent {
            lanes = List.copyOf(lanes);
        }

        public boolean empty() {
            return lanes.isEmpty() && decide.isEmpty();
        }
    }

    /**
     * The EULAR/ACR result.
     *
     * @param headline the class as it may be said
     * @param facts score, probability, range, other column, sub-group
     * @param items the fifteen items
     * @param total the line below them
     */
    public record EularAcrContent(
            String headline,
            List<Labelled> facts,
            List<String> messages,
            TableContent items,
            String total,
            String citation) {
        public EularAcrContent {
            facts = List.copyOf(facts);
            messages = List.copyOf(messages);
        }
    }

    /**
     * One step in one occurrence.
     *
     * @param anchor target of its bookmark
     * @param marks not done or pending as a whole, notes on the whole
     * @param untouched sections in which nothing was answered, in one line; empty for none
     */
    public record StepContent(
            String anchor,
            String title,
            List<Group> marks,
            List<SectionContent> sections,
            String untouched) {
        public StepContent {
            marks = List.copyOf(marks);
            sections = List.copyOf(sections);
        }
    }

    /**
     * One section in one occurrence, of which something is recorded.
     *
     * @param values answers that are no findings, short ones
     * @param groups findings and marks by what was said of them, long texts and notes
     * @param pictures what is attached
     */
    public record SectionContent(
            String title,
            List<Labelled> values,
            List<Group> groups,
            List<TableContent> tables,
            List<PictureContent> pictures) {
        public SectionContent {
            pictures = List.copyOf(pictures);
            values = List.copyOf(values);
            groups = List.copyOf(groups);
            tables = List.copyOf(tables);
        }
    }

    /**
     * What was said in the same way.
     *
     * @param label present, absent, pending, …
     * @param inline short entries, printed in one run
     * @param blocks entries that take a paragraph each
     * @param quiet printed smaller: what was not assessed
     */
    public record Group(String label, List<String> inline, List<String> blocks, boolean quiet) {
        public Group {
            inline = List.copyOf(inline);
            blocks = List.copyOf(blocks);
        }

        boolean empty() {
            return inline.isEmpty() && blocks.isEmpty();
        }
    }

    /**
     * A table; every row has as many cells as there are heads.
     *
     * @param shares width of each column in percent; empty to go by what stands in them
     */
    public record TableContent(
            String caption, List<String> heads, List<List<String>> rows, List<Integer> shares) {
        public TableContent {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            shares = List.copyOf(shares);
        }

        TableContent(String caption, List<String> heads, List<List<String>> rows) {
            this(caption, heads, rows, List.of());
        }

        /**
         * The share of the width that each column takes, in percent, together 100 or a little less:
         * wide enough for its longest word, wider for long texts.
         */
        public List<Integer> widths() {
            if (!shares.isEmpty()) {
                return shares;
            }
            int[] need = new int[heads.size()];
            for (int i = 0; i < need.length; i++) {
                need[i] = need(heads.get(i));
                for (List<String> row : rows) {
                    need[i] = Math.max(need[i], need(row.get(i)));
                }
            }
            int all = Math.max(1, Arrays.stream(need).sum());
            return Arrays.stream(need).map(n -> 100 * n / all).boxed().toList();
        }

        private static int need(String text) {
            int longestWord =
                    Arrays.stream(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
            return 2 + Math.min(40, Math.max(Math.min(longestWord, 18), text.length() / 3));
        }
    }

    /**
     * A picture, or the first page of a report.
     *
     * @param caption else the name of its file
     * @param alternative what stands for it where it is not seen: caption, step and item
     * @param facts file, item, date
     * @param warning a name that can be read in it, or that nobody said so; empty for none
     * @param withheld the patient did not agree to its being shown
     */
    public record PictureContent(
            Attachment attachment,
            String caption,
            String alternative,
            String facts,
            String warning,
            boolean withheld) {}
}
