package org.myoworkup.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an EMG is asked, with the muscles that are usually needled for it. General practice,
 * provisional: the examiner chooses.
 */
public enum EmgQuestion {
    POLYMYOSITIS("polymyositis", List.of()),
    INCLUSION_BODY(
            "inclusion-body",
            List.of(
                    "flexor-digitorum-profundus",
                    "flexor-carpi-radialis",
                    "vastus-medialis",
                    "rectus-femoris",
                    "gastrocnemius-medialis")),
    /** The first dorsal interosseous of both sides, and two levels of the thoracic paraspinals. */
    MOTOR_NEURON("motor-neuron", List.of("tongue")),
    /** With repetitive stimulation of a facial and the accessory nerve. */
    JUNCTION("junction", List.of("orbicularis-oculi"));

    private static final List<String> ALWAYS =
            List.of(
                    "vastus-lateralis",
                    "iliopsoas",
                    "deltoid",
                    "biceps",
                    "first-dorsal-interosseous",
                    "tibialis-anterior",
                    "thoracic-paraspinals");

    private final String code;
    private final List<String> further;

    EmgQuestion(String code, List<String> further) {
        this.code = code;
        this.further = further;
    }

    public String code() {
        return code;
    }

    public static Optional<EmgQuestion> of(String code) {
        return List.of(values()).stream().filter(q -> q.code.equals(code)).findFirst();
    }

    /** Ids of the shared muscle list, in the order asked for. */
    public List<String> muscles() {
        return Stream.concat(ALWAYS.stream(), further.stream()).toList();
    }
}
