package org.myoworkup.desktop.emg;

import java.util.List;

/** Columns of the muscle table by what they need. */
final class EmgColumns {
    /** What only a needle in the muscle at rest shows. */
    static final List<String> SPONTANEOUS =
            List.of(
                    "insertional",
                    "fibrillations",
                    "positiveSharpWaves",
                    "crd",
                    "fasciculations",
                    "myotonic");

    /** What is read from single motor units, which a surface electrode cannot set apart. */
    static final List<String> UNITS =
            List.of("muapAmplitude", "muapDuration", "polyphasia", "recruitment");

    /** Those whose label is too long for the head of a column. */
    static final List<String> SHORT =
            List.of(
                    "insertional",
                    "fibrillations",
                    "positiveSharpWaves",
                    "crd",
                    "fasciculations",
                    "myotonic",
                    "muapAmplitude",
                    "muapDuration",
                    "polyphasia",
                    "recruitment",
                    "interference",
                    "notTested");

    private EmgColumns() {}
}
