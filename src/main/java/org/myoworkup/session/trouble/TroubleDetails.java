package org.myoworkup.session.trouble;

import org.myoworkup.session.ProgramVersion;

import java.util.List;
import java.util.StringJoiner;

/**
 * What whoever looks after the program needs of an error, as text to copy: versions, codes, class
 * names and lines of the program, the same in every language. Nothing of a patient.
 */
public final class TroubleDetails {
    private TroubleDetails() {}

    /** Versions and system, a line each. */
    public static String versions() {
        return new StringJoiner("\n")
                .add("MyoWorkup " + ProgramVersion.text())
                .add("Java " + System.getProperty("java.runtime.version", "?"))
                .add("JavaFX " + System.getProperty("javafx.runtime.version", "-"))
                .add(
                        String.join(
                                " ",
                                System.getProperty("os.name", "?"),
                                System.getProperty("os.version", "?"),
                                System.getProperty("os.arch", "?")))
                .toString();
    }

    /** The versions, then each error with its time in UTC. */
    public static String of(List<Troubles.Report> reports) {
        StringJoiner lines = new StringJoiner("\n").add(versions());
        for (Troubles.Report one : reports) {
            lines.add("");
            lines.add(one.trouble().code() + " x" + one.times() + " " + one.at());
            one.trouble().types().forEach(lines::add);
            one.trouble().frames().forEach(f -> lines.add("    " + f));
        }
        return lines.toString();
    }
}
