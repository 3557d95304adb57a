package org.myoworkup.report;

import org.myoworkup.assessment.Signing;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;

import java.time.ZoneOffset;
import java.util.List;

/** Whether this revision is a draft, signed, signed for the time being, or amended since. */
record SigningWords(Texts texts, Workup workup) {

    /** In one word, for the head of every page. */
    String mark() {
        return texts.say("report.state." + state());
    }

    /** Who signed, as what, when, and which revision; or that nobody did. */
    String sentence() {
        return Signing.last(workup)
                .map(s -> said("report.state-said." + state(), s))
                .orElseGet(() -> texts.say("report.state-said.draft"));
    }

    /** Every signature with what it is over, oldest first. */
    List<String> signatures() {
        return workup.signatures().stream()
                .map(
                        s ->
                                texts.say(
                                        s.interim() ? "report.signed-interim" : "report.signed",
                                        who(texts, s),
                                        time(s),
                                        String.valueOf(s.revision()),
                                        s.sha256()))
                .toList();
    }

    /** Name, and role where one is given. */
    static String who(Texts texts, Signature signature) {
        return signature.role().isBlank()
                ? signature.name()
                : texts.say("report.signatory", signature.name(), signature.role());
    }

    private String state() {
        return Signing.last(workup).map(this::state).orElse("draft");
    }

    private String state(Signature last) {
        if (last.revision() < workup.revision()) {
            return "amended";
        }
        return last.interim() ? "interim" : "signed";
    }

    private String said(String key, Signature signature) {
        return texts.say(
                key, who(texts, signature), time(signature), String.valueOf(signature.revision()));
    }

    private String time(Signature signature) {
        return AlertWords.time(texts, signature.time().atOffset(ZoneOffset.UTC));
    }
}
