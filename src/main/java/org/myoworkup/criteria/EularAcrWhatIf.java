package org.myoworkup.criteria;

import org.myoworkup.criteria.EularAcr2017.Result;
import org.myoworkup.criteria.EularAcr2017.Score;

import java.util.Collection;

/**
 * The EULAR/ACR score if open items were answered, from a result at hand: in one column the score
 * is a sum, so nothing need be read again. A test holds it against the real evaluation.
 */
public final class EularAcrWhatIf {
    private EularAcrWhatIf() {}

    /**
     * The score if these items, which count nothing now, were present. Absent they count nothing
     * still, so that score is the present one.
     *
     * @param items ids as in {@link Result#items()}; the column must not change with them
     */
    public static Score present(Result result, Collection<String> items) {
        int more =
                result.items().stream()
                        .filter(i -> items.contains(i.item()) && i.points() == 0)
                        .mapToInt(EularAcr2017.Scored::available)
                        .sum();
        return Score.of(result.column(), result.score().tenths() + more);
    }

    /** The score if the onset were at 40 or over. */
    public static Score oldest(Result result) {
        EularAcr2017.Scored age = result.items().getFirst();
        return Score.of(result.column(), result.score().tenths() - age.points() + age.available());
    }
}
