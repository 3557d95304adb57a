package org.myoworkup.report;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.findings.Findings;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Reading;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Progress;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Workup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The case as a clinician would tell it. Says only what was answered or follows from it; what was
 * not asked is not mentioned, and absent is said only of what was answered so.
 */
final class Narrative {
    private static final List<String> TOLD =
            List.of(
                    ItemIds.DYSPHAGIA,
                    "history.symptoms.dyspnoea",
                    "history.symptoms.myalgia",
                    "history.symptoms.arthralgia",
                    "history.symptoms.raynaud",
                    "history.symptoms.fever");

    private static final List<String> SEEN =
            List.of(
                    ItemIds.PROXIMAL_UPPER,
                    ItemIds.PROXIMAL_LOWER,
                    ItemIds.NECK_FLEXORS_WEAKER,
                    ItemIds.FINGER_FLEXORS,
                    ItemIds.QUADRICEPS,
                    ItemIds.HELIOTROPE,
                    ItemIds.GOTTRON_PAPULES,
                    ItemIds.GOTTRON_SIGN,
                    "exam.skin.mechanics-hands",
                    "exam.skin.cutaneous-necrosis",
                    "exam.joints.arthritis");

    private static final List<String> ENZYMES =
            List.of(
                    ItemIds.CK,
                    ItemIds.LDH,
                    ItemIds.AST,
                    ItemIds.ALT,
                    "laboratory.enzymes.aldolase");

    private static final String DIAGNOSIS = "plan.diagnosis.clinician";

    private final Checklist checklist;
    private final Workup workup;
    private final Assessment assessment;
    private final Texts texts;
    private final AnswerWords words;
    private final List<Said> said = new ArrayList<>();

    /**
     * One sentence.
     *
     * @param from what was answered or marked that it rests on; empty for a result of the criteria
     */
    record Said(String sentence, List<Place> from) {
        Said {
            from = List.copyOf(from);
        }
    }

    Narrative(Checklist checklist, Workup workup, Assessment assessment, Texts texts) {
        this.checklist = checklist;
        this.workup = workup;
        this.assessment = assessment;
        this.texts = texts;
        this.words = new AnswerWords(checklist, texts);
    }

    /** All in one paragraph; never empty. */
    String paragraph() {
        return String.join(" ", sentences().stream().map(Said::sentence).toList());
    }

    /** The sentences in the order told; one that says so when nothing is recorded. */
    List<Said> sentences() {
        said.clear();
        if (workup.answers().all().isEmpty() && workup.states().isEmpty()) {
            return List.of(new Said(texts.say("report.n.nothing"), List.of()));
        }
        flags();
        new Opening(checklist, workup, assessment, texts).said().ifPresent(said::add);
        both("report.n.told", TOLD, who());
        both("report.n.seen", SEEN, "");
        both("report.n.lungs", List.of(ItemIds.ILD), "");
        enzymes();
        antibodies();
        chosen("report.n.emg", ItemIds.EMG_PATTERN);
        both("report.n.mri", List.of(ItemIds.MRI_OEDEMA), "");
        both("report.n.microscopy", findingsOf("biopsy.features"), "");
        chosen("report.n.biopsy", "biopsy.conclusion.pattern");
        chosen("report.n.response", "history.treatment.response");
        result();
        diagnosis();
        awaited();
        return List.copyOf(said);
    }

    private void flags() {
        List<String> open =
                new AlertWords(workup, assessment, texts)
                        .openFlags().stream().map(a -> texts.say(a.message())).toList();
        if (!open.isEmpty()) {
            say(texts.say("report.n.flags", String.join(" ", open)), List.of());
        }
    }

    private void say(String sentence, List<Place> from) {
        said.add(new Said(sentence, from.stream().distinct().toList()));
    }

    private String who() {
        Sex sex = workup.patient().sex();
        boolean named = sex == Sex.FEMALE || sex == Sex.MALE;
        return texts.say("report.n.pronoun." + (named ? sex.code() : "patient"));
    }

    /** What is present, and what is absent, in one sentence. */
    private void both(String key, List<String> items, String who) {
        List<String> present = names(items, Reading::present, "report.n.finding.proximal");
        List<String> absent = names(items, Reading::absent, "report.n.finding.proximal-neither");
        if (present.isEmpty() && absent.isEmpty()) {
            return;
        }
        String kind = absent.isEmpty() ? ".present" : present.isEmpty() ? ".absent" : ".both";
        say(
                texts.say(key + kind, who, Listing.and(texts, present), Listing.or(texts, absent)),
                items.stream()
                        .map(findings()::finding)
                        .filter(Reading::known)
                        .flatMap(r -> r.from().stream())
                        .toList());
    }

    private Findings findings() {
        return assessment.findings();
    }

    /**
     * @param arms how arms and legs are said together
     */
    private List<String> names(List<String> items, Predicate<Reading> kind, String arms) {
        List<String> found = new ArrayList<>(items);
        found.removeIf(i -> checklist.item(i).isEmpty() || !kind.test(findings().finding(i)));
        boolean both = found.containsAll(List.of(ItemIds.PROXIMAL_UPPER, ItemIds.PROXIMAL_LOWER));
        List<String> names = new ArrayList<>();
        if (both) {
            names.add(texts.say(arms));
            found.removeAll(List.of(ItemIds.PROXIMAL_UPPER, ItemIds.PROXIMAL_LOWER));
        }
        found.forEach(i -> names.add(name(checklist.item(i).orElseThrow())));
        return names;
    }

    /** As said within a sentence, marked where its definition is provisional. */
    private String name(Item item) {
        boolean listed = Stream.of(TOLD, SEEN).anyMatch(l -> l.contains(item.id()));
        boolean single = List.of(ItemIds.ILD, ItemIds.MRI_OEDEMA).contains(item.id());
        String name =
                listed || single
                        ? texts.say("report.n.finding." + last(item.id()))
                        : Listing.within(texts.label(item.id()));
        return name + (item.tag().provisional() ? AnswerWords.PROVISIONAL : "");
    }

    private static String last(String id) {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    private List<String> findingsOf(String section) {
        return checklist.section(section).stream()
                .flatMap(s -> s.items().stream())
                .filter(i -> i.type() instanceof AnswerType.Finding)
                .map(Item::id)
                .toList();
    }

    /** The first draw in which each value stands, as typed; else whether they were raised. */
    private void enzymes() {
        List<Place> from = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String id : ENZYMES) {
            given(id)
                    .ifPresent(
                            place -> {
                                from.add(place);
                                values.add(
                                        words.label(place)
                                                + " "
                                                + words.of(
                                                        checklist.item(id).orElseThrow(),
                                                        workup.answer(place).orElseThrow()));
                            });
        }
        Reading raised = findings().finding(ItemIds.ENZYMES_ELEVATED);
        if (!values.isEmpty()) {
            say(texts.say("report.n.values", texts.series(values)), from);
        } else if (raised.known()) {
            say(
                    texts.say(raised.present() ? "report.n.raised" : "report.n.not-raised"),
                    raised.from());
        }
    }

    private Optional<Place> given(String id) {
        return findings().answers().toItem(id).entrySet().stream()
                .filter(e -> e.getValue() instanceof Answer.Given)
                .map(java.util.Map.Entry::getKey)
                .findFirst();
    }

    private void antibodies() {
        List<String> items = findingsOf("laboratory.antibodies");
        List<String> positive = antibodies(items, Reading::present);
        List<String> negative = antibodies(items, Reading::absent);
        List<String> parts = new ArrayList<>();
        if (!positive.isEmpty()) {
            parts.add(texts.say("report.n.positive", Listing.and(texts, positive)));
        }
        if (!negative.isEmpty()) {
            parts.add(texts.say("report.n.negative", Listing.and(texts, negative)));
        }
        if (!parts.isEmpty()) {
            say(
                    texts.say("report.n.antibodies", texts.series(parts)),
                    items.stream()
                            .map(findings()::finding)
                            .filter(Reading::known)
                            .flatMap(r -> r.from().stream())
                            .toList());
        }
    }

    /** By the short name: what stands in brackets behind it is for the laboratory. */
    private List<String> antibodies(List<String> items, Predicate<Reading> kind) {
        return items.stream()
                .filter(i -> kind.test(findings().finding(i)))
                .map(i -> checklist.item(i).orElseThrow())
                .map(
                        i ->
                                Listing.within(i.label().replaceFirst(" \\(.*", ""))
                                        + (i.tag().provisional() ? AnswerWords.PROVISIONAL : ""))
                .toList();
    }

    /** What was chosen, in every occurrence. */
    private void chosen(String key, String id) {
        List<Place> from =
                findings().answers().toItem(id).entrySet().stream()
                        .filter(e -> e.getValue() instanceof Answer.Choice)
                        .map(java.util.Map.Entry::getKey)
                        .toList();
        if (!from.isEmpty()) {
            Item item = checklist.item(id).orElseThrow();
            List<String> all =
                    from.stream()
                            .map(p -> words.of(item, findings().answers().get(p).orElseThrow()))
                            .map(Listing::within)
                            .distinct()
                            .toList();
            say(texts.say(key, texts.series(all)), from);
        }
    }

    private void result() {
        say(
                texts.say(
                        "report.n.eular-acr",
                        new EularAcrWords(checklist, texts, assessment.eularAcr()).headline()),
                List.of());
        String met = new CriteriaWords(checklist, texts, assessment.criteria()).met();
        if (!met.isEmpty()) {
            say(met, List.of());
        }
    }

    private void diagnosis() {
        Place place = Place.of(DIAGNOSIS);
        if (workup.answer(place).orElse(null) instanceof Answer.Text text) {
            String one = text.text().strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
            say(texts.say("report.n.diagnosis", one), List.of(place));
        }
    }

    private void awaited() {
        Progress progress = assessment.progress();
        if (!progress.awaited().isEmpty()) {
            say(
                    new Outstanding(words, progress).sentence(texts),
                    progress.awaited().stream().map(Progress.Awaited::place).toList());
        }
    }
}
