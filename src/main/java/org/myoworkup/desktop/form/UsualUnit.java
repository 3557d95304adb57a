package org.myoworkup.desktop.form;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Unit;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Workup;

import java.util.List;

/**
 * The unit a new value begins with: the one in which this section's values were given last, so that
 * a laboratory that reports in µkat/L is chosen once. It stands beside the empty field, and takes
 * no value with it.
 */
final class UsualUnit {
    private UsualUnit() {}

    /** The code of the item's first unit where no value of the section was given in these units. */
    static String of(Asked asked, AnswerType.Quantity type) {
        List<String> codes = codes(type);
        Workup workup = asked.scope().session().workup();
        return asked.scope().texts().checklist().section(asked.item().section()).stream()
                .flatMap(s -> s.items().stream())
                .filter(i -> sameUnits(i, codes))
                .flatMap(i -> workup.answers().toItem(i.id()).entrySet().stream())
                .filter(e -> e.getValue() instanceof Answer.Quantity)
                .max(java.util.Comparator.comparing(e -> e.getKey().occurrence()))
                .map(e -> ((Answer.Quantity) e.getValue()).unit())
                .orElse(codes.getFirst());
    }

    private static boolean sameUnits(Item item, List<String> codes) {
        return item.type() instanceof AnswerType.Quantity other && codes(other).equals(codes);
    }

    private static List<String> codes(AnswerType.Quantity type) {
        return type.units().stream().map(Unit::code).toList();
    }
}
