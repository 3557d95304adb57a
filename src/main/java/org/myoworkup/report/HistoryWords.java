package org.myoworkup.report;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.session.HistoryLine;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Acknowledgement;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Printing;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workups;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The entries of a history in words. */
final class HistoryWords {
    private final Checklist checklist;
    private final Texts texts;
    private final AnswerWords words;

    HistoryWords(Texts texts) {
        this.checklist = texts.checklist();
        this.texts = texts;
        this.words = new AnswerWords(checklist, texts);
    }

    HistoryLine of(Workups.Entry entry) {
        return switch (entry.event()) {
            case Change.OfAnswer c ->
                    at(
                            entry,
                            c.place(),
                            texts.label(c.place()),
                            answer(c.place(), differing(c.before(), c.after()), c.wasTogether())
                                    + same(c.before(), c.after()),
                            answer(c.place(), differing(c.after(), c.before()), c.together())
                                    + same(c.after(), c.before()));
            case Change.OfNote c ->
                    at(entry, c.place(), say("changes.note", c.place()), c.before(), c.after());
            case Change.OfState c ->
                    at(
                            entry,
                            c.place(),
                            say("changes.state", c.place()),
                            answer(c.place(), c.before(), false),
                            answer(c.place(), c.after(), false));
            case Change.OfAttachment c ->
                    at(
                            entry,
                            c.place(),
                            say("changes.attachment", c.place()),
                            c.before().map(this::attachment).orElse(""),
                            c.after().map(this::attachment).orElse(""));
            case Change.OfAlert c -> alert(entry, c);
            case Change.OfPatient c ->
                    new HistoryLine(
                            entry,
                            Optional.empty(),
                            say("changes.patient"),
                            patient(c.before(), c.after()),
                            patient(c.after(), c.before()));
            case Signature s ->
                    new HistoryLine(
                            entry,
                            Optional.empty(),
                            say(
                                    s.interim() ? "changes.signed-interim" : "changes.signed",
                                    revision(s.revision())),
                            "",
                            say("changes.signature", SigningWords.who(texts, s), s.sha256()));
            case Printing p ->
                    new HistoryLine(
                            entry,
                            Optional.empty(),
                            say("changes.printed", revision(p.revision())),
                            "",
                            say("changes.way." + p.way().name().toLowerCase(Locale.ROOT)));
        };
    }

    private String say(String key, Object... args) {
        return texts.say(key, args);
    }

    /** A revision is a name and is written without a separator of thousands. */
    private static String revision(int number) {
        return String.valueOf(number);
    }

    private static HistoryLine at(
            Workups.Entry entry, Place place, String what, String before, String after) {
        return new HistoryLine(entry, Optional.of(place), what, before, after);
    }

    /** Of a table the rows that the other has not: long tables change row by row. */
    private static Optional<Answer> differing(Optional<Answer> one, Optional<Answer> other) {
        return one.map(
                a ->
                        a instanceof Answer.Table t && kept(one, other) > 0
                                ? new Answer.Table(
                                        t.rows().stream()
                                                .filter(r -> !rows(other).contains(r))
                                                .toList())
                                : a);
    }

    private String same(Optional<Answer> one, Optional<Answer> other) {
        long kept = kept(one, other);
        String words = kept == 0 ? "" : say("changes.rows-same", kept);
        return kept == 0 || kept == rows(one).size() ? words : "; " + words;
    }

    private static long kept(Optional<Answer> one, Optional<Answer> other) {
        return rows(one).stream().filter(rows(other)::contains).count();
    }

    private static List<Row> rows(Optional<Answer> answer) {
        return answer.orElse(null) instanceof Answer.Table table ? table.rows() : List.of();
    }

    private String answer(Place place, Optional<? extends Answer> answer, boolean together) {
        String said = answer.map(a -> one(place, a)).orElse("");
        return together && !said.isEmpty() ? words.together(said) : said;
    }

    /** In words where the checklist still has the question; what it was not asked needs none. */
    private String one(Place place, Answer answer) {
        return switch (answer) {
            case PartState.NotDone n -> texts.say("report.not-done") + ": " + words.notDone(n);
            case PartState.Pending p -> texts.say("report.pending") + ": " + words.pending(p);
            case Answer.Given given ->
                    checklist
                            .item(place.id())
                            .map(item -> words.of(item, given))
                            .orElseGet(() -> say("changes.no-such-question"));
        };
    }

    /** The key of an alert is the rule, and the place where it stands, if any. */
    private HistoryLine alert(Workups.Entry entry, Change.OfAlert change) {
        String[] key = change.alert().split("@", 2);
        Optional<Place> place =
                key.length == 2 ? Optional.of(Place.parse(key[1])) : Optional.empty();
        return new HistoryLine(
                entry,
                place,
                place.map(p -> say("changes.alert-at", p, key[0]))
                        .orElseGet(() -> say("changes.alert", key[0])),
                change.before().map(Acknowledgement::done).orElse(""),
                change.after().map(Acknowledgement::done).orElse(""));
    }

    private String attachment(Attachment attachment) {
        List<String> parts = new ArrayList<>();
        if (!attachment.caption().isBlank()) {
            parts.add(attachment.caption());
        }
        parts.add(attachment.name());
        parts.add(say("changes.name-visible." + attachment.nameVisible().code()));
        parts.add(texts.say("attach.print.consent." + attachment.consent().code()));
        return String.join("; ", parts);
    }

    /** What of the first is not the same in the second. */
    private String patient(Patient one, Patient other) {
        List<String> parts = new ArrayList<>();
        differing(parts, "changes.record-number", one.recordNumber(), other.recordNumber());
        differing(parts, "changes.family-name", one.familyName(), other.familyName());
        differing(parts, "changes.given-name", one.givenName(), other.givenName());
        differing(
                parts,
                "changes.birth-date",
                one.birthDate().map(texts::date).orElse(""),
                other.birthDate().map(texts::date).orElse(""));
        differing(
                parts,
                "changes.sex",
                say("changes.sex." + one.sex().code()),
                say("changes.sex." + other.sex().code()));
        return String.join("; ", parts);
    }

    private void differing(List<String> parts, String key, String one, String other) {
        if (!one.equals(other)) {
            parts.add(say(key, one.isEmpty() ? say("changes.not-recorded") : one));
        }
    }
}
