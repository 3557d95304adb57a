package org.myoworkup.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What cannot wait for a diagnosis. A flag states the finding and asks to check the patient now; it
 * blocks nothing. It fires on what holds now ({@link Chart}): the more abnormal of the answers of
 * the most recent occurrence that has one. What is not known never fires, and never clears.
 */
public final class RedFlags {
    private RedFlags() {}

    /** Flags first, in the order of urgency, then notes. */
    public static List<Alert> of(Chart chart) {
        return of(chart, Thresholds.DEFAULTS);
    }

    /**
     * As {@link #of(Chart)}.
     *
     * @param thresholds of this clinic
     */
    public static List<Alert> of(Chart chart, Thresholds thresholds) {
        LungFlags lung = new LungFlags(chart, thresholds);
        HeartMuscleFlags heart = new HeartMuscleFlags(chart, thresholds);
        OtherFlags other = new OtherFlags(chart, thresholds);
        ChildFlags child = new ChildFlags(chart, thresholds, heart);
        Optional<Alert> rapid = lung.rapidlyProgressive();
        return Stream.of(
                        lung.respiratoryWeakness(),
                        lung.aspiration(),
                        rapid,
                        heart.myocarditis(),
                        heart.checkpointTriad(),
                        heart.rhabdomyolysis(),
                        heart.hypokalaemia(),
                        other.notMyositisNow(),
                        other.infection(),
                        other.skinIschaemia(),
                        child.gutVasculopathy(),
                        child.severe(),
                        other.cancerSign(),
                        rapid.isPresent() ? Optional.<Alert>empty() : lung.atRisk(),
                        heart.troponinT())
                .flatMap(Optional::stream)
                .toList();
    }
}
