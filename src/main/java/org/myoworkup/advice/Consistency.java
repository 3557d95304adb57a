package org.myoworkup.advice;

import org.myoworkup.criteria.EularAcr2017;

import java.util.List;
import java.util.stream.Stream;

/**
 * Answers that do not fit each other, and what they call to mind. A conflict is certain; where
 * partial dates leave it open it is a note; where nothing is known it is silent.
 */
public final class Consistency {
    private Consistency() {}

    /** Conflicts first. */
    public static List<Alert> of(Chart chart, EularAcr2017.Result result) {
        List<Alert> all =
                Stream.of(
                                new DateChecks(chart).alerts(),
                                new TableChecks(chart).alerts(),
                                new NeedleChecks(chart).alerts(),
                                new BiopsyChecks(chart).alerts(),
                                new EnzymeChecks(chart).alerts(),
                                new SerologyChecks(chart).alerts(),
                                new AntibodyMethodChecks(chart).alerts(),
                                new SkinChecks(chart, result).alerts(),
                                new PictureChecks(chart, result).alerts())
                        .flatMap(List::stream)
                        .toList();
        return Stream.concat(
                        all.stream().filter(a -> a.tier() == Alert.Tier.CONFLICT),
                        all.stream().filter(a -> a.tier() != Alert.Tier.CONFLICT))
                .toList();
    }
}
