package org.myoworkup.settings;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What is remembered from one start to the next, in one file beside the database. What the file
 * holds beyond the settings known here is kept as it is: a newer program may have put it there.
 * Safe for use by several threads.
 */
public final class Settings {
    /** Name of the file in the data folder. */
    static final String NAME = "myoworkup.properties";

    private final KeptFile file;
    private Optional<Message> trouble;

    /** Puts bytes at a path, whole or not at all. */
    @FunctionalInterface
    public interface Writing {
        void write(Path file, byte[] bytes);
    }

    private Settings(KeptFile file, Optional<Message> trouble) {
        this.file = file;
        this.trouble = trouble;
    }

    /**
     * Reads the settings of this data folder; a folder or file that is not there yet is no trouble.
     *
     * @param writing puts the file where it belongs, readable by its owner only
     */
    public static Settings read(Path folder, Writing writing) {
        KeptFile file = KeptFile.read(folder.resolve(NAME), writing);
        Optional<Message> trouble =
                file.broken()
                        ? Optional.of(Message.of("settings.broken", file.path().toString()))
                        : wrong(file.values()).map(key -> Message.of("settings.wrong-value", key));
        return new Settings(file, trouble);
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

    /** The data folder. */
    public Path folder() {
        return file.path().toAbsolutePath().resolveSibling("").normalize();
    }

    /** What was wrong with the file, to be said once; the presets hold instead. */
    public synchronized Optional<Message> trouble() {
        Optional<Message> said = trouble;
        trouble = Optional.empty();
        return said;
    }

    /** The value, or the preset where none was chosen or what the file says cannot be. */
    public synchronized String text(Setting setting) {
        return file.value(setting.key()).filter(setting::takes).orElse(setting.preset());
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
        chosen.forEach((setting, value) -> file.put(Map.of(setting.key(), value)));
        file.write();
    }
}
