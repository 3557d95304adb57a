package org.myoworkup.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.myoworkup.CaseBuilder;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Laws that hold in every set whatever is answered. */
class CriteriaLawsTest {
    private static final int MOST_OPEN = 7;

    /** Their silence does not hold the antisynthetase input open, so they are always answered. */
    private static final Set<String> RARE = Set.of(ItemIds.KS, ItemIds.ZO, ItemIds.HA);

    /** Presence of this input alone speaks against a class that open answers leave standing. */
    private static final List<String> SYNTHETASES =
            List.of(
                    ItemIds.JO_1,
                    ItemIds.PL_7,
                    ItemIds.PL_12,
                    ItemIds.EJ,
                    ItemIds.OJ,
                    ItemIds.KS,
                    ItemIds.ZO,
                    ItemIds.HA);

    @Provide
    Arbitrary<CriteriaSet> sets() {
        return Arbitraries.of(CriteriaSets.all());
    }

    /** What a set asks: everything is open in an empty workup. */
    private static List<String> items(CriteriaSet set) {
        return set.evaluate(CaseBuilder.adult().findings()).deciding();
    }

    /** Yes or no, in the kind of answer the item takes. */
    private static void answer(CaseBuilder built, CriteriaSet set, String item, boolean yes) {
        switch (item) {
            case ItemIds.CK -> {
                boolean ibm = set instanceof Enmc2011Ibm;
                built.with(
                        item,
                        Answer.Quantity.of(
                                yes ? (ibm ? "800" : "4000") : (ibm ? "4000" : "50"),
                                "U/L",
                                "200"));
            }
            case ItemIds.ALDOLASE -> Vectors.enzyme(built, item, yes);
            case ItemIds.CRP -> Vectors.enzyme(built, item, "mg/L", yes);
            case ItemIds.ESR -> built.with(item, Answer.Quantity.of(yes ? "60" : "20", "mm/h"));
            case ItemIds.EMG_PATTERN ->
                    built.choice(item, yes ? "myopathic-irritable" : "neurogenic");
            case ItemIds.ONSET_AGE -> built.age(yes ? "46" : "45");
            case ItemIds.ONSET_DURATION ->
                    built.with(item, Answer.Quantity.of(yes ? "13" : "12", "mo"));
            default -> built.with(item, yes ? Answer.Finding.PRESENT : Answer.Finding.ABSENT);
        }
    }

    private static CaseBuilder built(CriteriaSet set, Map<String, Boolean> answers) {
        CaseBuilder built = CaseBuilder.adult();
        answers.forEach((item, yes) -> answer(built, set, item, yes));
        return built;
    }

    private static SetResult evaluate(CriteriaSet set, Map<String, Boolean> answers) {
        return set.evaluate(built(set, answers).findings());
    }

    /** Answers to all items but at most this many, more often yes the higher the share. */
    private static Map<String, Boolean> answers(CriteriaSet set, long seed, int mostOpen) {
        Random random = new Random(seed);
        List<String> items = new ArrayList<>(items(set));
        Collections.shuffle(items, random);
        double share = random.nextDouble();
        int open = random.nextInt(mostOpen + 1);
        Map<String, Boolean> answers = new TreeMap<>();
        for (String item : items) {
            if (open > 0 && !RARE.contains(item)) {
                open--;
            } else {
                answers.put(item, !RARE.contains(item) && random.nextDouble() < share);
            }
        }
        return answers;
    }

    private static List<String> open(CriteriaSet set, Map<String, Boolean> answers) {
        return items(set).stream().filter(i -> !answers.containsKey(i)).toList();
    }

    /** Result and class under every way to answer what is open, by the bits of the index. */
    private static List<Outcome> everyWay(
            CriteriaSet set, Map<String, Boolean> answers, List<String> open) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int bits = 0; bits < 1 << open.size(); bits++) {
            Map<String, Boolean> all = new TreeMap<>(answers);
            for (int i = 0; i < open.size(); i++) {
                all.put(open.get(i), (bits >> i & 1) == 1);
            }
            outcomes.add(evaluate(set, all).result());
        }
        return outcomes;
    }

    /**
     * The best case is the strongest class, and the deciding items are those that can change it.
     */
    @Property(tries = 250)
    void bestAndDecidingAreExact(@ForAll("sets") CriteriaSet set, @ForAll long seed) {
        Map<String, Boolean> answers = answers(set, seed, MOST_OPEN);
        List<String> open = open(set, answers);
        List<Outcome> outcomes = everyWay(set, answers, open);
        SetResult result = evaluate(set, answers);
        int strongest = outcomes.stream().mapToInt(Outcome::strength).max().orElseThrow();
        assertThat(result.best().strength()).isEqualTo(strongest);
        assertThat(outcomes).contains(result.best());
        Set<String> deciding = new TreeSet<>();
        for (int i = 0; i < open.size(); i++) {
            for (int bits = 0; bits < outcomes.size(); bits++) {
                if (!outcomes.get(bits).equals(outcomes.get(bits ^ 1 << i))) {
                    deciding.add(open.get(i));
                }
            }
        }
        assertThat(result.deciding()).containsExactlyInAnyOrderElementsOf(deciding);
        assertThat(result.deciding())
                .isSubsetOf(items(set))
                .isSortedAccordingTo(java.util.Comparator.comparing(items(set)::indexOf));
    }

    @Property(tries = 300)
    void theResultIsNeverAboveTheBestCase(@ForAll("sets") CriteriaSet set, @ForAll long seed) {
        SetResult result = evaluate(set, answers(set, seed, 99));
        assertThat(result.least().strength()).isLessThanOrEqualTo(result.result().strength());
        assertThat(result.result().strength()).isLessThanOrEqualTo(result.best().strength());
        boolean same = result.result().equals(result.best());
        assertThat(result.status() == Status.UNDETERMINED).isEqualTo(!same);
    }

    /**
     * The antisynthetase antibodies are left out for ENMC 2018: open they count as absent, and
     * present they take the class away, which its message and its deciding items say beforehand.
     */
    @Property(tries = 300)
    void anAnswerKeepsTheResultBetweenResultAndBest(
            @ForAll("sets") CriteriaSet set,
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 50) int which,
            @ForAll boolean yes) {
        Map<String, Boolean> answers = answers(set, seed, 99);
        List<String> open =
                open(set, answers).stream()
                        .filter(i -> !(set instanceof Enmc2018Dm && SYNTHETASES.contains(i)))
                        .toList();
        if (open.isEmpty()) {
            return;
        }
        SetResult before = evaluate(set, answers);
        answers.put(open.get(which % open.size()), yes);
        SetResult after = evaluate(set, answers);
        assertThat(after.result().strength())
                .isBetween(before.result().strength(), before.best().strength());
        assertThat(after.best().strength()).isLessThanOrEqualTo(before.best().strength());
    }

    @Property(tries = 100)
    void theOrderOfAnswersDoesNotMatter(@ForAll("sets") CriteriaSet set, @ForAll long seed) {
        Map<String, Boolean> answers = answers(set, seed, 99);
        List<String> order = new ArrayList<>(answers.keySet());
        Collections.shuffle(order, new Random(seed));
        CaseBuilder shuffled = CaseBuilder.adult();
        order.forEach(i -> answer(shuffled, set, i, answers.get(i)));
        assertThat(set.evaluate(shuffled.findings())).isEqualTo(evaluate(set, answers));
    }

    @Property(tries = 100)
    void anEmptyFurtherOccurrenceChangesNothing(
            @ForAll("sets") CriteriaSet set, @ForAll long seed) {
        Map<String, Boolean> answers = answers(set, seed, 99);
        CaseBuilder more = built(set, answers);
        more.choice("biopsy#2.procedure.site", "deltoid")
                .choice("emg#2.study.electrode", "needle-concentric")
                .date("imaging#2.mri.date", "2024-02-02")
                .date("laboratory.enzymes#2.date", "2024-02-02")
                .gradeIn("exam#2.strength.muscles", "thumb-abductors", "right", "8");
        assertThat(set.evaluate(more.findings())).isEqualTo(evaluate(set, answers));
    }
}
