package org.myoworkup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Attachment.Told;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Headline;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Printing;
import org.myoworkup.workup.Progress;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Sought;
import org.myoworkup.workup.StepState;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class SqliteWorkupsTest {
    @TempDir Path folder;

    private final SteppedClock clock = new SteppedClock();
    private SqliteWorkups workups;

    @BeforeEach
    void open() {
        workups = Database.open(folder, clock);
    }

    @AfterEach
    void close() {
        workups.close();
    }

    private void reopen() {
        workups.close();
        open();
    }

    private WorkupId add(Workup workup) {
        return workups.add(workup, Cases.headline(), Cases.AUTHOR, "import");
    }

    private Workup record(WorkupId id, Workup before, Change change) {
        Workup after = before.apply(change);
        workups.record(id, change, after, Cases.headline(), Cases.AUTHOR);
        return after;
    }

    private static Change answer(Place place, Answer before, Answer after) {
        return new Change.OfAnswer(
                place, Optional.ofNullable(before), Optional.ofNullable(after), "", false);
    }

    @Test
    void everythingAWorkupHoldsComesBackAfterReopening() {
        Workup full = Cases.full();
        WorkupId id = add(full);
        reopen();
        Workup found = workups.find(id).orElseThrow();
        assertThat(found).isEqualTo(full);
        assertThat(found.attachments().get(0).data()).isEqualTo(Cases.PICTURE);
        assertThat(found.attachments().get(1).data()).isEqualTo(Cases.PICTURE);
    }

    @Test
    void anUnknownIdFindsNothing() {
        assertThat(workups.find(WorkupId.random())).isEmpty();
        assertThat(workups.history(WorkupId.random())).isEmpty();
    }

    @Test
    void whatIsImportedIsTheBeginningOfTheHistory() {
        Workup full = Cases.full();
        List<Workups.Entry> history = workups.history(add(full));
        assertThat(history)
                .hasSize(
                        full.answers().all().size()
                                + full.notes().size()
                                + full.states().size()
                                + full.attachments().size()
                                + full.signatures().size());
        assertThat(history)
                .allSatisfy(
                        entry -> {
                            assertThat(entry.revision()).isEqualTo(7);
                            assertThat(entry.author()).isEqualTo(Cases.AUTHOR);
                            assertThat(entry.time()).isEqualTo(clock.instant());
                            assertThat(entry.change().map(Change::reason).orElse("import"))
                                    .isEqualTo("import");
                        });
        full.answers()
                .all()
                .forEach(
                        (place, given) ->
                                assertThat(history)
                                        .extracting(Workups.Entry::event)
                                        .contains(
                                                new Change.OfAnswer(
                                                        place,
                                                        Optional.empty(),
                                                        Optional.of(given),
                                                        "import",
                                                        full.together().contains(place))));
        Workup again = Cases.started(full.patient());
        for (Workups.Entry entry : history) {
            again = again.replay(entry.event());
        }
        assertThat(again.attachments()).isEqualTo(full.attachments());
        assertThat(again.together()).isEqualTo(full.together());
        assertThat(again.signatures()).isEqualTo(full.signatures());
    }

    @Test
    void aSignedRevisionIsFrozenAndALaterChangeNeedsAReason() throws Exception {
        WorkupId id = add(Cases.started());
        byte[] frozen = "revision 0".getBytes(StandardCharsets.UTF_8);
        Signature signature =
                new Signature(0, "Dr B", "", clock.instant(), Cases.sha256(frozen), true);
        workups.sign(id, signature, frozen, Cases.AUTHOR);
        workups.sign(id, signature, frozen, Cases.AUTHOR); // tried again after a commit that failed
        Workup signed = workups.find(id).orElseThrow();
        assertThat(signed.signatures()).containsExactly(signature);
        assertThat(workups.frozen(id, 0)).contains(frozen);
        assertThat(workups.frozen(id, 1)).isEmpty();
        assertThat(workups.history(id)).extracting(Workups.Entry::event).containsExactly(signature);
        Change silent =
                signed.answering(Cases.HELIOTROPE, Optional.of(Answer.Finding.PRESENT), false);
        assertThatThrownBy(() -> record(id, signed, silent)).isInstanceOf(Refusal.class);
        assertThat(workups.find(id)).contains(signed);
        Change amended = silent.because("read again");
        Workup after = record(id, signed, amended);
        assertThat(workups.find(id)).contains(after);
        assertThatThrownBy(() -> workups.sign(id, signature, frozen, Cases.AUTHOR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("store.conflict");
        Printing printing = new Printing(1, clock.instant(), Printing.Way.FILE);
        workups.printed(id, printing, Cases.AUTHOR);
        assertThat(workups.history(id).getLast().event()).isEqualTo(printing);
        assertThat(workups.find(id)).contains(after);
    }

    @Test
    void whatIsTakenAwayStaysInTheHistory() throws Exception {
        Attachment plain =
                Cases.attachment("exam.skin.heliotrope", Cases.PICTURE, Told.NOT_SAID, Told.NO);
        Attachment described =
                Cases.attachment("exam.skin.heliotrope", Cases.PICTURE, Told.YES, Told.YES);
        Attachment other =
                Cases.attachment("exam.skin.heliotrope", new byte[] {9}, Told.NO, Told.YES);
        List<Change> changes =
                List.of(
                        new Change.OfAttachment(Optional.empty(), Optional.of(plain), 0, "visit"),
                        new Change.OfAttachment(Optional.empty(), Optional.of(other), 1, ""),
                        new Change.OfAttachment(
                                Optional.of(plain), Optional.of(described), 0, "asked"),
                        new Change.OfAttachment(
                                Optional.of(described), Optional.empty(), 0, "wrong patient"));
        Workup workup = Cases.started();
        WorkupId id = add(workup);
        for (Change change : changes) {
            workup = record(id, workup, change);
            assertThat(workups.find(id)).contains(workup);
        }
        reopen();
        assertThat(workup.attachments()).containsExactly(other);
        assertThat(workups.history(id)).extracting(Workups.Entry::event).isEqualTo(changes);
        assertThat(workups.history(id).getLast().event())
                .isInstanceOfSatisfying(
                        Change.OfAttachment.class,
                        c -> assertThat(c.before().orElseThrow().data()).isEqualTo(Cases.PICTURE));
        workup = record(id, workup, changes.getLast().inverse());
        assertThat(workups.find(id)).contains(workup);
        assertThat(workup.attachments()).containsExactly(described, other);
        assertThat(Raw.query(folder, "SELECT count(*) FROM content")).containsExactly("2");
    }

    @Test
    void whatIsAttachedButNotThereIsRefusedByName() throws Exception {
        WorkupId id = add(Cases.full());
        Raw.execute(folder, "DROP TRIGGER content_whole; DELETE FROM content");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> workups.find(id));
        assertThat(refusal.message().key()).isEqualTo("store.unreadable");
        assertThat(refusal.message().args())
                .containsExactly(id.toString(), "biopsy.procedure.site");
    }

    @Test
    void everyAnswerIsOnDiskForOthersWhenRecordReturns() throws Exception {
        Workup workup = Cases.started();
        WorkupId id = add(workup);
        for (Map.Entry<Place, Answer> given : Cases.answers().entrySet()) {
            Place place = given.getKey();
            String value = AnswerJson.write(given.getValue());
            workup = record(id, workup, answer(place, null, given.getValue()));
            assertThat(Raw.query(folder, "SELECT value FROM answer WHERE place = '" + place + "'"))
                    .containsExactly(value);
            assertThat(Raw.query(folder, "SELECT new FROM history ORDER BY seq DESC LIMIT 1"))
                    .containsExactly(value);
            assertThat(Raw.query(folder, "SELECT revision FROM workup"))
                    .containsExactly(String.valueOf(workup.revision()));
        }
        reopen();
        assertThat(workups.find(id)).contains(workup);
    }

    @Test
    void clearingAndNotDoneAreOnDiskForOthersWhenRecordReturns() throws Exception {
        WorkupId id = add(Cases.started());
        Answer notDone = new PartState.NotDone(PartState.Reason.DECLINED, "");
        Workup one =
                record(id, Cases.started(), answer(Cases.HELIOTROPE, null, Answer.Finding.PRESENT));
        Workup two = record(id, one, answer(Cases.HELIOTROPE, Answer.Finding.PRESENT, notDone));
        assertThat(Raw.query(folder, "SELECT value FROM answer"))
                .containsExactly(AnswerJson.write(notDone));
        Workup three = record(id, two, answer(Cases.HELIOTROPE, notDone, null));
        assertThat(Raw.query(folder, "SELECT value FROM answer")).isEmpty();
        assertThat(Raw.query(folder, "SELECT new FROM history ORDER BY seq"))
                .containsExactly(
                        AnswerJson.write(Answer.Finding.PRESENT), AnswerJson.write(notDone), null);
        assertThat(workups.find(id)).contains(three);
    }

    @Test
    void historyKeepsEveryKindOfChange() {
        Workup start = Cases.started();
        WorkupId id = add(start);
        Patient corrected = Cases.patient("4712", "Skłodowska-Curie", "Maria");
        List<Change> changes =
                List.of(
                        new Change.OfAnswer(
                                Cases.HELIOTROPE,
                                Optional.empty(),
                                Optional.of(Answer.Finding.ABSENT),
                                "all normal",
                                true),
                        new Change.OfNote(Cases.HELIOTROPE, "", Cases.WILD, ""),
                        new Change.OfNote(Cases.HELIOTROPE, Cases.WILD, "", "wrong patient"),
                        new Change.OfState(
                                Place.of("emg"),
                                Optional.empty(),
                                Optional.of(Cases.pending()),
                                ""),
                        new Change.OfState(
                                Place.of("emg"),
                                Optional.of(Cases.pending()),
                                Optional.empty(),
                                "cancelled"),
                        new Change.OfPatient(start.patient(), corrected, "misspelt"));
        Workup workup = start;
        for (Change change : changes) {
            workup = record(id, workup, change);
            assertThat(workups.find(id)).contains(workup);
        }
        reopen();
        assertThat(workups.history(id)).extracting(Workups.Entry::event).isEqualTo(changes);
        assertThat(workups.history(id))
                .extracting(Workups.Entry::revision)
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(workups.find(id)).contains(workup);
        assertThat(workups.list("skłodowska", 9)).hasSize(1);
        assertThat(workups.list("4711", 9)).isEmpty();
    }

    @Test
    void aClockSetBackChangesNoOrder() {
        WorkupId first = add(Cases.started());
        Workup one =
                record(
                        first,
                        Cases.started(),
                        answer(Cases.HELIOTROPE, null, Answer.Finding.PRESENT));
        WorkupId second = add(Cases.started(Patient.of("2")));
        clock.set("1999-01-01T00:00:00Z");
        record(first, one, answer(Cases.HELIOTROPE, Answer.Finding.PRESENT, null));
        assertThat(workups.history(first))
                .extracting(Workups.Entry::revision)
                .containsExactly(1, 2);
        assertThat(workups.history(first).getLast().time()).isEqualTo(clock.instant());
        assertThat(workups.list("", 9))
                .extracting(Workups.Listed::id)
                .containsExactly(first, second);
    }

    @Test
    void aRevisionThatDoesNotFollowIsRefusedAndChangesNothing() {
        WorkupId id = add(Cases.started());
        Change change = answer(Cases.HELIOTROPE, null, Answer.Finding.PRESENT);
        Workup after = record(id, Cases.started(), change);
        Change other = answer(Cases.HELIOTROPE, null, Answer.Finding.ABSENT);
        Refusal again =
                catchThrowableOfType(Refusal.class, () -> record(id, Cases.started(), other));
        assertThat(again.message().key()).isEqualTo("store.conflict");
        Refusal ahead =
                catchThrowableOfType(Refusal.class, () -> record(id, after.apply(change), change));
        assertThat(ahead.message().key()).isEqualTo("store.conflict");
        assertThat(workups.find(id)).contains(after);
        assertThat(workups.history(id)).hasSize(1);
    }

    /**
     * A commit can reach the disk and still report a failure: the writer's next try must succeed.
     */
    @Test
    void theSameChangeAgainIsTakenForTheOneThatIsThere() {
        Attachment picture =
                Cases.attachment("exam.skin.heliotrope", Cases.PICTURE, Told.NO, Told.YES);
        for (Change change :
                List.of(
                        answer(Cases.HELIOTROPE, null, Answer.Finding.PRESENT),
                        Cases.started()
                                .answering(
                                        Cases.HELIOTROPE, Optional.of(Answer.Finding.ABSENT), true),
                        new Change.OfAttachment(Optional.empty(), Optional.of(picture), 0, ""))) {
            WorkupId id = add(Cases.started());
            Workup after = record(id, Cases.started(), change);
            record(id, Cases.started(), change);
            assertThat(workups.find(id)).contains(after);
            assertThat(workups.history(id)).hasSize(1);
        }
    }

    @Test
    void aChangeToAWorkupThatIsNotThereIsRefused() {
        Change change = answer(Cases.HELIOTROPE, null, Answer.Finding.PRESENT);
        Refusal refusal =
                catchThrowableOfType(
                        Refusal.class, () -> record(WorkupId.random(), Cases.started(), change));
        assertThat(refusal.message().key()).isEqualTo("store.unknown-workup");
    }

    @Test
    void theListShowsWhatWasSavedLastFirst() {
        WorkupId first = add(Cases.started());
        WorkupId second = add(Cases.full());
        assertThat(workups.list("", 9))
                .extracting(Workups.Listed::id)
                .containsExactly(second, first);
        clock.set("2024-03-18T08:00:00.123Z");
        record(first, Cases.started(), answer(Cases.HELIOTROPE, null, Answer.Finding.PRESENT));
        assertThat(workups.list("", 1))
                .containsExactly(
                        new Workups.Listed(
                                first,
                                Cases.started().patient(),
                                1,
                                clock.instant(),
                                Map.of(
                                        "history", StepState.COMPLETE,
                                        "exam", StepState.PENDING),
                                4,
                                12,
                                Cases.headline().progress().awaited(),
                                "probable",
                                false));
        assertThat(workups.list(" ", 1).getFirst().steps().keySet())
                .containsExactly("history", "exam");
    }

    @Test
    void searchIgnoresCaseAndAccentsInEveryScript() {
        WorkupId muller = add(Cases.started(Cases.patient("A-100%_7", "Müller-Straße", "Zoë")));
        WorkupId greek = add(Cases.started(Cases.patient("B\\2", "Παπαδόπουλος", "Νίκος")));
        WorkupId cyrillic = add(Cases.started(Cases.patient("C3", "Иванов", "Пётр")));
        Map.of(
                        "MÜLLER", muller,
                        "muller-STRASSE", muller,
                        "  zoë   müller", muller,
                        "straße, Z", muller,
                        "ΠΑΠΑΔΌΠΟΥΛΟΣ", greek,
                        "νικος", greek,
                        "ИВАНОВ", cyrillic,
                        "100%_", muller,
                        "b\\", greek)
                .forEach(
                        (search, id) ->
                                assertThat(workups.list(search, 9))
                                        .as(search)
                                        .extracting(Workups.Listed::id)
                                        .containsExactly(id));
        assertThat(workups.list("1%7", 9)).isEmpty();
        assertThat(workups.list("x".repeat(100_000), 9)).isEmpty();
        assertThat(workups.list("-", 1)).hasSize(1);
    }

    private List<WorkupId> found(Sought sought) {
        return workups.list(sought, 9).stream().map(Workups.Listed::id).toList();
    }

    private static Sought word(String typed, Set<String> standings, Set<String> awaited) {
        return new Sought(
                List.of(new Sought.Word(typed, standings, awaited)), Set.of(), Cases.AUTHOR.name());
    }

    private static Sought only(Sought.Only... only) {
        return new Sought(List.of(), Set.of(only), Cases.AUTHOR.name());
    }

    @Test
    void aWorkupIsFoundByItsClassAndByWhatItAwaits() {
        WorkupId probable = add(Cases.started(Cases.patient("A-1", "Curie", "Marie")));
        Progress nothing = new Progress(List.of(), List.of(), List.of(), List.of(), List.of());
        WorkupId open =
                workups.add(
                        Cases.started(Cases.patient("A-2", "Probst", "Karl")),
                        new Headline(nothing, "not-yet"),
                        Cases.AUTHOR,
                        "");
        assertThat(found(word("prob", Set.of("probable"), Set.of())))
                .containsExactly(open, probable);
        assertThat(found(word("zzz", Set.of("not-yet"), Set.of()))).containsExactly(open);
        assertThat(found(word("biop", Set.of(), Set.of("biopsy")))).containsExactly(probable);
        assertThat(found(word("biop", Set.of(), Set.of("biopsy.procedure")))).isEmpty();
        assertThat(found(word("not", Set.of("not-iim"), Set.of()))).isEmpty();
    }

    @Test
    void theListIsRestricted() {
        WorkupId mine = add(Cases.started(Cases.patient("A-1", "Curie", "Marie")));
        Author other = new Author("Dr Other", "");
        Progress nothing = new Progress(List.of(), List.of(), List.of(), List.of(), List.of());
        Headline settled = new Headline(nothing, "definite");
        WorkupId theirs =
                workups.add(
                        Cases.started(Cases.patient("A-2", "Probst", "Karl")), settled, other, "");
        assertThat(found(only())).containsExactly(theirs, mine);
        assertThat(found(only(Sought.Only.PENDING))).containsExactly(mine);
        assertThat(found(only(Sought.Only.MINE))).containsExactly(mine);
        assertThat(found(only(Sought.Only.UNSIGNED))).containsExactly(theirs, mine);
        byte[] frozen = {1};
        workups.sign(
                theirs,
                new Signature(0, "Dr Other", "", clock.instant(), Cases.sha256(frozen)),
                frozen,
                other);
        assertThat(found(only(Sought.Only.UNSIGNED))).containsExactly(mine);
        assertThat(workups.list("probst", 9).getFirst().signed()).isTrue();
        Workup before = workups.find(theirs).orElseThrow();
        Change change =
                answer(Cases.HELIOTROPE, null, Answer.Finding.PRESENT).because("read again");
        record(theirs, before, change);
        assertThat(found(only(Sought.Only.UNSIGNED))).containsExactly(theirs, mine);
        assertThat(found(only(Sought.Only.MINE))).containsExactly(theirs, mine);
        assertThat(found(only(Sought.Only.MINE, Sought.Only.PENDING)))
                .containsExactly(theirs, mine);
        assertThat(workups.list("probst", 9).getFirst().signed()).isFalse();
    }

    @Test
    void aHeadlineOfOldRulesIsMadeAnewAndIsNoChange() throws Exception {
        WorkupId id = add(Cases.started(Cases.patient("A-1", "Curie", "Marie")));
        assertThat(workups.outdated(9)).isEmpty();
        Raw.execute(folder, "UPDATE workup SET rules = 0, standing = ''");
        assertThat(workups.outdated(9)).containsExactly(id);
        Workups.Listed before = workups.list("", 1).getFirst();
        Headline anew = new Headline(Cases.headline().progress(), "definite");
        workups.summarise(id, before.revision() + 1, anew);
        assertThat(workups.outdated(9)).containsExactly(id);
        workups.summarise(id, before.revision(), anew);
        assertThat(workups.outdated(9)).isEmpty();
        assertThat(found(word("zzz", Set.of("definite"), Set.of()))).containsExactly(id);
        Workups.Listed after = workups.list("", 1).getFirst();
        assertThat(after.revision()).isEqualTo(before.revision());
        assertThat(after.changed()).isEqualTo(before.changed());
        assertThat(workups.history(id)).isEmpty();
    }

    @Test
    void aPatientWhoExistsIsFound() {
        WorkupId known = add(Cases.started(Cases.patient("ab-1", "Ångström", "Anders")));
        add(Cases.started(Cases.patient("2", "Ångström", "Anna")));
        add(Cases.started(Patient.of("3")));
        assertThat(workups.sameAs(Patient.of("AB-1")))
                .extracting(Workups.Listed::id)
                .containsExactly(known);
        assertThat(workups.sameAs(Cases.patient("9", "ÅNGSTRÖM", "ANDERS")))
                .extracting(Workups.Listed::id)
                .containsExactly(known);
        assertThat(workups.sameAs(Patient.of("9"))).isEmpty();
    }

    @Test
    void aStoredValueThatCannotBeReadIsRefusedByName() throws Exception {
        WorkupId id = add(Cases.full());
        Raw.execute(
                folder,
                "UPDATE answer SET value = '{\"kind\":\"riddle\"}' WHERE place ="
                        + " 'biopsy.procedure.site'");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> workups.find(id));
        assertThat(refusal.message().key()).isEqualTo("store.unreadable");
        assertThat(refusal.message().args())
                .containsExactly(id.toString(), "biopsy.procedure.site");
        assertThat(workups.list("", 9)).as("the others stay in reach").hasSize(1);
    }

    @Test
    void anAuthorsNameAndRoleAreKept() {
        WorkupId id = add(Cases.started());
        Change change = answer(Cases.HELIOTROPE, null, Answer.Finding.PRESENT);
        Author plain = new Author("שרה", "");
        workups.record(id, change, Cases.started().apply(change), Cases.headline(), plain);
        assertThat(workups.history(id)).extracting(Workups.Entry::author).containsExactly(plain);
    }

    @Test
    void aFullDiskIsRefusedWholeAndTheNextTrySucceeds() {
        WorkupId id = add(Cases.started());
        workups.writer()
                .use(
                        handle -> {
                            handle.execute(
                                    "PRAGMA max_page_count = 1"); // SQLite takes the present size
                            // where it is more
                            return id;
                        });
        Change large = new Change.OfNote(Cases.HELIOTROPE, "", Cases.WILD.repeat(3_000), "");
        Refusal full =
                catchThrowableOfType(Refusal.class, () -> record(id, Cases.started(), large));
        assertThat(full.message().key()).isEqualTo("store.full");
        assertThat(workups.find(id)).contains(Cases.started());
        Workup after = record(id, Cases.started(), large);
        assertThat(workups.find(id)).contains(after);
    }
}
