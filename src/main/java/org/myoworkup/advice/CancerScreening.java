package org.myoworkup.advice;

import org.myoworkup.checklist.Message;
import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Ages;
import org.myoworkup.workup.PartialDate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Risk of cancer and what to screen with: Oldroyd AGS, Callen JP, Chinoy H, et al. International
 * guideline for myositis-associated cancer screening (IMACS). Nat Rev Rheumatol 2023;19:805-817,
 * doi:10.1038/s41584-023-01045-w; author correction 2024;20:315, not yet read. Scope, panels,
 * PET-CT and endoscopy are verified; the factor lists and the category rule are from memory.
 *
 * @param applicable false only for a clinician's inclusion body myositis or onset certainly under
 *     18
 * @param reason why it does not apply, or what else to know; {@link Reason#NONE} for nothing
 * @param category from the factors known to be there; with unknown factors the least it can be
 * @param categoryMax with every unknown factor there
 * @param associated whether a cancer lies within three years before or after onset
 * @param schedule empty where it does not apply or staging takes its place
 */
public record CancerScreening(
        boolean applicable,
        Reason reason,
        Optional<Category> category,
        Optional<Category> categoryMax,
        List<CancerFactor> high,
        List<CancerFactor> intermediate,
        List<CancerFactor> unknown,
        Repeat basic,
        Repeat enhanced,
        Offer petCt,
        Offer endoscopy,
        Truth associated,
        List<ScreeningTest> schedule,
        List<Message> messages) {

    public static final String CITATION =
            "Oldroyd AGS, Callen JP, Chinoy H, et al. Nat Rev Rheumatol 2023;19:805–817, "
                    + "doi:10.1038/s41584-023-01045-w";

    /** Scope and factors are read within this time of onset. */
    static final int YEARS = 3;

    /** The factor lists and the category rule are not yet checked against the paper. */
    public static final boolean PROVISIONAL = true;

    public CancerScreening {
        high = List.copyOf(high);
        intermediate = List.copyOf(intermediate);
        unknown = List.copyOf(unknown);
        schedule = List.copyOf(schedule);
        messages = List.copyOf(messages);
    }

    /** Why the guideline does not apply, or what stands beside it. */
    public enum Reason {
        NONE("", ""),
        INCLUSION_BODY_MYOSITIS("inclusion-body-myositis", "cancer.out-ibm"),
        JUVENILE_ONSET("juvenile-onset", "cancer.out-juvenile"),
        CANCER_KNOWN("cancer-known", "cancer.known"),
        ONSET_OVER_3_YEARS("onset-over-3-years", "cancer.over-3-years");

        private final String code;
        private final String key;

        Reason(String code, String key) {
            this.code = code;
            this.key = key;
        }

        public String code() {
            return code;
        }
    }

    /** Category of a patient; the lists of factors are called otherwise. */
    public enum Category {
        STANDARD("standard", "cancer.standard"),
        MODERATE("moderate", "cancer.moderate"),
        HIGH("high", "cancer.high");

        private final String code;
        private final String key;

        Category(String code, String key) {
            this.code = code;
            this.key = key;
        }

        public String code() {
            return code;
        }

        static Category of(long high, long intermediate) {
            if (high >= 2) {
                return HIGH;
            }
            return high == 1 || intermediate >= 2 ? MODERATE : STANDARD;
        }
    }

    /** How often a panel is done. */
    public enum Repeat {
        NONE("none"),
        BASELINE("baseline"),
        BASELINE_AND_YEARLY("baseline-and-annually-for-3-years");

        private final String code;

        Repeat(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** What the guideline asks to consider. */
    public enum Offer {
        NONE("none"),
        IF_NOTHING_FOUND("consider-if-nothing-found"),
        /** One test that takes the place of the others. */
        SINGLE_TEST("consider-as-single-test");

        private final String code;

        Offer(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public static CancerScreening of(Chart chart, EularAcr2017.Result result) {
        Reason out = outOfScope(chart);
        CancerHistory cancer = new CancerHistory(chart);
        if (out != Reason.NONE) {
            return outside(out, cancer.associated());
        }
        Map<CancerFactor, Truth> factors = CancerFactors.of(chart, result);
        Category category = category(factors, false);
        Category max = category(factors, true);
        Reason reason = cancer.known() ? Reason.CANCER_KNOWN : late(chart);
        boolean staging = reason == Reason.CANCER_KNOWN;
        boolean high = category == Category.HIGH && !staging;
        Repeat basic = staging ? Repeat.NONE : high ? Repeat.BASELINE_AND_YEARLY : Repeat.BASELINE;
        Repeat enhanced = staging || category == Category.STANDARD ? Repeat.NONE : Repeat.BASELINE;
        Offer found = high ? Offer.IF_NOTHING_FOUND : Offer.NONE;
        return new CancerScreening(
                true,
                reason,
                Optional.of(category),
                Optional.of(max),
                with(factors, Truth.PRESENT, true),
                with(factors, Truth.PRESENT, false),
                factors.entrySet().stream()
                        .filter(f -> f.getValue() == Truth.UNKNOWN)
                        .map(Map.Entry::getKey)
                        .toList(),
                basic,
                enhanced,
                !staging && single(factors) ? Offer.SINGLE_TEST : found,
                found,
                cancer.associated(),
                ScreeningTest.plan(chart, basic, enhanced),
                messages(category, max, factors, reason));
    }

    private static Reason outOfScope(Chart chart) {
        if (chart.choice(AdviceItems.SUBTYPE).equals("ibm")) {
            return Reason.INCLUSION_BODY_MYOSITIS;
        }
        boolean juvenile = chart.onsetAge().filter(a -> a.below(Ages.ADULT)).isPresent();
        return juvenile ? Reason.JUVENILE_ONSET : Reason.NONE;
    }

    private static Reason late(Chart chart) {
        Optional<PartialDate> onset = chart.date(ItemIds.ONSET_DATE);
        Optional<PartialDate> visit = chart.date(ItemIds.VISIT_DATE);
        boolean late =
                onset.isPresent()
                        && visit.isPresent()
                        && visit.get().earliest().isAfter(onset.get().latest().plusYears(YEARS));
        return late ? Reason.ONSET_OVER_3_YEARS : Reason.NONE;
    }

    private static CancerScreening outside(Reason reason, Truth associated) {
        return new CancerScreening(
                false,
                reason,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Repeat.NONE,
                Repeat.NONE,
                Offer.NONE,
                Offer.NONE,
                associated,
                List.of(),
                List.of(Message.of(reason.key)));
    }

    /** The subtype counts once: as the high factor where both are open. */
    private static Category category(Map<CancerFactor, Truth> factors, boolean unknownToo) {
        long high = count(factors, true, unknownToo);
        long intermediate = count(factors, false, unknownToo);
        boolean both =
                unknownToo
                        && factors.get(CancerFactor.DERMATOMYOSITIS) == Truth.UNKNOWN
                        && factors.get(CancerFactor.INTERMEDIATE_SUBTYPE) == Truth.UNKNOWN;
        return Category.of(high, both ? intermediate - 1 : intermediate);
    }

    private static long count(Map<CancerFactor, Truth> factors, boolean high, boolean unknownToo) {
        return factors.entrySet().stream()
                .filter(f -> f.getKey().high() == high)
                .filter(
                        f ->
                                f.getValue() == Truth.PRESENT
                                        || unknownToo && f.getValue() == Truth.UNKNOWN)
                .count();
    }

    private static List<CancerFactor> with(
            Map<CancerFactor, Truth> factors, Truth truth, boolean high) {
        return factors.entrySet().stream()
                .filter(f -> f.getValue() == truth && f.getKey().high() == high)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** TIF1-gamma positive dermatomyositis after 40 with a further high-risk clinical feature. */
    private static boolean single(Map<CancerFactor, Truth> factors) {
        boolean feature =
                List.of(
                                CancerFactor.PERSISTENT_ACTIVITY,
                                CancerFactor.DYSPHAGIA,
                                CancerFactor.CUTANEOUS_NECROSIS)
                        .stream()
                        .anyMatch(f -> factors.get(f) == Truth.PRESENT);
        return feature
                && List.of(
                                CancerFactor.TIF1_GAMMA,
                                CancerFactor.DERMATOMYOSITIS,
                                CancerFactor.AGE_OVER_40)
                        .stream()
                        .allMatch(f -> factors.get(f) == Truth.PRESENT);
    }

    private static List<Message> messages(
            Category category, Category max, Map<CancerFactor, Truth> factors, Reason reason) {
        boolean open = factors.containsValue(Truth.UNKNOWN);
        Message said =
                open
                        ? category == max
                                ? Message.of("cancer.at-least", Message.of(category.key))
                                : Message.of(
                                        "cancer.range",
                                        Message.of(category.key),
                                        Message.of(max.key))
                        : Message.of(category.key);
        return reason == Reason.NONE ? List.of(said) : List.of(said, Message.of(reason.key));
    }
}
