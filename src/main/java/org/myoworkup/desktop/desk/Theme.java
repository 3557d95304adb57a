package org.myoworkup.desktop.desk;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.ColorScheme;

import java.util.Arrays;
import java.util.Locale;

/** The colours a person can choose. */
public enum Theme {
    /** What the computer says, now and whenever that changes. */
    SYSTEM(""),
    LIGHT("light"),
    DARK("dark"),
    CONTRAST_LIGHT("contrast-light"),
    CONTRAST_DARK("contrast-dark");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    /** As it stands in the settings; empty for the system's. */
    public String code() {
        return code;
    }

    /** Key of its name. */
    public String words() {
        return "settings.theme." + (code.isEmpty() ? "system" : code);
    }

    /** The theme of this code; the system's for one that is none. */
    public static Theme of(String code) {
        return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst().orElse(SYSTEM);
    }

    /**
     * The theme that is seen, never {@link #SYSTEM}.
     *
     * @param scheme of the computer
     * @param contrast whether the computer asks for high contrast
     */
    Theme seen(ColorScheme scheme, boolean contrast) {
        if (this != SYSTEM) {
            return this;
        }
        boolean dark = scheme == ColorScheme.DARK;
        if (contrast) {
            return dark ? CONTRAST_DARK : CONTRAST_LIGHT;
        }
        return dark ? DARK : LIGHT;
    }

    /** Light letters on dark. */
    boolean dark() {
        return this == DARK || this == CONTRAST_DARK;
    }

    /** AtlantaFX's sheet beneath ours. */
    String sheet() {
        return dark()
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
    }

    /** Class of the root of every window, for which tokens.css has the tokens that differ. */
    public String style() {
        return "theme-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
