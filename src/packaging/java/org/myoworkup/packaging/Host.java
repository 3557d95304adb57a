package org.myoworkup.packaging;

import java.nio.file.Path;
import java.util.Locale;

/** The systems that MyoWorkup is packed for. A package is made on the system it is for. */
enum Host {
    LINUX("Linux", "so", "lib", "lib/app"),
    WINDOWS("Windows", "dll", "bin", "app"),
    MAC("Mac", "dylib", "lib", "Contents/app");

    static final Host CURRENT = current(System.getProperty("os.name"));

    /** As SQLite's driver names it. */
    final String sqlite;

    /** How the names of native libraries end. */
    final String libraries;

    /** Where a runtime looks for native libraries. */
    final String beside;

    /** Where a program image has the program's jars. */
    final String application;

    Host(String sqlite, String libraries, String beside, String application) {
        this.sqlite = sqlite;
        this.libraries = libraries;
        this.beside = beside;
        this.application = application;
    }

    private static Host current(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("windows") ? WINDOWS : lower.startsWith("mac") ? MAC : LINUX;
    }

    /** As SQLite's driver names the processor. */
    String processor() {
        String name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name;
    }

    /** The command's name; where capitals do not count it needs another than the window's. */
    String command() {
        return this == LINUX ? "myoworkup" : "myoworkup-cli";
    }

    /** The folder that jpackage makes for a program of this name. */
    String image(String name) {
        return this == MAC ? name + ".app" : name;
    }

    /** The runtime within a program image. */
    String runtime() {
        return switch (this) {
            case LINUX -> "lib/runtime";
            case WINDOWS -> "runtime";
            case MAC -> "Contents/runtime/Contents/Home";
        };
    }

    /** A command of the Java runtime at this place. */
    Path tool(Path java, String name) {
        return java.resolve("bin").resolve(this == WINDOWS ? name + ".exe" : name);
    }
}
