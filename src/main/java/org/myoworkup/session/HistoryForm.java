package org.myoworkup.session;

import java.util.List;
import java.util.Optional;

/** As what kind of file a history is written. */
public enum HistoryForm {
    /** In words, for a spreadsheet. */
    CSV("csv"),
    /** In words and with the codes of the case file, for another program. */
    JSON("json");

    private final String ending;

    HistoryForm(String ending) {
        this.ending = ending;
    }

    /** Of a file name, without the dot. */
    public String ending() {
        return ending;
    }

    /** The form of a file with this name; empty where its ending is of neither. */
    public static Optional<HistoryForm> of(String fileName) {
        String name = fileName.toLowerCase(java.util.Locale.ROOT);
        return List.of(values()).stream().filter(f -> name.endsWith("." + f.ending)).findFirst();
    }
}
