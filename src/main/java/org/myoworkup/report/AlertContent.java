package org.myoworkup.report;

import java.util.List;

/**
 * The red flags as printed above every result.
 *
 * @param title says how many nobody acted on
 * @param open what nobody acted on, or whose answers changed since
 * @param acted who did what, when
 */
public record AlertContent(String title, List<Flag> open, List<Flag> acted) {
    public AlertContent {
        open = List.copyOf(open);
        acted = List.copyOf(acted);
    }

    public boolean empty() {
        return open.isEmpty() && acted.isEmpty();
    }

    /**
     * @param source with "provisional"
     * @param done who did what, when; empty while nobody acted
     */
    public record Flag(String sentence, String source, String done) {}
}
