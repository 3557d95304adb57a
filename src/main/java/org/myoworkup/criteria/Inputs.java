package org.myoworkup.criteria;

import org.myoworkup.findings.Findings;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Reading;
import org.myoworkup.findings.SymptomDuration;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Ages;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How the inputs that several criteria sets share are read from the findings. */
final class Inputs {
    private static final BigDecimal ESR_LIMIT = BigDecimal.valueOf(20);
    private static final int IBM_MONTHS = 12;
    private static final int IBM_AGE = 45;
    private static final BigDecimal IBM_CK = BigDecimal.valueOf(15);

    /** What every panel tests. */
    private static final List<String> COMMON_SYNTHETASES =
            List.of(ItemIds.JO_1, ItemIds.PL_7, ItemIds.PL_12, ItemIds.EJ, ItemIds.OJ);

    /** Seldom tested: they can make the input present, and their silence does not hold it open. */
    private static final List<String> RARE_SYNTHETASES =
            List.of(ItemIds.KS, ItemIds.ZO, ItemIds.HA);

    private static final List<String> DM_SPECIFIC =
            List.of(ItemIds.MI_2, ItemIds.TIF1_GAMMA, ItemIds.NXP2, ItemIds.MDA5, ItemIds.SAE);

    private final Findings findings;
    private final Map<String, Input> leaves = new HashMap<>();
    private final Map<String, Input> composites = new HashMap<>();

    Inputs(Findings findings) {
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    Input finding(String item) {
        Input known = leaves.get(item);
        if (known == null) {
            known = Input.of(findings.finding(item), item);
            leaves.put(item, known);
        }
        return known;
    }

    /** What several sets ask is read once. */
    private Input once(String name, Supplier<Input> rule) {
        Input known = composites.get(name);
        if (known == null) {
            known = rule.get();
            composites.put(name, known);
        }
        return known;
    }

    Input any(String... items) {
        return any(List.of(items));
    }

    private Input any(List<String> items) {
        List<Input> inputs = new ArrayList<>(items.size());
        for (String item : items) {
            inputs.add(finding(item));
        }
        return Input.or(inputs);
    }

    Input elevated(String quantity) {
        return once(quantity, () -> Input.of(findings.elevated(quantity), quantity));
    }

    Input rash() {
        return once(
                "rash",
                () -> any(ItemIds.HELIOTROPE, ItemIds.GOTTRON_PAPULES, ItemIds.GOTTRON_SIGN));
    }

    Input weakness() {
        return once("weakness", () -> any(ItemIds.PROXIMAL_UPPER, ItemIds.PROXIMAL_LOWER));
    }

    Input weaknessOrTrunk() {
        return any(ItemIds.PROXIMAL_UPPER, ItemIds.PROXIMAL_LOWER, ItemIds.TRUNK);
    }

    /** The EULAR/ACR enzyme item, or aldolase. */
    Input enzymes() {
        return once(
                "enzymes",
                () -> Input.or(finding(ItemIds.ENZYMES_ELEVATED), elevated(ItemIds.ALDOLASE)));
    }

    Input ckOrAldolase() {
        return Input.or(elevated(ItemIds.CK), elevated(ItemIds.ALDOLASE));
    }

    /** A liberal reading: the triad of Bohan and Peter is not asked in full. */
    Input emg() {
        return Input.of(findings.irritableEmg(), ItemIds.EMG_PATTERN);
    }

    /** A liberal reading: any one part of the biopsy item is enough. */
    Input biopsy() {
        return once(
                "biopsy",
                () ->
                        any(
                                ItemIds.ENDOMYSIAL_SURROUNDING,
                                ItemIds.ENDOMYSIAL_INVADING,
                                ItemIds.PERIMYSIAL_PERIVASCULAR,
                                ItemIds.PERIFASCICULAR_ATROPHY,
                                ItemIds.NECROSIS_REGENERATION));
    }

    /** Absent as soon as the five that every panel tests are absent. */
    Input antisynthetase() {
        return once("antisynthetase", this::readAntisynthetase);
    }

    private Input readAntisynthetase() {
        Input common = any(COMMON_SYNTHETASES);
        Input all = Input.or(common, any(RARE_SYNTHETASES));
        if (!common.reading().absent() || all.reading().present()) {
            return all;
        }
        Input heldOpen =
                any(
                        Stream.concat(
                                        COMMON_SYNTHETASES.stream(),
                                        RARE_SYNTHETASES.stream().filter(this::heldOpen))
                                .toList());
        Reading r = heldOpen.reading();
        Reading absent =
                new Reading(
                        Truth.ABSENT,
                        r.mayBePresent(),
                        r.mayBeAbsent(),
                        common.reading().from(),
                        common.reading().derived());
        return new Input(absent, heldOpen.open());
    }

    private boolean heldOpen(String antibody) {
        return findings.finding(antibody).known()
                ? findings.finding(antibody).mayBePresent()
                : findings.unsettled(antibody);
    }

    /** Cytosolic 5'-nucleotidase 1A and Ro52 never count. */
    Input anyMyositisSpecific() {
        return once(
                "anyMyositisSpecific",
                () ->
                        Input.or(
                                antisynthetase(),
                                any(DM_SPECIFIC),
                                any(ItemIds.SRP, ItemIds.HMGCR)));
    }

    Input dmSpecific() {
        return once("dmSpecific", () -> any(DM_SPECIFIC));
    }

    /** Temperature is not asked: fever, CRP above its ULN or ESR above 20 mm/h. */
    Input inflammation() {
        return Input.or(
                finding(ItemIds.FEVER),
                elevated(ItemIds.CRP),
                Input.of(findings.over(ItemIds.ESR, ESR_LIMIT), ItemIds.ESR));
    }

    Input joints() {
        return once("joints", () -> any(ItemIds.ARTHRITIS, ItemIds.ARTHRALGIA));
    }

    /** Perifascicular atrophy or MxA without perifascicular necrosis, in one biopsy. */
    Input definitiveDmBiopsy() {
        return inEachBiopsy(
                in ->
                        Input.and(
                                Input.or(
                                        in.apply(ItemIds.PERIFASCICULAR_ATROPHY),
                                        in.apply(ItemIds.MXA_PERIFASCICULAR)),
                                in.apply(ItemIds.PERIFASCICULAR_NECROSIS).not()));
    }

    /** Necrosis with macrophages and nothing that speaks against it, in one biopsy. */
    Input necrotisingPattern() {
        return inEachBiopsy(
                in ->
                        Input.and(
                                in.apply(ItemIds.NECROSIS_REGENERATION),
                                in.apply(ItemIds.MACROPHAGE_PREDOMINANT),
                                in.apply(ItemIds.PERIFASCICULAR_ATROPHY).not(),
                                in.apply(ItemIds.MXA_PERIFASCICULAR).not(),
                                in.apply(ItemIds.ENDOMYSIAL_INVADING).not()));
    }

    /** A biopsy of which nothing was read yet adds no open item to one that was begun. */
    private Input inEachBiopsy(Function<Function<String, Input>, Input> rule) {
        Set<String> begun = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        Reading reading =
                findings.inEach(
                        "biopsy",
                        in -> {
                            boolean[] read = {false};
                            Input here =
                                    rule.apply(
                                            id -> {
                                                Reading one = in.apply(id);
                                                read[0] |= one.known();
                                                return Input.of(one, id);
                                            });
                            all.addAll(here.open());
                            if (read[0]) {
                                begun.addAll(here.open());
                            }
                            return here.reading();
                        });
        return Input.of(reading, (begun.isEmpty() ? all : begun).toArray(String[]::new));
    }

    /** Longer than 12 months on the day of the visit. */
    Input ibmDuration() {
        Optional<SymptomDuration> duration = findings.duration();
        Reading reading =
                Reading.derived(
                        duration.map(d -> d.longerThan(IBM_MONTHS)).orElse(Truth.UNKNOWN),
                        duration.map(SymptomDuration::from).orElse(List.of()));
        return Input.of(reading, durationItem());
    }

    /** What to answer so that the duration becomes known. */
    private String durationItem() {
        String start = dated(ItemIds.WEAKNESS_DATE) ? ItemIds.WEAKNESS_DATE : ItemIds.ONSET_DATE;
        boolean asked =
                findings.answers().get(Place.of(ItemIds.ONSET_DURATION)).orElse(null)
                        instanceof Answer.Quantity;
        if (!dated(start) || (start.equals(ItemIds.ONSET_DATE) && asked)) {
            return ItemIds.ONSET_DURATION;
        }
        return dated(ItemIds.VISIT_DATE) ? start : ItemIds.VISIT_DATE;
    }

    private boolean dated(String item) {
        return findings.answers()
                .get(Place.of(item))
                .filter(Answer.Date.class::isInstance)
                .isPresent();
    }

    /** Older than 45 at onset; 45 itself is not enough. */
    Input ibmAge() {
        Truth older = findings.ageAtOnset().map(Inputs::older).orElse(Truth.UNKNOWN);
        return Input.of(Reading.derived(older, findings.ageAtOnsetFrom()), ItemIds.ONSET_AGE);
    }

    private static Truth older(Ages.Range age) {
        if (age.atLeast(IBM_AGE + 1)) {
            return Truth.PRESENT;
        }
        return age.below(IBM_AGE + 1) ? Truth.ABSENT : Truth.UNKNOWN;
    }

    /** CK at most 15 x ULN in the most abnormal draw. */
    Input ibmCk() {
        return Input.of(findings.above(ItemIds.CK, IBM_CK), ItemIds.CK).not();
    }
}
