package org.myoworkup.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the window is started with.
 *
 * @param folder of the database; empty for the usual one
 * @param file a case file to be offered for import
 */
record WindowStart(Optional<Path> folder, Optional<Path> file) {
    private static final String FOLDER = "--data";

    /** The endings that the installer tells the system are ours. */
    private static final List<String> ENDINGS = List.of(".myoworkup", ".myoworkup.json");

    /** Empty when it is a command: anything but perhaps {@code --data DIR} and one case file. */
    static Optional<WindowStart> of(String... args) {
        Optional<Path> folder = Optional.empty();
        int next = 0;
        if (args.length > 0 && args[0].startsWith(FOLDER + "=")) {
            folder = Optional.of(Path.of(args[0].substring(FOLDER.length() + 1)));
            next = 1;
        } else if (args.length > 1 && args[0].equals(FOLDER) && !args[1].startsWith("-")) {
            folder = Optional.of(Path.of(args[1]));
            next = 2;
        }
        if (args.length == next) {
            return Optional.of(new WindowStart(folder, Optional.empty()));
        }
        if (args.length == next + 1 && isCase(args[next])) {
            return Optional.of(new WindowStart(folder, Optional.of(Path.of(args[next]))));
        }
        return Optional.empty();
    }

    private static boolean isCase(String argument) {
        String lower = argument.toLowerCase(Locale.ROOT);
        return !lower.startsWith("-") && ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
