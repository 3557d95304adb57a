package org.myoworkup.report;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Section;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.report.ReportContent.Group;
import org.myoworkup.report.ReportContent.Labelled;
import org.myoworkup.report.ReportContent.PictureContent;
import org.myoworkup.report.ReportContent.SectionContent;
import org.myoworkup.report.ReportContent.TableContent;
import org.myoworkup.session.Reports;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Visibility;
import org.myoworkup.workup.Workup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sorts what is recorded in one section, in one occurrence, by what was said: nothing recorded is
 * left out.
 */
final class SectionWriter {
    /** A longer answer takes the whole width. */
    private static final int SHORT = 60;

    /** Fewer grades than these need no drawing in a summary. */
    private static final int DRAWN = 4;

    /**
     * Width of the strength chart in millimetres: its grades are still read, a table fits beside.
     */
    private static final double CHART = 104;

    private final Workup workup;
    private final Visibility visibility;
    private final Texts texts;
    private final AnswerWords words;
    private final Reports.Extent extent;
    private final List<Labelled> values = new ArrayList<>();
    private final List<TableContent> tables = new ArrayList<>();
    private final List<PictureContent> pictures = new ArrayList<>();
    private final Map<Kind, Group> groups = new EnumMap<>(Kind.class);
    private Optional<Figure> chart = Optional.empty();
    private boolean recorded;
    private int asked;
    private int open;

    /** The groups in the order printed. */
    private enum Kind {
        PRESENT("report.present"),
        PRESENT_TOGETHER("report.present"),
        EQUIVOCAL("report.equivocal"),
        EQUIVOCAL_TOGETHER("report.equivocal"),
        ABSENT("report.absent"),
        ABSENT_TOGETHER("report.absent"),
        TEXT("report.texts"),
        NOTE("report.notes"),
        PENDING("report.pending"),
        NOT_DONE("report.not-done"),
        HIDDEN("report.hidden"),
        OPEN("report.not-assessed");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The finding, apart from those that were marked together by one key. */
        static Kind of(Answer.Finding finding, boolean together) {
            return switch (finding) {
                case PRESENT -> together ? PRESENT_TOGETHER : PRESENT;
                case EQUIVOCAL -> together ? EQUIVOCAL_TOGETHER : EQUIVOCAL;
                case ABSENT -> together ? ABSENT_TOGETHER : ABSENT;
            };
        }

        String label(AnswerWords words) {
            String label = words.say(key);
            return this == PRESENT_TOGETHER || this == EQUIVOCAL_TOGETHER || this == ABSENT_TOGETHER
                    ? words.together(label)
                    : label;
        }
    }

    SectionWriter(
            Workup workup,
            Visibility visibility,
            Texts texts,
            AnswerWords words,
            Reports.Extent extent) {
        this.workup = workup;
        this.visibility = visibility;
        this.texts = texts;
        this.words = words;
        this.extent = extent;
        for (Kind kind : Kind.values()) {
            groups.put(kind, new Group(kind.label(words), List.of(), List.of(), kind == Kind.OPEN));
        }
    }

    /**
     * @param place of the section in this occurrence
     * @param spokenFor the step is marked not done or pending: its open items are not "not
     *     assessed"
     * @return empty when there is nothing to say of it
     */
    Optional<SectionContent> write(Section section, Place place, boolean spokenFor) {
        workup.state(place).ifPresent(state -> mark(words.say("report.whole-section"), state));
        note(words.say("report.whole-section"), place);
        boolean marked = spokenFor || workup.state(place).isPresent();
        for (Item item : section.items()) {
            item(item, Place.of(item, place.occurrence()), marked);
        }
        for (Attachment attachment : workup.attachments()) {
            if (attachment.item().id().startsWith(section.id() + ".")
                    && attachment.item().occurrence() == place.occurrence()) {
                recorded = true;
                pictures.add(new PictureWords(words).of(attachment));
            }
        }
        List<Group> filled = groups.values().stream().filter(g -> !g.empty()).toList();
        boolean said = recorded || (open > 0 && extent == Reports.Extent.FULL);
        return said
                ? Optional.of(
                        new SectionContent(
                                words.label(place), values, filled, tables, chart, pictures))
                : Optional.empty();
    }

    /** Questions of the section written, unless its step or it is marked as a whole. */
    int asked() {
        return asked;
    }

    /** Those of them that have no answer. */
    int open() {
        return open;
    }

    private void item(Item item, Place place, boolean marked) {
        Optional<Answer> answer = workup.answer(place);
        boolean shown = visibility.shows(item, place.occurrence());
        asked += shown && !marked ? 1 : 0;
        if (answer.isPresent()) {
            recorded = true;
            if (shown) {
                answered(item, place, answer.get());
            } else {
                String hidden = words.named(words.label(item), words.of(item, answer.get()));
                block(Kind.HIDDEN, marked(place, hidden));
            }
        } else if (shown && !marked) {
            open(item);
        }
        boolean noteWithFinding =
                shown && answer.filter(Answer.Finding.class::isInstance).isPresent();
        if (!noteWithFinding) {
            note(words.label(item), place);
        }
    }

    private void open(Item item) {
        open++;
        if (extent == Reports.Extent.FULL) {
            inline(Kind.OPEN, words.label(item));
        }
    }

    private void answered(Item item, Place place, Answer answer) {
        switch (answer) {
            case Answer.Finding finding -> finding(item, place, finding);
            case PartState state -> mark(marked(place, words.label(item)), state);
            case Answer.Table table when item.type() instanceof AnswerType.Table type -> {
                draw(place, table);
                tables.add(new TableWords(words).of(marked(place, words.label(item)), type, table));
            }
            default -> value(words.label(item), marked(place, words.of(item, answer)));
        }
    }

    /** Of several examinations the latest is drawn. */
    private void draw(Place place, Answer.Table table) {
        boolean latest =
                workup.answers().toItem(ItemIds.STRENGTH_GRID).keySet().stream()
                        .mapToInt(Place::occurrence)
                        .allMatch(n -> n <= place.occurrence());
        boolean enough = extent == Reports.Extent.FULL || table.rows().size() >= DRAWN;
        if (place.id().equals(ItemIds.STRENGTH_GRID) && latest && enough) {
            chart = Optional.of(new StrengthFigure(texts, table).figure(CHART));
        }
    }

    private String marked(Place place, String text) {
        return words.marked(workup, place, text);
    }

    private void finding(Item item, Place place, Answer.Finding finding) {
        Kind kind = Kind.of(finding, workup.together().contains(place));
        String note = workup.note(place);
        if (note.isBlank()) {
            inline(kind, words.label(item));
        } else {
            block(kind, words.named(words.label(item), note));
        }
    }

    private void value(String label, String text) {
        if (text.length() <= SHORT && text.indexOf('\n') < 0) {
            values.add(new Labelled(label, text));
        } else {
            block(Kind.TEXT, words.named(label, text));
        }
    }

    private void mark(String label, PartState state) {
        recorded = true;
        switch (state) {
            case PartState.NotDone n -> block(Kind.NOT_DONE, label + " (" + words.notDone(n) + ")");
            case PartState.Pending p -> block(Kind.PENDING, label + " (" + words.pending(p) + ")");
        }
    }

    private void note(String label, Place place) {
        String note = workup.note(place);
        if (!note.isBlank()) {
            recorded = true;
            block(Kind.NOTE, words.named(label, note));
        }
    }

    private void inline(Kind kind, String text) {
        groups.computeIfPresent(
                kind,
                (_, group) ->
                        new Group(
                                group.label(),
                                plus(group.inline(), text),
                                group.blocks(),
                                group.quiet()));
    }

    private void block(Kind kind, String text) {
        groups.computeIfPresent(
                kind,
                (_, group) ->
                        new Group(
                                group.label(),
                                group.inline(),
                                plus(group.blocks(), text),
                                group.quiet()));
    }

    private static List<String> plus(List<String> list, String text) {
        List<String> longer = new ArrayList<>(list);
        longer.add(text);
        return longer;
    }
}
