package org.myoworkup.session.trouble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An error that should not have come up, as far as it may be told: the names of the classes thrown
 * and the lines of this program they went through. Never what they say: a message may quote what
 * somebody entered.
 *
 * @param types names of what was thrown, outermost first
 * @param frames this program's lines of the innermost cause that has any, innermost first
 */
public record Trouble(Part part, Kind kind, List<String> types, List<String> frames) {
    private static final String OURS = "org.myoworkup.";
    private static final int MOST_CAUSES = 8;
    private static final int MOST_FRAMES = 24;

    public Trouble {
        types = List.copyOf(types);
        frames = List.copyOf(frames);
    }

    public static Trouble of(Part part, Throwable thrown) {
        List<Throwable> causes = causes(thrown);
        return new Trouble(
                part,
                Kind.of(causes),
                causes.stream().map(c -> c.getClass().getName()).toList(),
                causes.reversed().stream()
                        .map(Trouble::frames)
                        .filter(f -> !f.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
    }

    /** The thrown one first; a circle of causes ends. */
    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        Throwable at = thrown;
        while (at != null && causes.size() < MOST_CAUSES) {
            causes.add(at);
            at = at.getCause();
        }
        return causes;
    }

    private static List<String> frames(Throwable one) {
        return Arrays.stream(one.getStackTrace())
                .filter(f -> f.getClassName().startsWith(OURS))
                .limit(MOST_FRAMES)
                .map(f -> f.getClassName() + "." + f.getMethodName() + ":" + f.getLineNumber())
                .toList();
    }

    /** Short and the same in every language and version, such as {@code MW-1001}. */
    public String code() {
        return code(part, kind);
    }

    /** As {@link #code()}. */
    public static String code(Part part, Kind kind) {
        return "MW-%d%03d".formatted(part.digit(), kind.digits());
    }
}
