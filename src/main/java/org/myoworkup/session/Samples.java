package org.myoworkup.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The published cases that come with the program. */
public final class Samples {
    private static final String FOLDER = "/org/myoworkup/samples/";

    /** File names without ending, in the order shown. */
    public static final List<String> NAMES =
            List.of(
                    "dermatomyositis",
                    "amyopathic-dermatomyositis",
                    "juvenile-dermatomyositis",
                    "necrotising-hmgcr",
                    "antisynthetase-pl7",
                    "polymyositis",
                    "inclusion-body-myositis",
                    "mimic-dystrophy");

    private Samples() {}

    /**
     * The case file of a sample.
     *
     * @throws IllegalArgumentException when there is no such sample
     */
    public static byte[] read(String name) {
        try (InputStream in =
                Samples.class.getResourceAsStream(FOLDER + name + ".myoworkup.json")) {
            if (in == null) {
                throw new IllegalArgumentException("no sample " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
