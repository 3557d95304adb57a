package org.myoworkup.desktop.desk;

import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Headline;

import java.util.List;

/** Where a workup stands by the EULAR/ACR criteria, in the same words wherever it is said. */
public record StandingWords(Texts texts) {
    /** Every standing there is, as in {@link Headline}. */
    public static final List<String> CODES =
            List.of("definite", "probable", "possible", "not-iim", "not-yet", "not-applicable");

    /**
     * @param standing as in {@link Headline}; blank where that was not looked at yet
     */
    public String of(String standing) {
        return switch (standing) {
            case "" -> texts.say("window.eular.unseen");
            case "not-applicable" -> texts.say("window.eular.not-applicable");
            case "not-yet" -> texts.say("window.eular.not-yet");
            default -> texts.say("window.eular.class." + standing);
        };
    }
}
