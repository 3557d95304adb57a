package org.myoworkup.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The checklist that the program carries with it, on the class path beside this class. */
public final class BundledChecklist {
    private BundledChecklist() {}

    /** Reads it anew at each call; about a tenth of a second. */
    public static Checklist read() {
        return new ChecklistReader(BundledChecklist::file).read();
    }

    /**
     * The text of one of its files.
     *
     * @throws ChecklistException when there is no such file
     */
    public static String file(String name) {
        try (InputStream in = BundledChecklist.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new ChecklistException(name, "is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
