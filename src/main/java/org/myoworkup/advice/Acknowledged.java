package org.myoworkup.advice;

import org.myoworkup.workup.Answers;

import java.util.List;
import java.util.Map;

/**
 * Alerts that somebody acted on or dismissed. Each stays away until what it rested on changes.
 *
 * @param fingerprints by {@link Alert#key()}, the fingerprint at that time
 */
public record Acknowledged(Map<String, String> fingerprints) {
    public static final Acknowledged NONE = new Acknowledged(Map.of());

    public Acknowledged {
        fingerprints = Map.copyOf(fingerprints);
    }

    /** The alerts still to be shown, in their order. */
    public List<Alert> open(List<Alert> alerts, Answers answers) {
        return alerts.stream().filter(a -> !covers(a, answers)).toList();
    }

    /** True when this alert was acknowledged and rests on the same answers still. */
    public boolean covers(Alert alert, Answers answers) {
        String before = fingerprints.get(alert.key());
        return before != null && before.equals(alert.fingerprint(answers));
    }
}
