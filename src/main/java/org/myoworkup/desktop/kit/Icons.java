package org.myoworkup.desktop.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Pictures of the one icon font; their size and colour come from the stylesheet. */
public final class Icons {
    private Icons() {}

    /** A new icon; a node stands in one place only. */
    public static FontIcon of(Ikon icon) {
        return new FontIcon(icon);
    }
}
