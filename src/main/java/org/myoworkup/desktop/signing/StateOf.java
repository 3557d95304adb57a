package org.myoworkup.desktop.signing;

import org.myoworkup.assessment.Signing;
import org.myoworkup.desktop.desk.Days;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;

import java.util.Optional;

/** Whether the open workup is a draft, signed, or amended since, in words. */
public final class StateOf {
    private final Session session;
    private final Texts texts;
    private final Days days;

    public StateOf(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.days = new Days(texts.language());
    }

    private Optional<Signature> last() {
        return Signing.last(session.workup());
    }

    /** In a few words, for the header; empty for a sample, which is never signed. */
    public String chip() {
        Workup workup = session.workup();
        if (workup.sample()) {
            return "";
        }
        if (session.beingSigned()) {
            return texts.say("sign.chip.underway");
        }
        return last().map(s -> texts.say("sign.chip." + code(s), revision(s)))
                .orElseGet(() -> texts.say("sign.chip.draft"));
    }

    /** Which of the states it is: the last word of its texts and style classes. */
    String code() {
        return last().map(this::code).orElse("draft");
    }

    private String code(Signature last) {
        if (last.revision() < session.workup().revision()) {
            return "amended";
        }
        return last.interim() ? "interim" : "signed";
    }

    /** In a sentence: who signed what and when, or that nobody did. */
    public String sentence() {
        if (session.beingSigned()) {
            return texts.say("sign.underway");
        }
        return last().map(
                        s ->
                                texts.say(
                                        "sign.state." + code(s),
                                        revision(s),
                                        who(s),
                                        days.dateTime(s.time())))
                .orElseGet(() -> texts.say("sign.state.draft"));
    }

    private static String who(Signature s) {
        return s.role().isBlank() ? s.name() : s.name() + " (" + s.role() + ")";
    }

    /** A revision is a name and is written without a separator of thousands. */
    static String revision(Signature s) {
        return String.valueOf(s.revision());
    }
}
