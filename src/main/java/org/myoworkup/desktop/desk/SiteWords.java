package org.myoworkup.desktop.desk;

import org.myoworkup.advice.BiopsySites.Candidate;
import org.myoworkup.advice.BiopsySites.Excluded;
import org.myoworkup.checklist.Message;
import org.myoworkup.texts.Texts;

import java.util.List;
import java.util.Locale;

/** Candidates for a biopsy and muscles that must not be taken, in words. */
public record SiteWords(Texts texts) {

    /** Deltoid, right. */
    public String muscle(String muscle, String side) {
        return texts.say("window.sites.muscle", texts.label(muscle), side(side));
    }

    public String side(String side) {
        return texts.say("window.sites.side." + side);
    }

    /** How well it suits. */
    public String suits(Candidate one) {
        return texts.say("window.sites." + one.suits().name().toLowerCase(Locale.ROOT));
    }

    public String reasons(Candidate one) {
        return texts.say("window.sites.for", say(one.reasons()));
    }

    /** What speaks against it; empty for nothing. */
    public String warnings(Candidate one) {
        return one.warnings().isEmpty()
                ? ""
                : texts.say("window.sites.against", say(one.warnings()));
    }

    public String excluded(Excluded one) {
        return texts.say(
                "window.sites.excluded", muscle(one.muscle(), one.side()), texts.say(one.reason()));
    }

    private List<String> say(List<Message> messages) {
        return messages.stream().map(texts::say).toList();
    }
}
