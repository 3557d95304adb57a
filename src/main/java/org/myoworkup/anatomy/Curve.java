package org.myoworkup.anatomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** SVG path data of absolute M, L, C and Z, to be mirrored. */
record Curve(List<Step> steps) {
    Curve {
        steps = List.copyOf(steps);
    }

    /**
     * One command and its numbers, x and y in turn.
     *
     * @param tenths of a unit: whole numbers, so that mirroring twice gives the same again
     */
    record Step(char command, List<Long> tenths) {
        Step {
            tenths = List.copyOf(tenths);
        }

        private Step mirrored(long axis) {
            List<Long> turned = new ArrayList<>(tenths);
            for (int i = 0; i < turned.size(); i += 2) {
                turned.set(i, 2 * axis - turned.get(i));
            }
            return new Step(command, turned);
        }

        /** The way back, to where the step before ended. */
        private Step back(Step before) {
            List<Long> way = new ArrayList<>();
            for (int i = tenths.size() - 4; i >= 0; i -= 2) {
                way.addAll(tenths.subList(i, i + 2));
            }
            way.addAll(before.end());
            return new Step(command, way);
        }

        private List<Long> end() {
            return tenths.subList(tenths.size() - 2, tenths.size());
        }

        @Override
        public String toString() {
            return command + tenths.stream().map(Step::number).collect(Collectors.joining(" "));
        }

        private static String number(long tenths) {
            return tenths % 10 == 0 ? "" + tenths / 10 : "" + tenths / 10.0;
        }
    }

    /**
     * @throws IllegalArgumentException when it is no such path
     */
    static Curve parse(String path) {
        List<Step> steps = new ArrayList<>();
        for (String part : path.strip().split("(?=[A-Za-z])")) {
            char command = part.charAt(0);
            List<Long> tenths =
                    Arrays.stream(part.substring(1).strip().split("[\\s,]+"))
                            .filter(n -> !n.isEmpty())
                            .map(n -> Math.round(Double.parseDouble(n) * 10))
                            .toList();
            if (tenths.size() != numbers(command)) {
                throw new IllegalArgumentException("no path: " + part);
            }
            steps.add(new Step(command, tenths));
        }
        return new Curve(steps);
    }

    private static int numbers(char command) {
        return switch (command) {
            case 'M', 'L' -> 2;
            case 'C' -> 6;
            case 'Z' -> 0;
            default -> throw new IllegalArgumentException("no command: " + command);
        };
    }

    Curve mirrored(double axis) {
        return new Curve(steps.stream().map(s -> s.mirrored(Math.round(axis * 10))).toList());
    }

    /** This line, and its mirror image back to where it began. */
    Curve closedByMirror(double axis) {
        List<Step> whole = new ArrayList<>(steps);
        for (int i = steps.size() - 1; i > 0; i--) {
            whole.add(steps.get(i).back(steps.get(i - 1)).mirrored(Math.round(axis * 10)));
        }
        whole.add(new Step('Z', List.of()));
        return new Curve(whole);
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining(" "));
    }
}
