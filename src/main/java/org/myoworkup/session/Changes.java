package org.myoworkup.session;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.AnswerCheck;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody wants of a workup as a change of it: empty where it stands so already, refused
 * where it cannot be true.
 *
 * @param today what "after today" is judged by
 */
record Changes(Checklist checklist, Workup workup, LocalDate today) {

    /**
     * @throws Refusal when it cannot be true of the item
     */
    Optional<Change> answer(Place place, Optional<Answer> answer, boolean bulk) {
        Item item = checklist.item(place.id()).orElseThrow();
        answer.flatMap(a -> check().check(item, a)).ifPresent(problem -> refuse(place, problem));
        return workup.answer(place).equals(answer)
                ? Optional.empty()
                : Optional.of(workup.answering(place, answer, bulk));
    }

    /** Blank takes the note away. */
    Optional<Change> note(Place place, String text) {
        String before = workup.note(place);
        String after = text.isBlank() ? "" : text;
        return after.equals(before)
                ? Optional.empty()
                : Optional.of(new Change.OfNote(place, before, after, ""));
    }

    /**
     * @throws Refusal when the mark is not complete or its dates cannot be true
     */
    Optional<Change> mark(Place part, Optional<PartState> state) {
        state.flatMap(s -> check().check(s)).ifPresent(problem -> refuse(part, problem));
        return workup.state(part).equals(state)
                ? Optional.empty()
                : Optional.of(new Change.OfState(part, workup.state(part), state, ""));
    }

    /**
     * @throws Refusal when the same content is attached there already, when it is too large, or
     *     when there would be more than a case file holds
     * @throws IllegalArgumentException when its checksum is another's
     */
    Change attach(Attachment attachment) {
        if (!Attachment.checksum(attachment.data()).equals(attachment.sha256())) {
            throw new IllegalArgumentException("not the checksum of the content");
        }
        attachment
                .problemBeside(workup.attachments())
                .ifPresent(
                        why -> {
                            throw new Refusal(attachment.item().toString(), why);
                        });
        int last = workup.attachments().size();
        return new Change.OfAttachment(Optional.empty(), Optional.of(attachment), last, "");
    }

    Optional<Change> describe(Attachment attachment) {
        Attachment before = attached(attachment);
        return before.equals(attachment)
                ? Optional.empty()
                : Optional.of(attachment(before, Optional.of(attachment), ""));
    }

    Change detach(Attachment attachment, String reason) {
        return attachment(attached(attachment), Optional.empty(), reason);
    }

    Optional<Change> patient(Patient patient) {
        return workup.patient().equals(patient)
                ? Optional.empty()
                : Optional.of(new Change.OfPatient(workup.patient(), patient, ""));
    }

    AnswerCheck check() {
        return new AnswerCheck(checklist, today);
    }

    private static void refuse(Place place, AnswerCheck.Problem problem) {
        throw new Refusal(place + problem.path(), problem.message());
    }

    private Change attachment(Attachment before, Optional<Attachment> after, String reason) {
        int at = workup.attachments().indexOf(before);
        return new Change.OfAttachment(Optional.of(before), after, at, reason);
    }

    private Attachment attached(Attachment attachment) {
        return workup.attachments().stream()
                .filter(a -> a.same(attachment))
                .findFirst()
                .orElseThrow();
    }
}
