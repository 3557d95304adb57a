package org.myoworkup.findings;

import org.myoworkup.workup.Answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a pattern finding that the strength grid implies rests on, or what it still waits for.
 *
 * @param value what the grid implies
 * @param from the tested muscles that carry it; where the sides disagree, those that were read
 * @param lacks where it is unknown: the muscles whose grade is missing, each group for one thing
 *     that has to be known
 * @param sidesDisagree it is unknown because one side says yes and the other no
 */
public record GridBasis(
        Truth value, List<MuscleSide> from, List<List<MuscleSide>> lacks, boolean sidesDisagree) {

    /** The findings in the order of the examination. */
    public static final List<String> ITEMS =
            List.of(
                    ItemIds.PROXIMAL_UPPER,
                    ItemIds.PROXIMAL_LOWER,
                    ItemIds.NECK_FLEXORS_WEAKER,
                    ItemIds.LEGS_PROXIMAL_WEAKER,
                    ItemIds.FINGER_FLEXORS,
                    ItemIds.QUADRICEPS,
                    ItemIds.FINGER_FLEXION_OVER_SHOULDER,
                    ItemIds.KNEE_EXTENSION_OVER_HIP,
                    ItemIds.TRUNK);

    private static final List<String> FINGERS = List.of("finger-flexors");
    private static final List<String> KNEE = List.of("quadriceps");
    private static final List<String> FINGERS_SHOULDER = List.of("finger-flexors", "deltoid");
    private static final List<String> KNEE_HIP = List.of("quadriceps", "iliopsoas");
    private static final List<String> AXIAL = List.of(MuscleSide.AXIAL);

    public GridBasis {
        from = List.copyOf(from);
        lacks = List.copyOf(lacks);
    }

    /** True for a rule that no paper gives: our own decision, provisional. */
    public static boolean ownRule(String itemId) {
        return itemId.equals(ItemIds.LEGS_PROXIMAL_WEAKER);
    }

    /** The basis of each of {@link #ITEMS} in one examination's grid, in that order. */
    public static Map<String, GridBasis> of(Answer.Table table) {
        Reader reader = new Reader(new StrengthGrid(table));
        Map<String, Truth> implied = reader.grid.implied();
        Map<String, GridBasis> all = new LinkedHashMap<>();
        ITEMS.forEach(id -> all.put(id, reader.of(id, implied.getOrDefault(id, Truth.UNKNOWN))));
        return all;
    }

    private record Reader(StrengthGrid grid) {

        GridBasis of(String itemId, Truth value) {
            boolean known = value.known();
            return switch (itemId) {
                case ItemIds.PROXIMAL_UPPER -> symmetric(value, StrengthGrid.UPPER, upper());
                case ItemIds.PROXIMAL_LOWER -> symmetric(value, StrengthGrid.LOWER, lower());
                case ItemIds.NECK_FLEXORS_WEAKER ->
                        known ? carried(value, neck()) : lacking(each(FullForm.AXIAL, AXIAL));
                case ItemIds.LEGS_PROXIMAL_WEAKER -> legs(value);
                case ItemIds.FINGER_FLEXORS -> weakness(value, FINGERS, MuscleSide.SIDES);
                case ItemIds.QUADRICEPS -> weakness(value, KNEE, MuscleSide.SIDES);
                case ItemIds.TRUNK -> weakness(value, StrengthGrid.TRUNK, AXIAL);
                case ItemIds.FINGER_FLEXION_OVER_SHOULDER ->
                        pairs(value, FINGERS_SHOULDER, grid::fingersUnderShoulder);
                case ItemIds.KNEE_EXTENSION_OVER_HIP -> pairs(value, KNEE_HIP, grid::kneeUnderHip);
                default -> throw new IllegalArgumentException("no pattern finding " + itemId);
            };
        }

        private boolean tested(MuscleSide cell) {
            return grid.grade(cell.muscle(), cell.side()).isPresent();
        }

        private boolean weak(MuscleSide cell) {
            return grid.weak(cell.muscle(), cell.side());
        }

        private boolean normal(MuscleSide cell) {
            return grid.normal(cell.muscle(), cell.side());
        }

        private static List<MuscleSide> cells(List<String> muscles, List<String> sides) {
            return muscles.stream()
                    .flatMap(m -> sides.stream().map(s -> new MuscleSide(m, s)))
                    .toList();
        }

        private static List<List<MuscleSide>> each(List<String> muscles, List<String> sides) {
            return muscles.stream().map(m -> cells(List.of(m), sides)).toList();
        }

        private static GridBasis carried(Truth value, List<MuscleSide> from) {
            return new GridBasis(value, from, List.of(), false);
        }

        /** Of each group what was not tested, without the groups where nothing is missing. */
        private GridBasis lacking(List<List<MuscleSide>> groups) {
            List<List<MuscleSide>> lacks =
                    groups.stream()
                            .map(g -> g.stream().filter(c -> !tested(c)).toList())
                            .filter(g -> !g.isEmpty())
                            .toList();
            return new GridBasis(Truth.UNKNOWN, List.of(), lacks, false);
        }

        /** Each must be normal on a side before the weakness is absent. */
        private List<List<String>> upper() {
            return List.of(List.of("deltoid"), List.of("biceps"));
        }

        private List<List<String>> lower() {
            return List.of(KNEE, StrengthGrid.HIP);
        }

        private GridBasis symmetric(Truth value, List<String> all, List<List<String>> normal) {
            List<MuscleSide> needed =
                    normal.stream().flatMap(m -> cells(m, MuscleSide.SIDES).stream()).toList();
            return switch (value) {
                case PRESENT ->
                        carried(
                                value,
                                cells(all, MuscleSide.SIDES).stream()
                                        .filter(c -> weak(c) && weak(c.other()))
                                        .toList());
                case ABSENT -> carried(value, needed.stream().filter(this::normal).toList());
                case UNKNOWN ->
                        lacking(
                                normal.stream()
                                        .filter(m -> m.stream().noneMatch(grid::normalOnASide))
                                        .map(m -> cells(m, MuscleSide.SIDES))
                                        .toList());
            };
        }

        /** Flexors of full strength are not weaker, whatever the extensors. */
        private List<MuscleSide> neck() {
            MuscleSide flexors = new MuscleSide(Mmt8.NECK, MuscleSide.AXIAL);
            return normal(flexors) ? List.of(flexors) : cells(FullForm.AXIAL, AXIAL);
        }

        private GridBasis legs(Truth value) {
            List<String> muscles =
                    Stream.concat(StrengthGrid.LOWER.stream(), StrengthGrid.ANKLE.stream())
                            .toList();
            List<String> read =
                    MuscleSide.SIDES.stream().filter(s -> grid.legs(s).known()).toList();
            List<MuscleSide> from = cells(muscles, read).stream().filter(this::tested).toList();
            if (value.known()) {
                return carried(value, from);
            }
            if (!read.isEmpty()) {
                return new GridBasis(value, from, List.of(), true);
            }
            List<List<MuscleSide>> groups = new ArrayList<>();
            for (List<String> group : List.of(StrengthGrid.LOWER, StrengthGrid.ANKLE)) {
                List<MuscleSide> cells = cells(group, MuscleSide.SIDES);
                if (cells.stream().noneMatch(this::tested)) {
                    groups.add(cells);
                }
            }
            // each side has one half of what is compared, and neither both
            return lacking(groups.isEmpty() ? List.of(cells(muscles, MuscleSide.SIDES)) : groups);
        }

        private GridBasis weakness(Truth value, List<String> muscles, List<String> sides) {
            return switch (value) {
                case PRESENT ->
                        carried(value, cells(muscles, sides).stream().filter(this::weak).toList());
                case ABSENT -> carried(value, cells(muscles, sides));
                case UNKNOWN -> lacking(each(muscles, sides));
            };
        }

        /** Two muscles compared on the same side, either side. */
        private GridBasis pairs(Truth value, List<String> two, Function<String, Truth> onSide) {
            if (value.known()) {
                List<String> sides =
                        MuscleSide.SIDES.stream().filter(s -> onSide.apply(s) == value).toList();
                return carried(value, cells(two, sides).stream().filter(this::tested).toList());
            }
            List<String> open =
                    MuscleSide.SIDES.stream().filter(s -> !onSide.apply(s).known()).toList();
            return lacking(each(two, open));
        }
    }
}
