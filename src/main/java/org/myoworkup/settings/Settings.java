package org.myoworkup.settings;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is remembered from one start to the next, in one file beside the database. What the file
 * holds beyond the settings known here is kept as it is: a newer program may have put it there.
 * Safe for use by several threads.
 */
public final class Settings {
    /** Name of the file in the data folder. */
    static final String NAME = "myoworkup.properties";

    private static final int MOST_KEPT_ASIDE = 100;

    private final Path file;
    private final Writing writing;
    private final SortedMap<String, String> values;
    private Optional<Message> trouble;
    private boolean broken;

    /** Puts bytes at a path, whole or not at all. */
    @FunctionalInterface
    public interface Writing {
        void write(Path file, byte[] bytes);
    }

    private Settings(
            Path file,
            Writing writing,
            SortedMap<String, String> values,
            Optional<Message> trouble,
            boolean broken) {
        this.file = file;
        this.writing = writing;
        this.values = values;
        this.trouble = trouble;
        this.broken = broken;
    }

    /**
     * Reads the settings of this data folder; a folder or file that is not there yet is no trouble.
     *
     * @param writing puts the file where it belongs, readable by its owner only
     */
    public static Settings read(Path folder, Writing writing) {
        Path file = folder.resolve(NAME);
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Settings(file, writing, new TreeMap<>(), Optional.empty(), false);
        }
        Optional<SortedMap<String, String>> read = SettingsText.read(file);
        SortedMap<String, String> values = read.orElseGet(TreeMap::new);
        Optional<Message> trouble =
                read.isEmpty()
                        ? Optional.of(Message.of("settings.broken", file.toString()))
                        : wrong(values).map(key -> Message.of("settings.wrong-value", key));
        return new Settings(file, writing, values, trouble, read.isEmpty());
    }

    private static Optional<String> wrong(Map<String, String> values) {
        for (Setting setting : Setting.values()) {
            String value = values.getOrDefault(setting.key(), setting.preset());
            if (!setting.takes(value)) {
                return Optional.of(setting.key());
            }
        }
        return Optional.empty();
    }

    /** What was wrong with the file, to be said once; the presets hold instead. */
    public synchronized Optional<Message> trouble() {
        Optional<Message> said = trouble;
        trouble = Optional.empty();
        return said;
    }

    /** The value, or the preset where none was chosen or what the file says cannot be. */
    public synchronized String text(Setting setting) {
        return Optional.ofNullable(values.get(setting.key()))
                .filter(setting::takes)
                .orElse(setting.preset());
    }

    /** The value of a setting that is a whole number. */
    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    /** The value of a setting that is one of these; empty where none was chosen. */
    public <E extends Enum<E>> Optional<E> one(Setting setting, Class<E> type) {
        String value = text(setting);
        return value.isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(type, value));
    }

    /** As {@link #set(Map)}, of one. */
    public void set(Setting setting, String value) {
        set(Map.of(setting, value));
    }

    /**
     * Remembers these values, at once and on disk. Takes the time of a disk: never from the
     * window's thread. A file that could not be read is moved aside first.
     *
     * @throws IllegalArgumentException for a value that a setting cannot have
     * @throws Refusal when they cannot be written; they hold until the program ends
     */
    public synchronized void set(Map<Setting, String> chosen) {
        chosen.forEach(
                (setting, value) -> {
                    if (!setting.takes(value)) {
                        throw new IllegalArgumentException(setting.key());
                    }
                });
        chosen.forEach((setting, value) -> values.put(setting.key(), value));
        if (broken) {
            keepAside();
            broken = false;
        }
        writing.write(file, SettingsText.of(values).getBytes(StandardCharsets.UTF_8));
    }

    private void keepAside() {
        for (int n = 1; n <= MOST_KEPT_ASIDE; n++) {
            Path aside = file.resolveSibling(String.format(Locale.ROOT, "%s.broken-%d", NAME, n));
            try {
                Files.move(file, aside);
                return;
            } catch (FileAlreadyExistsException _) {
                continue; // an earlier one, kept as well
            } catch (IOException e) {
                break;
            }
        }
        throw new Refusal(Message.of("settings.not-aside", file.toString()));
    }
}
