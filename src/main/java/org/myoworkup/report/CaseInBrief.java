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
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Workup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The case in one or two sentences. Says only what was answered, and which date is not known. */
final class CaseInBrief {
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

    private static final String ANTIBODIES = "laboratory.antibodies";

    private final Checklist checklist;
    private final Workup workup;
    private final Assessment assessment;
    private final Texts texts;
    private final AnswerWords words;

    CaseInBrief(Checklist checklist, Workup workup, Assessment assessment, Texts texts) {
        this.checklist = checklist;
        this.workup = workup;
        this.assessment = assessment;
        this.texts = texts;
        this.words = new AnswerWords(checklist, texts);
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
                : person() + " " + texts.say("request.q.sentence", texts.series(said));
    }

    private String months(SymptomDuration duration) {
        String least = months(duration.min());
        Optional<String> most = duration.max().map(this::months);
        if (most.isEmpty()) {
            return texts.say("request.q.longer", least);
        }
        return most.get().equals(least)
                ? texts.say("request.q.months", least)
                : texts.say("request.q.months-range", least, most.get());
    }

    private String months(BigDecimal number) {
        return texts.number(number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    private Optional<String> latestCk() {
        return new Draws(checklist, assessment.findings().answers())
                .latest(ItemIds.CK)
                .map(d -> words.label(d.place()) + " " + words.of(d.item(), d.answer()));
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
                now.map(
                                a ->
                                        texts.say(
                                                "report.n.person",
                                                years(a),
                                                texts.say("report.n." + kind),
                                                a.max()))
                        .orElseGet(() -> texts.say("report.n.no-age." + kind));
        return assessment
                .ageAtOnset()
                .map(a -> texts.say("report.n.onset-age", person, years(a), a.max()))
                .orElseGet(() -> texts.say("report.n.no-onset", person));
    }

    private static String years(Ages.Range age) {
        return age.exact() ? String.valueOf(age.min()) : age.min() + "–" + age.max();
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
        return all.isEmpty() ? Optional.empty() : Optional.of(texts.say(key, texts.series(all)));
    }
}
