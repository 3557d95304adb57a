package org.myoworkup.report;

import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether this revision is a draft, signed, or amended after a signature. */
record SigningWords(Texts texts, Workup workup) {

    /** In one word, for the head of every page. */
    String mark() {
        return texts.say("report.state." + state());
    }

    /** Who signed, as what, when, and which revision; or that nobody did. */
    String sentence() {
        return last().map(s -> said("report.state-said." + state(), s))
                .orElseGet(() -> texts.say("report.state-said.draft"));
    }

    /** Every signature, oldest first. */
    List<String> signatures() {
        return workup.signatures().stream().map(s -> said("report.signed", s)).toList();
    }

    private String state() {
        return last().map(s -> s.revision() >= workup.revision() ? "signed" : "amended")
                .orElse("draft");
    }

    private Optional<Signature> last() {
        return workup.signatures().stream().max(Comparator.comparing(Signature::revision));
    }

    private String said(String key, Signature signature) {
        String who =
                signature.role().isBlank()
                        ? signature.name()
                        : texts.say("report.signatory", signature.name(), signature.role());
        return texts.say(
                key,
                who,
                AlertWords.time(texts, signature.time().atOffset(ZoneOffset.UTC)),
                String.valueOf(signature.revision()));
    }
}
