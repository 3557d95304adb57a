package org.myoworkup.advice;

import org.myoworkup.checklist.Item;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.List;

/** The two fixed lanes: safety now, and what else it could be. */
final class OpenQuestions {
    /** The first item is where it is asked; an answer to any of them settles it. */
    private record Question(List<String> items) {}

    private static final List<Question> SAFETY =
            List.of(
                    question(AdviceItems.SPO2_REST, "extramuscular.lung.spo2-rest"),
                    question(
                            AdviceItems.WET_VOICE,
                            AdviceItems.WATER_TEST,
                            AdviceItems.SWALLOW_WATER_TEST,
                            "extramuscular.swallowing.abnormal-study"),
                    question(AdviceItems.ECG_DONE, AdviceItems.ECG),
                    question(AdviceItems.TROPONIN_I),
                    question(AdviceItems.POTASSIUM),
                    question(AdviceItems.CREATININE));
    private static final List<Question> ALTERNATIVES =
            List.of(
                    question(AdviceItems.DRUGS_ANY, AdviceItems.DRUGS),
                    question(AdviceItems.FAMILY_MUSCLE),
                    question(AdviceItems.PTOSIS, "history.cranial.ptosis"),
                    question(AdviceItems.TSH),
                    question(AdviceItems.HMGCR),
                    question(AdviceItems.GENE_PANEL));

    private OpenQuestions() {}

    private static Question question(String... items) {
        return new Question(List.of(items));
    }

    static List<NotYetKnown.Open> safety(Chart chart) {
        return open(chart, SAFETY);
    }

    static List<NotYetKnown.Open> alternatives(Chart chart) {
        return open(chart, ALTERNATIVES);
    }

    private static List<NotYetKnown.Open> open(Chart chart, List<Question> questions) {
        List<NotYetKnown.Open> open = new ArrayList<>();
        for (Question question : questions) {
            String item = question.items().getFirst();
            Place place = lastPlace(chart, item);
            if (question.items().stream().noneMatch(i -> settled(chart, i))
                    && !chart.notDone(place)) {
                open.add(new NotYetKnown.Open(place, Invasiveness.of(item), chart.awaited(item)));
            }
        }
        return open;
    }

    private static boolean settled(Chart chart, String item) {
        if (item.equals(AdviceItems.HMGCR)) {
            return chart.findings().finding(item).known();
        }
        // "ECG done: absent" says that there is none yet
        return item.equals(AdviceItems.ECG_DONE)
                ? chart.all(item).stream().anyMatch(n -> n.is(Answer.Finding.PRESENT))
                : chart.answered(item);
    }

    /** Where a new answer to this item would be given: the last occurrence of its part. */
    static Place lastPlace(Chart chart, String itemId) {
        Item item = chart.checklist().item(itemId).orElseThrow();
        int last = item.repeat().isEmpty() ? 1 : chart.lastOccurrence(item.repeat());
        return Place.of(item, last);
    }
}
