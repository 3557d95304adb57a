package org.myoworkup.session;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Acknowledgement;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Workups as they were signed, put together from what was frozen and what the history keeps. */
final class SignedRevisions {
    private final Workups workups;
    private final Cases cases;

    SignedRevisions(Workups workups, Cases cases) {
        this.workups = workups;
        this.cases = cases;
    }

    Workup find(WorkupId id, int revision) {
        byte[] frozen =
                workups.frozen(id, revision)
                        .orElseThrow(() -> new Refusal(Message.of("sign.no-revision", revision)));
        List<Signature> signatures =
                workups.find(id).stream()
                        .flatMap(w -> w.signatures().stream())
                        .filter(s -> s.revision() <= revision)
                        .toList();
        String sha256 = Attachment.checksum(frozen);
        if (signatures.stream()
                .noneMatch(s -> s.revision() == revision && s.sha256().equals(sha256))) {
            throw new Refusal(Message.of("sign.not-what-was-signed", revision));
        }
        Map<String, byte[]> kept = new HashMap<>();
        Map<String, Acknowledgement> heard = new TreeMap<>();
        for (Workups.Entry entry : workups.history(id)) {
            if (entry.event() instanceof Change.OfAttachment c) {
                Stream.concat(c.before().stream(), c.after().stream())
                        .forEach(a -> kept.put(a.sha256(), a.data()));
            }
            if (entry.event() instanceof Change.OfAlert c && entry.revision() <= revision) {
                c.after()
                        .ifPresentOrElse(
                                a -> heard.put(c.alert(), a), () -> heard.remove(c.alert()));
            }
        }
        return with(cases.thaw(frozen, kept), signatures, heard);
    }

    private static Workup with(
            Workup thawed, List<Signature> signatures, Map<String, Acknowledgement> heard) {
        return new Workup(
                thawed.patient(),
                thawed.definition(),
                thawed.definitionVersion(),
                thawed.revision(),
                thawed.answers(),
                thawed.notes(),
                thawed.states(),
                thawed.attachments(),
                signatures,
                thawed.source(),
                heard,
                thawed.together());
    }
}
