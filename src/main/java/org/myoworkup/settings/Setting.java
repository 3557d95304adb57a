package org.myoworkup.settings;

import java.util.List;
import java.util.function.Predicate;

/** What is remembered from one start to the next; an empty value is one that was never chosen. */
public enum Setting {
    /** Paper of what is printed: A4, LETTER, or empty for the paper of the country. */
    PAPER("paper", "", List.of("", "A4", "LETTER")::contains),

    /** The printer chosen last; empty for the computer's own choice. */
    PRINTER("print.printer", "", _ -> true),

    /** How many copies were printed last. */
    COPIES("print.copies", "1", v -> whole(v, 1, 99)),

    /** Language of the window and of what it prints; empty for the language of the computer. */
    LANGUAGE("language", "", List.of("", "en", "fr")::contains),

    /** Empty until the tour was shown or declined. */
    TOUR("tour", "", List.of("", "seen")::contains),

    /** Where a file was exported to last; empty where none was. */
    EXPORT_FOLDER("export.folder", "", _ -> true),

    /**
     * Minutes without a key or a pointer after which the window locks, 0 for never; empty for ten
     * where whoever is at the keyboard has a PIN, else never.
     */
    LOCK_MINUTES("lock.minutes", "", v -> v.isEmpty() || whole(v, 0, 240)),

    /** Colours of the window; empty for those of the computer. */
    THEME("theme", "", List.of("", "light", "dark", "contrast-light", "contrast-dark")::contains),

    /** Size of text in per cent of the usual one. */
    TEXT_SIZE("text.size", "100", v -> whole(v, 90, 200)),

    /**
     * Where the window was last: left, top, width, height in pixels of the desktop, and whether it
     * was as large as the screen; empty where it was never moved.
     */
    WINDOW(
            "window.place",
            "",
            v -> v.matches("(-?\\d{1,6},-?\\d{1,6},\\d{1,6},\\d{1,6},(true|false))?"));

    private final String key;
    private final String preset;
    private final Predicate<String> takes;

    /**
     * @param key in the file; never another, or what was chosen is forgotten
     * @param preset what holds until something is chosen
     * @param takes the values it can have
     */
    Setting(String key, String preset, Predicate<String> takes) {
        this.key = key;
        this.preset = preset;
        this.takes = takes;
    }

    public String key() {
        return key;
    }

    public String preset() {
        return preset;
    }

    /** True for a value that it can have. */
    public boolean takes(String value) {
        return takes.test(value);
    }

    private static boolean whole(String value, int least, int most) {
        if (!value.matches("[0-9]{1,9}")) {
            return false;
        }
        int number = Integer.parseInt(value);
        return number >= least && number <= most;
    }
}
