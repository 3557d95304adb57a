package org.myoworkup.report;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Condition;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Section;
import org.myoworkup.checklist.Step;
import org.myoworkup.checklist.Tag;
import org.myoworkup.report.ReportContent.Group;
import org.myoworkup.report.ReportContent.SectionContent;
import org.myoworkup.report.ReportContent.StepContent;
import org.myoworkup.session.Reports;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Visibility;
import org.myoworkup.workup.Workup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The findings step by step, with every occurrence of the parts that repeat. */
final class StepWriter {
    private final Checklist checklist;
    private final Workup workup;
    private final Visibility visibility;
    private final Texts texts;
    private final AnswerWords words;
    private final Reports.Extent extent;

    StepWriter(Checklist checklist, Workup workup, Texts texts, Reports.Extent extent) {
        this.checklist = checklist;
        this.workup = workup;
        this.visibility = new Visibility(checklist, workup.patient(), workup.answers());
        this.texts = texts;
        this.words = new AnswerWords(checklist, texts);
        this.extent = extent;
    }

    List<StepContent> steps() {
        List<StepContent> steps = new ArrayList<>();
        for (Step step : checklist.steps()) {
            Set<Integer> occurrences = step.repeats() ? workup.occurrences(step.id()) : Set.of(1);
            for (int occurrence : occurrences) {
                steps.add(step(step, Place.in(step.id(), step.id(), occurrence)));
            }
        }
        unknown().ifPresent(steps::add);
        return steps;
    }

    private StepContent step(Step step, Place place) {
        List<SectionContent> written = new ArrayList<>();
        int asked = 0;
        int open = 0;
        boolean marked = workup.state(place).isPresent();
        for (Section section : step.sections()) {
            Set<Integer> occurrences =
                    section.repeats()
                            ? workup.occurrences(section.id())
                            : Set.of(place.occurrence());
            for (int occurrence : occurrences) {
                String repeat = section.repeats() ? section.id() : step.repeats() ? step.id() : "";
                Place where = Place.in(section.id(), repeat, occurrence);
                SectionWriter writer = new SectionWriter(workup, visibility, texts, words, extent);
                writer.write(section, where, marked)
                        .filter(c -> !saidAbove(section, c))
                        .ifPresent(written::add);
                asked += writer.asked();
                open += writer.open();
            }
        }
        return new StepContent(
                place.toString().replace('#', '-'),
                words.label(place),
                marks(place),
                written,
                open > 0
                        ? words.say("report.step-open", String.valueOf(open), String.valueOf(asked))
                        : "");
    }

    /** The clinician's diagnosis stands on the first page of a summary already. */
    private boolean saidAbove(Section section, SectionContent content) {
        return extent == Reports.Extent.SUMMARY
                && section.id().equals(ReportWriter.DIAGNOSIS)
                && content.valuesOnly();
    }

    private List<Group> marks(Place place) {
        List<Group> marks = new ArrayList<>();
        workup.state(place)
                .ifPresent(
                        state ->
                                marks.add(
                                        switch (state) {
                                            case PartState.NotDone n ->
                                                    group("report.not-done", words.notDone(n));
                                            case PartState.Pending p ->
                                                    group("report.pending", words.pending(p));
                                        }));
        if (!workup.note(place).isBlank()) {
            marks.add(group("report.notes", workup.note(place)));
        }
        return marks;
    }

    private Group group(String key, String text) {
        return new Group(words.say(key), List.of(), List.of(text), false);
    }

    /**
     * What an older version of the checklist asked and this one does not: kept, so it is printed.
     */
    private Optional<StepContent> unknown() {
        List<String> entries = new ArrayList<>();
        workup.answers()
                .all()
                .forEach(
                        (place, answer) -> {
                            if (checklist.item(place.id()).isEmpty()) {
                                String entry = texts.named(place.toString(), plain(answer));
                                entries.add(words.marked(workup, place, entry));
                            }
                        });
        workup.notes()
                .forEach(
                        (place, note) -> {
                            boolean known =
                                    checklist.item(place.id()).isPresent()
                                            || checklist.section(place.id()).isPresent()
                                            || checklist.step(place.id()).isPresent();
                            if (!known) {
                                entries.add(texts.named(place.toString(), note));
                            }
                        });
        workup.attachments().stream()
                .filter(a -> checklist.item(a.item().id()).isEmpty())
                .forEach(
                        a ->
                                entries.add(
                                        texts.named(
                                                a.item().toString(),
                                                a.name() + " " + a.caption())));
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Group group = new Group(words.say("report.hidden"), List.of(), entries, false);
        return Optional.of(
                new StepContent(
                        "other", words.say("report.other-version"), List.of(group), List.of(), ""));
    }

    private String plain(Answer answer) {
        return switch (answer) {
            case Answer.Choice choice -> choice.code();
            case Answer.Choices choices -> texts.series(choices.codes());
            case Answer.Table table -> table.rows().toString();
            default -> words.of(ANY, answer);
        };
    }

    /** Stands in where the checklist has no item: codes and units then print as stored. */
    private static final Item ANY =
            new Item(
                    "other.other.other",
                    new AnswerType.Text(true),
                    "",
                    "",
                    "",
                    Tag.V,
                    Map.of(),
                    new Condition.Always(),
                    false,
                    "other.other",
                    "",
                    "");
}
