package org.myoworkup.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.CaseBuilder;
import org.myoworkup.RandomWorkups;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.exchange.JsonCaseFiles;
import org.myoworkup.exchange.PictureIntake;
import org.myoworkup.report.PdfReports;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Printing;
import org.myoworkup.workup.Printout;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A case file becomes a new workup or the newer revision of a stored one; nothing is merged. */
class ImportsTest {
    private static final Checklist CHECKLIST = CaseBuilder.CHECKLIST;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Author AUTHOR = new Author("Tester", "");
    private static final Patient ANN =
            new Patient("17", "Müller", "Ann", Optional.of(PartialDate.parse("1961")), Sex.FEMALE);

    @TempDir Path folder;

    private SqliteWorkups store;
    private Saver saver;
    private Workplace workplace;

    @BeforeEach
    void open() {
        store = Database.open(folder, CLOCK);
        saver = new Saver(store);
        Texts texts = new Texts(CHECKLIST, Locale.ENGLISH);
        PdfReports reports = new PdfReports(_ -> texts);
        Cases cases =
                new Cases(
                        CHECKLIST,
                        new JsonCaseFiles(CHECKLIST, texts::say),
                        reports,
                        new PictureIntake(reports),
                        CLOCK);
        workplace = new Workplace(CHECKLIST, store, saver, cases, AUTHOR, CLOCK);
    }

    @AfterEach
    void close() {
        saver.close();
        store.close();
    }

    /** Any content that a case file holds, but this patient's, at this revision. */
    private Workup file(long seed, int revision, Signature... signatures) {
        Workup any = new RandomWorkups(CHECKLIST, LocalDate.now(CLOCK), seed).workup();
        List<Attachment> attached =
                any.attachments().stream().filter(a -> !a.caption().contains("\uD800x")).toList();
        Workup anns =
                new Workup(
                        ANN,
                        any.definition(),
                        CHECKLIST.version(),
                        revision,
                        any.answers(),
                        any.notes(),
                        any.states(),
                        attached,
                        List.of(signatures),
                        "",
                        Map.of(),
                        any.together());
        return workplace.cases().read(workplace.cases().write(anns));
    }

    private static Signature signature(int revision) {
        return new Signature(
                revision,
                "Dr A",
                "consultant",
                Instant.parse("2026-02-28T08:00:00Z"),
                "ab".repeat(32));
    }

    private static void assertRefused(String key, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.message().key()).isEqualTo(key));
    }

    @Test
    void theStoredWorkupBecomesExactlyTheFile() {
        Workup first = file(1, 4);
        WorkupId id = workplace.imports().take(first);
        int before = store.history(id).size();
        Workup newer = file(2, 9);
        Imports.Offered offered = workplace.imports().look(workplace.cases().write(newer));
        Imports.Candidate candidate = offered.candidates().getFirst();
        assertThat(candidate.refusal()).isEmpty();
        assertThat(candidate.stored().revision()).isEqualTo(4);
        assertThat(candidate.differences().answers()).isNotEmpty();

        workplace.imports().supersede(id, offered.file(), Optional.of(4));
        assertThat(store.find(id)).contains(newer);
        assertThat(store.list("", 9)).hasSize(1);
        List<Workups.Entry> added = store.history(id).subList(before, store.history(id).size());
        assertThat(added)
                .isNotEmpty()
                .allSatisfy(
                        e -> {
                            assertThat(e.revision()).isEqualTo(9);
                            assertThat(e.author()).isEqualTo(AUTHOR);
                            assertThat(e.change().orElseThrow().reason()).isEqualTo("import");
                        });

        Session opened = workplace.open(id);
        opened.note(Place.of("exam.skin.heliotrope"), "goes on from there");
        assertThat(saver.drain(Duration.ofSeconds(20))).isTrue();
        assertThat(store.find(id).orElseThrow().revision()).isEqualTo(10);
    }

    @Test
    void onlyANewerRevisionReplaces() {
        WorkupId id = workplace.imports().take(file(1, 4));
        for (int revision : new int[] {3, 4}) {
            Workup file = file(2, revision);
            assertThat(
                            workplace
                                    .imports()
                                    .look(workplace.cases().write(file))
                                    .candidates()
                                    .getFirst()
                                    .refusal()
                                    .orElseThrow()
                                    .args())
                    .containsExactly(revision, 4);
            assertRefused(
                    "import.older", () -> workplace.imports().supersede(id, file, Optional.of(4)));
        }
        assertRefused(
                "import.nothing-new",
                () -> workplace.imports().supersede(id, file(1, 5), Optional.empty()));
        assertRefused(
                "store.conflict",
                () -> workplace.imports().supersede(id, file(2, 9), Optional.of(3)));
        assertRefused(
                "workup.not-found",
                () ->
                        workplace
                                .imports()
                                .supersede(WorkupId.random(), file(2, 9), Optional.empty()));
        assertThat(store.find(id)).contains(file(1, 4));
    }

    @Test
    void nobodyElsesFileReplaces() {
        WorkupId id = workplace.imports().take(file(1, 4));
        Workup newer = file(2, 9);
        Patient renamed = new Patient("17", "Other", "Ann", ANN.birthDate(), Sex.FEMALE);
        assertRefused(
                "import.other-patient",
                () -> workplace.imports().supersede(id, of(newer, renamed), Optional.empty()));
        assertRefused("import.other-patient", () -> workplace.imports().take(of(newer, renamed)));
        assertRefused(
                "import.not-this-patient",
                () ->
                        workplace
                                .imports()
                                .supersede(id, of(newer, Patient.of("18")), Optional.empty()));
        Patient renumbered = new Patient("18", "müller", "Ann", ANN.birthDate(), Sex.FEMALE);
        workplace.imports().supersede(id, of(newer, renumbered), Optional.empty());
        assertThat(store.find(id).orElseThrow().patient()).isEqualTo(renumbered);
    }

    private static Workup of(Workup w, Patient patient) {
        return new Workup(
                patient,
                w.definition(),
                w.definitionVersion(),
                w.revision(),
                w.answers(),
                w.notes(),
                w.states(),
                w.attachments(),
                w.signatures(),
                "",
                Map.of(),
                w.together());
    }

    @Test
    void signaturesStayAndThoseOfLaterRevisionsAreAdded() {
        Workup first = file(1, 4);
        WorkupId id = workplace.imports().take(first);
        byte[] frozen = "as signed".getBytes(StandardCharsets.UTF_8);
        Signature here =
                new Signature(
                        4,
                        "Dr B",
                        "",
                        Instant.parse("2026-02-20T08:00:00Z"),
                        Attachment.checksum(frozen));
        store.sign(id, here, frozen, AUTHOR);

        Signature own =
                new Signature(
                        9,
                        "Dr A",
                        "",
                        Instant.parse("2026-02-28T08:00:00Z"),
                        Attachment.checksum(workplace.cases().frozen(file(2, 9))));
        Workup newer = file(2, 9, signature(3), here, signature(7), own, signature(9));
        assertThat(workplace.imports().fit(store.find(id).orElseThrow(), newer))
                .as("neither an earlier one nor one of other content")
                .containsExactly(signature(7), own);
        workplace.imports().supersede(id, newer, Optional.of(4));
        Workup stored = store.find(id).orElseThrow();
        assertThat(stored.signatures()).containsExactly(here, signature(7), own);
        assertThat(stored.answers()).isEqualTo(newer.answers());
        assertThat(store.frozen(id, 4)).contains(frozen);
        assertThat(store.history(id).getLast().event()).isEqualTo(own);
    }

    @Test
    void aPrintoutIsRecordedBehindWhatWaitsAndKnownAgain() {
        Session session = workplace.start(ANN, Optional.empty());
        WorkupId id = session.id().orElseThrow();
        assertThat(workplace.printout(id)).isEmpty();
        Place ck = Place.of("history.visit.referral");
        session.answer(ck, Optional.of(new Answer.Text("weak")));
        Printing printing =
                new Printing(1, Instant.parse("2026-03-01T10:00:00Z"), Printing.Way.PRINTER);
        session.printed(printing);
        session.answer(ck, Optional.of(new Answer.Text("weaker")));

        Printout last = workplace.printout(id).orElseThrow();
        assertThat(last.printing()).isEqualTo(printing);
        assertThat(last.then().answer(ck)).contains(new Answer.Text("weak"));
        assertThat(last.since(session.workup()).answers()).containsExactly(ck);
        assertThat(session.saveState()).isInstanceOf(SaveState.Saved.class);
        assertThat(store.find(id).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void ofASampleNothingIsRecorded() {
        Session sample = workplace.sample("polymyositis");
        sample.printed(new Printing(0, Instant.now(CLOCK), Printing.Way.FILE));
        assertThat(sample.saveState()).isInstanceOf(SaveState.NotKept.class);
        assertRefused("import.sample", () -> workplace.imports().take(sample.workup()));
        assertThat(store.list("", 9)).isEmpty();
    }

    @Test
    void aChangeIsByWhoeverIsAtTheKeyboardThen() {
        Author[] now = {new Author("A", "")};
        Session session =
                new Session(
                        CHECKLIST,
                        Optional.of(workplace.imports().take(file(1, 4))),
                        file(1, 4),
                        saver,
                        () -> now[0],
                        CLOCK);
        session.note(Place.of("exam.skin.heliotrope"), "by A");
        now[0] = new Author("B", "nurse");
        session.note(Place.of("exam.skin.heliotrope"), "by B");
        assertThat(saver.drain(Duration.ofSeconds(20))).isTrue();
        List<Workups.Entry> history = store.history(session.id().orElseThrow());
        assertThat(history.subList(history.size() - 2, history.size()))
                .extracting(Workups.Entry::author)
                .containsExactly(new Author("A", ""), new Author("B", "nurse"));
    }
}
