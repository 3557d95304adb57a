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
 * @param full every question with its answer or its gap, and not what is recorded alone
 * @param title of the document, for a reader's window and list of files
 * @param snapshot which state of the workup this is, what is awaited, who signed it and how much is
 *     open; stands before any result
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
        boolean full,
        String title,
        Head head,
        List<String> snapshot,
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

    private static final String PLAN = "plan";

    public ReportContent {
        snapshot = List.copyOf(snapshot);
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

    /** The steps in which findings are asked; of a summary, those with anything recorded. */
    public List<StepContent> findings() {
        return steps.stream()
                .filter(s -> !s.anchor().equals(PLAN) && (full || !s.untouched()))
                .toList();
    }

    /** Of a summary, the steps in which nothing is recorded, with how much that is; else empty. */
    public String untouched(Texts texts) {
        return full
                ? ""
                : texts.series(
                        steps.stream()
                                .filter(s -> !s.anchor().equals(PLAN) && s.untouched())
                                .map(s -> s.title() + " (" + s.open() + ")")
                                .toList());
    }

    /** The step in which it is said what is to be done. */
    public List<StepContent> plan() {
        return steps.stream().filter(s -> s.anchor().equals(PLAN)).toList();
    }

    /**
     * What stands on every page.
     *
     * @param name of the patient, or that it is not known
     * @param identity birth date, sex and record number
     * @param warning "ONE IDENTIFIER ONLY", empty with two or more
     * @param sample the word across each page of a sample, empty for a patient's workup
     * @param mark draft, signed or amended, in one word; empty where it does not matter
     * @param state the same with who and when; empty where it does not matter
     */
    public record Head(
            String name,
            String identity,
            String warning,
            String sample,
            String printed,
            String mark,
            String state) {

        Head signed(SigningWords signing) {
            return new Head(
                    name, identity, warning, sample, printed, signing.mark(), signing.sentence());
        }
    }

    /** A name with what it is. */
    public record Labelled(String label, String text) {
        private static final int HALF = 44;

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
     * @param proviso what every class stands under; empty for nothing
     * @param legend what the words in it mean
     * @param sets a row for each; of a summary, those that reach a class
     * @param without of a summary, those that do not
     * @param sources a citation for each
     * @param notComputed what was published and is not computed, with its citation
     */
    public record CriteriaContent(
            String proviso,
            String legend,
            TableContent sets,
            List<Labelled> without,
            List<String> sources,
            List<String> notComputed) {
        public CriteriaContent {
            without = List.copyOf(without);
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
     * @param scale the probability as a figure
     * @param brief the fifteen items by what is known of them
     * @param facts score, probability, range, other column, sub-group
     * @param items the fifteen items
     * @param total the line below them
     */
    public record EularAcrContent(
            String headline,
            Figure scale,
            List<Labelled> facts,
            List<String> messages,
            List<Labelled> brief,
            TableContent items,
            String total,
            String citation) {
        public EularAcrContent {
            facts = List.copyOf(facts);
            messages = List.copyOf(messages);
            brief = List.copyOf(brief);
        }
    }

    /**
     * One step in one occurrence.
     *
     * @param anchor target of its bookmark
     * @param marks not done or pending as a whole, notes on the whole
     * @param open how many of its questions are; empty for none
     */
    public record StepContent(
            String anchor,
            String title,
            List<Group> marks,
            List<SectionContent> sections,
            String open) {
        public StepContent {
            marks = List.copyOf(marks);
            sections = List.copyOf(sections);
        }

        boolean untouched() {
            return marks.isEmpty() && sections.isEmpty();
        }
    }

    /**
     * One section in one occurrence, of which something is recorded.
     *
     * @param values answers that are no findings, short ones
     * @param groups findings and marks by what was said of them, long texts and notes
     * @param chart what a table says, drawn; it stands beside the first table
     * @param pictures what is attached
     */
    public record SectionContent(
            String title,
            List<Labelled> values,
            List<Group> groups,
            List<TableContent> tables,
            Optional<Figure> chart,
            List<PictureContent> pictures) {
        public SectionContent {
            pictures = List.copyOf(pictures);
            values = List.copyOf(values);
            groups = List.copyOf(groups);
            tables = List.copyOf(tables);
        }

        /** Nothing but answers that take a few words. */
        boolean valuesOnly() {
            return groups.isEmpty() && tables.isEmpty() && pictures.isEmpty();
        }

        /** True when chart and table have room beside each other. */
        public boolean beside() {
            return chart.isPresent() && tables.getFirst().lines() <= BESIDE;
        }

        private static final int BESIDE = 34;
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

        /** About how many lines it takes on less than half the width of the page. */
        int lines() {
            return rows.stream()
                    .mapToInt(
                            r -> r.stream().mapToInt(c -> 1 + c.length() / NARROW).max().orElse(1))
                    .sum();
        }

        private static final int NARROW = 16;

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
