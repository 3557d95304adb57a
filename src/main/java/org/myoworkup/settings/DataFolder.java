package org.myoworkup.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where the database lies. */
public final class DataFolder {
    private DataFolder() {}

    /** The folder given, else the usual one of this user on this system. It need not exist yet. */
    public static Path of(Optional<Path> given) {
        return given.orElseGet(
                () ->
                        usual(
                                System.getProperty("os.name", ""),
                                Path.of(System.getProperty("user.home", "")),
                                System::getenv));
    }

    /**
     * The usual folder of a system.
     *
     * @param system as Java names it: {@code Linux}, {@code Windows 11}, {@code Mac OS X}
     * @param environment value of an environment variable, null when it is not set
     */
    static Path usual(String system, Path home, UnaryOperator<String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return set(environment, "LOCALAPPDATA")
                    .map(Path::of)
                    .orElseGet(() -> home.resolve("AppData").resolve("Local"))
                    .resolve("MyoWorkup");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("MyoWorkup");
        }
        // The XDG base directory specification asks to ignore a path that is not absolute.
        return set(environment, "XDG_DATA_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(".local").resolve("share"))
                .resolve("myoworkup");
    }

    private static Optional<String> set(UnaryOperator<String> environment, String variable) {
        return Optional.ofNullable(environment.apply(variable)).filter(v -> !v.isBlank());
    }
}
