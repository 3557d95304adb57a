package org.myoworkup.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The form of the settings on disk: a properties file in UTF-8, in the order of its keys. */
final class SettingsText {
    private static final long MOST_BYTES = 1_000_000;

    private SettingsText() {}

    /** Empty when it is not such a file or cannot be read. */
    static Optional<SortedMap<String, String>> read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            Properties read = new Properties();
            read.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            SortedMap<String, String> values = new TreeMap<>();
            read.stringPropertyNames().forEach(key -> values.put(key, read.getProperty(key)));
            return values.keySet().stream().anyMatch(key -> !key.matches("[\\w.-]+"))
                    ? Optional.empty()
                    : Optional.of(values);
        } catch (IOException | IllegalArgumentException notSettings) {
            return Optional.empty();
        }
    }

    static String of(Map<String, String> values) {
        Properties escaped = new Properties();
        escaped.putAll(values);
        StringWriter out = new StringWriter();
        try {
            escaped.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be written
        }
        // Java puts the time of writing first, which would make every writing another file.
        return out.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
