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
 * Values in one file of the data folder, the same from one start to the next. One that cannot be
 * read is left as it is until something is written, and is then kept beside. For one thread at a
 * time.
 */
final class KeptFile {
    private static final int MOST_KEPT_ASIDE = 100;

    private final Path file;
    private final Settings.Writing writing;
    private final SortedMap<String, String> values;
    private boolean broken;

    private KeptFile(
            Path file, Settings.Writing writing, SortedMap<String, String> values, boolean broken) {
        this.file = file;
        this.writing = writing;
        this.values = values;
        this.broken = broken;
    }

    /** A file or folder that is not there yet is no trouble. */
    static KeptFile read(Path file, Settings.Writing writing) {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new KeptFile(file, writing, new TreeMap<>(), false);
        }
        Optional<SortedMap<String, String>> read = SettingsText.read(file);
        return new KeptFile(file, writing, read.orElseGet(TreeMap::new), read.isEmpty());
    }

    Path path() {
        return file;
    }

    /** True where the file could not be read and still stands there. */
    boolean broken() {
        return broken;
    }

    /** For a file that can be read and says what cannot be. */
    void keepAsideWhenWritten() {
        broken = true;
    }

    /** By key; what is changed in it is written by {@link #write}. */
    SortedMap<String, String> values() {
        return values;
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Remembers these values beside what is there. */
    void put(Map<String, String> some) {
        values.putAll(some);
    }

    /**
     * Puts the values on disk.
     *
     * @throws Refusal when they cannot be written
     */
    void write() {
        if (broken) {
            keepAside();
            broken = false;
        }
        writing.write(file, SettingsText.of(values).getBytes(StandardCharsets.UTF_8));
    }

    private void keepAside() {
        for (int n = 1; n <= MOST_KEPT_ASIDE; n++) {
            String name = String.format(Locale.ROOT, "%s.broken-%d", file.getFileName(), n);
            try {
                Files.move(file, file.resolveSibling(name));
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
