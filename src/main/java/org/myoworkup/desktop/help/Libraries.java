package org.myoworkup.desktop.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What the program is made with, from a list that is checked against the build. */
final class Libraries {
    static final String LIST = "/org/myoworkup/desktop/libraries.txt";

    private Libraries() {}

    record Library(String name, String version, String licence) {}

    /** All of them, by name. */
    static List<Library> all() {
        try (InputStream in = Libraries.class.getResourceAsStream(LIST)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(part -> new Library(part[0], part[1], part[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
