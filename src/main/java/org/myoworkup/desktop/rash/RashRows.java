package org.myoworkup.desktop.rash;

import org.myoworkup.anatomy.Area;
import org.myoworkup.anatomy.Body;
import org.myoworkup.anatomy.Shape;
import org.myoworkup.anatomy.Side;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of the rash chart as marks on the body: one for each region, side and kind of lesion.
 */
final class RashRows {
    static final String REGION = "region";
    static final String SIDE = "side";
    static final String LESION = "lesion";

    private static final Set<Area> DRAWN =
            Body.skin().stream().map(Shape::area).collect(Collectors.toUnmodifiableSet());

    private RashRows() {}

    /** The rows with this mark where it was not, without it where it was. */
    static List<Row> toggled(List<Row> rows, Area area, String lesion) {
        List<Row> changed = new ArrayList<>(rows);
        if (!changed.removeIf(r -> is(r, area, lesion))) {
            changed.add(
                    new Row(Map.of())
                            .with(REGION, new Row.Cell.Code(area.id()))
                            .with(SIDE, new Row.Cell.Code(area.side().code()))
                            .with(LESION, new Row.Cell.Code(lesion)));
        }
        return changed;
    }

    private static boolean is(Row row, Area area, String lesion) {
        return row.code(REGION).equals(Optional.of(area.id()))
                && row.code(SIDE).equals(Optional.of(area.side().code()))
                && row.code(LESION).equals(Optional.of(lesion));
    }

    /** The kinds of lesion in each area that is drawn, in the order of the rows. */
    static Map<Area, List<String>> lesions(List<Row> rows) {
        Map<Area, List<String>> lesions = new LinkedHashMap<>();
        for (Row row : rows) {
            String lesion = row.code(LESION).orElse("");
            for (Area area : areas(row)) {
                List<String> there = lesions.computeIfAbsent(area, _ -> new ArrayList<>());
                if (!there.contains(lesion)) {
                    there.add(lesion);
                }
            }
        }
        return lesions;
    }

    /** A row of a side that the region is not drawn on, as both eyelids in one, is shown on all. */
    private static List<Area> areas(Row row) {
        String region = row.code(REGION).orElse("");
        return row.code(SIDE)
                .flatMap(Side::of)
                .map(side -> new Area(region, side))
                .filter(DRAWN::contains)
                .map(List::of)
                .orElseGet(() -> DRAWN.stream().filter(a -> a.id().equals(region)).toList());
    }
}
