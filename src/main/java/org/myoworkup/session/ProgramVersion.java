package org.myoworkup.session;

import java.util.ResourceBundle;

/** The version of this program, as the build wrote it. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** Such as {@code 0.1.0}. */
    public static String text() {
        return ResourceBundle.getBundle("org.myoworkup.version").getString("version");
    }
}
