package org.myoworkup.report;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.findings.Findings;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Reading;
import org.myoworkup.findings.SymptomDuration;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Ages;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Workup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The case in one paragraph. Says only what was answered or follows from it; what was not asked is
 * not mentioned.
 */
final class Narrative {
    /** What a colleague asks first, in the order told. */
    private static final List<String> KEY_FINDINGS =
            List.of(
                    ItemIds.PROXIMAL_UPPER,
                    ItemIds.PROXIMAL_LOWER,
                    ItemIds.NECK_FLEXORS_WEAKER,
                    ItemIds.FINGER_FLEXORS,
                    ItemIds.HELIOTROPE,
                    ItemIds.GOTTRON_PAPULES,
                    ItemIds.GOTTRON_SIGN,
                    "exam.skin.mechanics-hands",
                    ItemIds.DYSPHAGIA,
                    "history.symptoms.myalgia",
                    "history.symptoms.raynaud",
                    "exam.joints.arthritis",
                    "extramuscular.lung.ild");

    private static final List<String> VALUES =
            List.of(
                    ItemIds.CK,
                    ItemIds.LDH,
                    ItemIds.AST,
                    ItemIds.ALT,
                    "laboratory.enzymes.aldolase");
    private static final String ANTIBODIES = "laboratory.antibodies";
    private static final String MICROSCOPY = "biopsy.features";

    private final Checklist checklist;
    private final Workup workup;
    private final Assessment assessment;
    private final Texts texts;
    private final AnswerWords words;

    Narrative(Checklist checklist, Workup workup, Assessment assessment, Texts texts) {
        this.checklist = checklist;
        this.workup = workup;
        this.assessment = assessment;
        this.texts = texts;
        this.words = new AnswerWords(checklist, texts);
    }

    /** The paragraph alone; never empty. */
    String paragraph() {
        List<String> sentences = new ArrayList<>();
        flags().ifPresent(sentences::add);
        sentences.add(person());
        course().ifPresent(sentences::add);
        findings("report.n.found", KEY_FINDINGS, Reading::present).ifPresent(sentences::add);
        findings("report.n.not-found", KEY_FINDINGS, Reading::absent).ifPresent(sentences::add);
        values().ifPresent(sentences::add);
        findings("report.n.antibodies", inSection(ANTIBODIES), Reading::present)
                .ifPresent(sentences::add);
        findings("report.n.antibodies-absent", inSection(ANTIBODIES), Reading::absent)
                .ifPresent(sentences::add);
        chosen("report.n.emg", "emg.conclusion.pattern").ifPresent(sentences::add);
        mri().ifPresent(sentences::add);
        chosen("report.n.biopsy", "biopsy.conclusion.pattern").ifPresent(sentences::add);
        findings("report.n.microscopy", inSection(MICROSCOPY), Reading::present)
                .ifPresent(sentences::add);
        sentences.add(
                texts.say(
                        "report.n.eular-acr",
                        new EularAcrWords(checklist, texts, assessment.eularAcr()).headline()));
        Optional.of(new CriteriaWords(checklist, texts, assessment.criteria()).met())
                .filter(met -> !met.isEmpty())
                .ifPresent(sentences::add);
        if (!assessment.progress().awaited().isEmpty()) {
            sentences.add(new Outstanding(words, assessment.progress()).sentence(texts));
        }
        return String.join(" ", sentences);
    }

    /**
     * Who, since when and with what, in one or two sentences: what whoever does a test for this
     * patient asks.
     */
    String briefly() {
        List<String> said = new ArrayList<>();
        chosen("request.q.course", "history.onset.course").ifPresent(said::add);
        assessment.findings().duration().map(this::months).ifPresent(said::add);
        findings("request.q.found", KEY_FINDINGS, Reading::present).ifPresent(said::add);
        latestCk().ifPresent(said::add);
        findings("request.q.antibodies", inSection(ANTIBODIES), Reading::present)
                .ifPresent(said::add);
        findings("request.q.antibodies-absent", inSection(ANTIBODIES), Reading::absent)
                .ifPresent(said::add);
        return said.isEmpty()
                ? person()
                : person() + " " + texts.say("request.q.sentence", String.join("; ", said));
    }

    private String months(SymptomDuration duration) {
        String least = months(duration.min());
        Optional<String> most = duration.max().map(Narrative::months);
        if (most.isEmpty()) {
            return texts.say("request.q.longer", least);
        }
        return most.get().equals(least)
                ? texts.say("request.q.months", least)
                : texts.say("request.q.months-range", least, most.get());
    }

    private static String months(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private Optional<String> latestCk() {
        return new Draws(checklist, assessment.findings().answers())
                .latest(ItemIds.CK)
                .map(d -> words.label(d.place()) + " " + words.of(d.item(), d.answer()));
    }

    private Optional<String> flags() {
        List<String> open =
                new AlertWords(workup, assessment, texts)
                        .openFlags().stream().map(a -> texts.say(a.message())).toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.say("report.n.flags", String.join(" ", open)));
    }

    private String person() {
        Optional<Ages.Range> now =
                new Ages(workup.patient(), workup.answers()).on(ItemIds.VISIT_DATE);
        Optional<Ages.Range> age = now.or(assessment::ageAtOnset);
        boolean child = age.filter(a -> a.below(Ages.ADULT)).isPresent();
        Sex sex = workup.patient().sex();
        boolean named = sex == Sex.FEMALE || sex == Sex.MALE;
        String kind = named ? sex.code() + (child ? "-child" : "") : "patient";
        String person =
                now.map(a -> texts.say("report.n.person", years(a), texts.say("report.n." + kind)))
                        .orElseGet(() -> texts.say("report.n.no-age." + kind));
        return assessment
                .ageAtOnset()
                .map(a -> texts.say("report.n.onset-age", person, years(a)))
                .orElseGet(() -> texts.say("report.n.no-onset", person));
    }

    private static String years(Ages.Range age) {
        return age.exact() ? String.valueOf(age.min()) : age.min() + "–" + age.max();
    }

    private Optional<String> course() {
        return chosen("report.n.course", "history.onset.course");
    }

    private List<String> inSection(String section) {
        return checklist.section(section).stream()
                .flatMap(s -> s.items().stream())
                .filter(i -> i.type() instanceof org.myoworkup.checklist.AnswerType.Finding)
                .map(Item::id)
                .toList();
    }

    private Optional<String> findings(
            String key, List<String> items, java.util.function.Predicate<Reading> kind) {
        Findings findings = assessment.findings();
        List<String> found =
                items.stream()
                        .filter(i -> checklist.item(i).isPresent())
                        .filter(i -> kind.test(findings.finding(i)))
                        .map(i -> words.label(checklist.item(i).orElseThrow()))
                        .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.say(key, String.join(", ", found)));
    }

    /** The first draw in which each value stands, as typed. */
    private Optional<String> values() {
        List<String> all =
                VALUES.stream()
                        .flatMap(id -> checklist.item(id).stream())
                        .flatMap(item -> answers(item).limit(1))
                        .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.say("report.n.values", String.join("; ", all)));
    }

    private Stream<String> answers(Item item) {
        return assessment.findings().answers().toItem(item.id()).entrySet().stream()
                .filter(e -> e.getValue() instanceof Answer.Given)
                .map(e -> words.label(e.getKey()) + " " + words.of(item, e.getValue()));
    }

    /** What was chosen, in every occurrence. */
    private Optional<String> chosen(String key, String id) {
        List<String> all =
                checklist.item(id).stream()
                        .flatMap(
                                item ->
                                        assessment.findings().answers().toItem(id).values().stream()
                                                .filter(Answer.Choice.class::isInstance)
                                                .map(a -> words.of(item, a)))
                        .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.say(key, String.join("; ", all)));
    }

    private Optional<String> mri() {
        Place place = Place.of("imaging.mri.oedema");
        return assessment
                .findings()
                .answers()
                .get(place)
                .filter(Answer.Finding.class::isInstance)
                .map(a -> texts.say("report.n.mri", words.finding((Answer.Finding) a)));
    }
}
