package org.myoworkup.desktop.emg;

import org.myoworkup.desktop.form.Asked;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;

import java.util.List;
import java.util.Optional;

/** What the other answers of the same study say that its tables depend on. */
final class Study {
    private static final String SIDE = "emg.study.side";

    private final Asked asked;

    Study(Asked asked) {
        this.asked = asked;
    }

    boolean surface() {
        return choice(ItemIds.EMG_ELECTRODE).filter("surface"::equals).isPresent();
    }

    /** The sides that were needled, right first; none while that is not answered. */
    List<String> sides() {
        return choice(SIDE)
                .map(s -> s.equals("both") ? List.of("right", "left") : List.of(s))
                .orElse(List.of());
    }

    private Optional<String> choice(String item) {
        return asked.scope()
                .session()
                .workup()
                .answer(Place.in(item, asked.item().repeat(), asked.place().occurrence()))
                .filter(Answer.Choice.class::isInstance)
                .map(a -> ((Answer.Choice) a).code());
    }
}
