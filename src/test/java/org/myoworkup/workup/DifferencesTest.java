package org.myoworkup.workup;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.RandomWorkups;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What changed between two states, and since a printout. */
class DifferencesTest {
    private static final Author AUTHOR = new Author("Tester", "");
    private static final Instant TIME = Instant.parse("2026-03-03T09:00:00Z");
    private static final Place CK = Place.of("laboratory.enzymes.ck");

    private static Workup random(long seed) {
        return new RandomWorkups(CaseBuilder.CHECKLIST, LocalDate.of(2026, 3, 1), seed).workup();
    }

    private static Workup content(Workup w, Workup of) {
        return new Workup(
                w.patient(),
                of.definition(),
                of.definitionVersion(),
                of.revision(),
                w.answers(),
                w.notes(),
                w.states(),
                w.attachments(),
                of.signatures(),
                of.source(),
                of.acknowledged(),
                w.together());
    }

    /** Answers, notes, marks, attachments and their order, patient: exactly the other's. */
    @Property(tries = 60)
    void theChangesMakeTheOneIntoTheOther(@ForAll long one, @ForAll long other) {
        Workup from = random(one);
        Workup to = random(other);
        Workup made = from;
        List<Change> changes = Differences.changes(from, to, "import");
        for (Change change : changes) {
            assertThat(change.reason()).isEqualTo("import");
            made = made.apply(change);
        }
        assertThat(content(made, to)).isEqualTo(content(to, to));
        assertThat(Differences.between(made, to).none()).isTrue();
        assertThat(Differences.changes(made, to, "import")).isEmpty();
    }

    /** An event a letter: a to f set CK to 1 to 6, - clears it, n notes, p prints. */
    private record Told(Workup now, List<Workups.Entry> history) {
        static Told of(String events) {
            Workup workup = Workup.start(CaseBuilder.CHECKLIST, Patient.of("1"));
            List<Workups.Entry> history = new ArrayList<>();
            for (char event : events.toCharArray()) {
                Optional<Change> change = change(workup, event);
                workup = change.map(workup::apply).orElse(workup);
                Event told =
                        change.<Event>map(c -> c)
                                .orElse(
                                        new Printing(
                                                workup.revision(), TIME, Printing.Way.PRINTER));
                history.add(new Workups.Entry(workup.revision(), TIME, AUTHOR, told));
            }
            return new Told(workup, history);
        }

        private static Optional<Change> change(Workup workup, char event) {
            return switch (event) {
                case 'p' -> Optional.empty();
                case 'n' -> Optional.of(new Change.OfNote(CK, workup.note(CK), "x", ""));
                case '-' -> Optional.of(workup.answering(CK, Optional.empty(), false));
                default ->
                        Optional.of(
                                workup.answering(
                                        event > 'm' ? Place.of("exam.skin." + event) : CK,
                                        Optional.of(new Answer.Text(String.valueOf(event))),
                                        false));
            };
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a, -1, 0, false",
        "ap, 1, 0, false",
        "apb, 1, 1, false",
        "apba, 1, 0, false",
        "ap-, 1, 1, false",
        "ap-a, 1, 0, false",
        "apbqr, 1, 3, false",
        "apn, 1, 0, true",
        "apbp, 2, 0, false",
        "apbpc, 2, 1, false",
        "p, 0, 0, false",
        "pa-, 0, 0, false"
    })
    void aPrintoutKnowsWhatChangedSince(
            String events, int printed, int answers, boolean besideAnswers) {
        Told told = Told.of(events);
        Optional<Printout> last = Printout.last(told.now(), told.history());
        if (printed < 0) {
            assertThat(last).isEmpty();
            return;
        }
        assertThat(last.orElseThrow().printing().revision()).isEqualTo(printed);
        Differences since = last.orElseThrow().since(told.now());
        assertThat(since.answers()).hasSize(answers);
        assertThat(since.besideAnswers()).isEqualTo(besideAnswers);
        assertThat(since.none()).isEqualTo(answers == 0 && !besideAnswers);
    }

    @Test
    void whatWasRecordedLaterThanTheStateGivenIsPassedOver() {
        Told later = Told.of("apbcp");
        Workup earlier = Told.of("apb").now();
        Printout last = Printout.last(earlier, later.history()).orElseThrow();
        assertThat(last.printing().revision()).isEqualTo(1);
        assertThat(last.then().answer(CK)).contains(new Answer.Text("a"));
    }

    @Test
    void theMarkOfAnswersGivenTogetherAloneIsAChange() {
        Workup one = Told.of("a").now();
        Change together =
                new Change.OfAnswer(CK, one.answer(CK), one.answer(CK), "", true, false, true);
        Workup other = one.apply(together);
        assertThat(Differences.changes(one, other, "r")).containsExactly(together.because("r"));
        assertThat(Differences.between(one, other).none()).as("it is the same answer").isTrue();
    }

    @Test
    void attachmentsDescribedAnewAndReorderedAreTold() {
        Attachment[] all = new Attachment[3];
        for (int i = 0; i < all.length; i++) {
            byte[] data = new BigDecimal(i).toString().getBytes(StandardCharsets.UTF_8);
            all[i] =
                    new Attachment(
                            Place.of("exam.skin.heliotrope"),
                            "p" + i,
                            "image/png",
                            "",
                            Attachment.checksum(data),
                            data);
        }
        Workup one = attaching(all[0], all[1], all[2]);
        Workup other = attaching(all[0], all[2], all[1]);
        Workup made = one;
        for (Change change : Differences.changes(one, other, "")) {
            made = made.apply(change);
        }
        assertThat(made.attachments()).containsExactly(all[0], all[2], all[1]);
        assertThat(Differences.between(one, other).attachments()).hasSize(1);
    }

    private static Workup attaching(Attachment... all) {
        Workup workup = Workup.start(CaseBuilder.CHECKLIST, Patient.of("1"));
        return Arrays.stream(all)
                .map(a -> (Change) new Change.OfAttachment(Optional.empty(), Optional.of(a), ""))
                .reduce(workup, Workup::apply, (a, _) -> a);
    }
}
