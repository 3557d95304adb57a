package org.myoworkup.desktop.laboratory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where everything of a plot over time stands, from numbers alone. x grows to the right, y
 * downwards, as on a screen.
 *
 * @param spots one for each mark, in their order
 * @param ticks of the value axis, lowest first
 * @param limit y of the upper limit
 */
record PlotGeometry(List<Spot> spots, List<Tick> ticks, Optional<Double> limit) {

    /**
     * A value to place.
     *
     * @param earliest first day it can be of; it stands there
     * @param latest last day it can be of
     * @param value above 0 on a logarithmic axis
     * @param labelWidth of its words
     * @param dateWidth of its date below the axis
     */
    record Mark(
            LocalDate earliest,
            LocalDate latest,
            double value,
            double labelWidth,
            double dateWidth) {}

    /** The area between the axes, and the height of a line of words. */
    record Area(double left, double top, double right, double bottom, double line) {
        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }
    }

    /**
     * @param barEnd where the bar of a date that is not exact ends; equals x for an exact one
     * @param labelX left of its words
     * @param labelY top of its words
     * @param dateX left of its date
     * @param dated false where its date would cover another; the first is placed first, then the
     *     last
     */
    record Spot(
            double x,
            double y,
            double barEnd,
            double labelX,
            double labelY,
            double dateX,
            boolean dated) {}

    record Tick(double value, double y) {}

    private record Box(double x, double y, double width, double height) {
        boolean meets(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    /**
     * @param marks at least one, oldest first
     * @param limit in the unit of the values
     */
    static PlotGeometry of(List<Mark> marks, Area area, boolean log, Optional<Double> limit) {
        List<Double> ticks = log ? logTicks(marks, limit) : linearTicks(marks, limit);
        Scale scale = new Scale(area, log, ticks.getFirst(), ticks.getLast());
        Days days = new Days(area, marks);
        boolean[] dated = datesThatFit(marks, days);
        List<Box> taken = new ArrayList<>();
        for (Mark mark : marks) {
            double r = area.line / 3;
            taken.add(new Box(days.x(mark.earliest) - r, scale.y(mark.value) - r, 2 * r, 2 * r));
        }
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            double x = days.x(mark.earliest);
            double y = scale.y(mark.value);
            Box label = label(x, y, mark.labelWidth, area, taken);
            taken.add(label);
            spots.add(
                    new Spot(
                            x,
                            y,
                            days.x(mark.latest),
                            label.x,
                            label.y,
                            days.dateX(mark),
                            dated[i]));
        }
        return new PlotGeometry(
                spots,
                ticks.stream().map(t -> new Tick(t, scale.y(t))).toList(),
                limit.map(scale::y));
    }

    /** Above the point, else below or beside it, where it covers nothing. */
    private static Box label(double x, double y, double width, Area area, List<Box> taken) {
        double gap = area.line * 0.45;
        double left = Math.clamp(x - width / 2, area.left, Math.max(area.left, area.right - width));
        List<Box> places =
                List.of(
                        new Box(left, y - gap - area.line, width, area.line),
                        new Box(left, y + gap, width, area.line),
                        new Box(x + gap, y - area.line / 2, width, area.line),
                        new Box(x - gap - width, y - area.line / 2, width, area.line));
        return places.stream()
                .filter(p -> p.x >= area.left && p.x + p.width <= area.right + 0.5)
                .filter(p -> p.y >= area.top - area.line && p.y + p.height <= area.bottom)
                .filter(p -> taken.stream().noneMatch(p::meets))
                .findFirst()
                .orElse(places.getFirst());
    }

    private static boolean[] datesThatFit(List<Mark> marks, Days days) {
        boolean[] dated = new boolean[marks.size()];
        List<Box> taken = new ArrayList<>();
        int last = marks.size() - 1;
        List<Integer> order = new ArrayList<>(List.of(0, last));
        for (int i = 1; i < last; i++) {
            order.add(i);
        }
        for (int i : order) {
            Box box = new Box(days.dateX(marks.get(i)) - 4, 0, marks.get(i).dateWidth + 8, 1);
            dated[i] = taken.stream().noneMatch(box::meets);
            if (dated[i]) {
                taken.add(box);
            }
        }
        return dated;
    }

    /** From nought, in steps of 1, 2 or 5, at most six of them. */
    private static List<Double> linearTicks(List<Mark> marks, Optional<Double> limit) {
        double most = marks.stream().mapToDouble(Mark::value).max().orElse(0);
        most = Math.max(Math.max(most, limit.orElse(0.0)), Double.MIN_NORMAL);
        double step = step(most / 5);
        List<Double> ticks = new ArrayList<>(List.of(0.0));
        for (int i = 1; ticks.getLast() < most; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private static double step(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        for (double nice : new double[] {1, 2, 5}) {
            if (nice * power >= atLeast * (1 - 1e-9)) {
                return nice * power;
            }
        }
        return 10 * power;
    }

    /** Powers of ten around the values. */
    private static List<Double> logTicks(List<Mark> marks, Optional<Double> limit) {
        double least = marks.stream().mapToDouble(Mark::value).min().orElseThrow();
        double most = marks.stream().mapToDouble(Mark::value).max().orElseThrow();
        int from = (int) Math.floor(Math.log10(Math.min(least, limit.orElse(least))) + 1e-9);
        int to = (int) Math.ceil(Math.log10(Math.max(most, limit.orElse(most))) - 1e-9);
        List<Double> ticks = new ArrayList<>();
        for (int power = from; power <= Math.max(to, from + 1); power++) {
            ticks.add(Math.pow(10, power));
        }
        return ticks;
    }

    private record Scale(Area area, boolean log, double from, double to) {
        double y(double value) {
            double share =
                    log
                            ? Math.log(value / from) / Math.log(to / from)
                            : (value - from) / (to - from);
            return area.bottom - share * area.height();
        }
    }

    /** The days from the first mark to the last; all of one day stand in the middle. */
    private static final class Days {
        private final Area area;
        private final LocalDate first;
        private final long span;

        Days(Area area, List<Mark> marks) {
            this.area = area;
            first = marks.stream().map(Mark::earliest).min(LocalDate::compareTo).orElseThrow();
            LocalDate last =
                    marks.stream().map(Mark::latest).max(LocalDate::compareTo).orElseThrow();
            span = ChronoUnit.DAYS.between(first, last);
        }

        /** With a margin at both ends, so that no point lies on an axis. */
        double x(LocalDate day) {
            double margin = area.width() * 0.04;
            return span == 0
                    ? area.left + area.width() / 2
                    : area.left
                            + margin
                            + (area.width() - 2 * margin)
                                    * ChronoUnit.DAYS.between(first, day)
                                    / span;
        }

        double dateX(Mark mark) {
            double middle = x(mark.earliest()) - mark.dateWidth() / 2;
            return Math.clamp(
                    middle, area.left, Math.max(area.left, area.right - mark.dateWidth()));
        }
    }
}
