package org.myoworkup.desktop.attachment;

import java.util.Map;
import java.util.Optional;

/** Which sections have pictures and reports, and to which of their items these are attached. */
final class Pictured {
    private static final Map<String, String> ITEMS =
            Map.of(
                    "exam.skin", "exam.skin.photographs",
                    "emg.study", "emg.study.machine-report",
                    "imaging.mri", "imaging.mri.report",
                    "imaging.ultrasound", "imaging.ultrasound.pattern",
                    "imaging.calcinosis", "imaging.calcinosis.sites",
                    "imaging.pet-ct", "imaging.pet-ct.report",
                    "biopsy.features", "biopsy.features.pictures",
                    "biopsy.conclusion", "biopsy.conclusion.report",
                    "biopsy.skin", "biopsy.skin.report");

    private Pictured() {}

    static Map<String, String> items() {
        return ITEMS;
    }

    static Optional<String> item(String section) {
        return Optional.ofNullable(ITEMS.get(section));
    }
}
