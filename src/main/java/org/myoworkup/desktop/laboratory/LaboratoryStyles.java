package org.myoworkup.desktop.laboratory;

import org.myoworkup.desktop.kit.StyleSheet;

/** The style sheet of this room. */
final class LaboratoryStyles {
    static final String SHEET = StyleSheet.of("laboratory");

    private LaboratoryStyles() {}
}
