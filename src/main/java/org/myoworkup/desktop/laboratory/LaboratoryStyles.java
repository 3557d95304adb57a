package org.myoworkup.desktop.laboratory;

import java.util.Objects;

/** The style sheet of this room. */
final class LaboratoryStyles {
    static final String SHEET =
            Objects.requireNonNull(
                            LaboratoryStyles.class.getResource(
                                    "/org/myoworkup/desktop/laboratory.css"))
                    .toExternalForm();

    private LaboratoryStyles() {}
}
