package org.myoworkup.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;

/**
 * Reads the sentences of a language from its files beside this class. They are read by themselves,
 * and not as resource bundles, because a bundle is looked for in many places and each start would
 * wait for that.
 */
final class Patterns {
    private Patterns() {}

    /**
     * By key: those of the language, and English ones where it has none.
     *
     * @throws MissingResourceException when an English file is missing
     */
    static Map<String, String> of(List<String> files, Locale language) {
        Map<String, String> all = new HashMap<>();
        if (!language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            files.forEach(file -> read(file + "_" + language.getLanguage() + ".properties", all));
        }
        for (String file : files) {
            if (!read(file + ".properties", all)) {
                throw new MissingResourceException("no file " + file, file, "");
            }
        }
        return all;
    }

    /** Adds what is not there yet; false when there is no such file. */
    private static boolean read(String file, Map<String, String> all) {
        try (InputStream in = Patterns.class.getResourceAsStream(file)) {
            if (in == null) {
                return false;
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties read = new Properties();
            read.load(reader);
            read.stringPropertyNames().forEach(key -> all.putIfAbsent(key, read.getProperty(key)));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
