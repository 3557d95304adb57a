package org.myoworkup.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.CaseBuilder;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.exchange.JsonCaseFiles;
import org.myoworkup.exchange.PictureIntake;
import org.myoworkup.report.PdfReports;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Signing, the lock, amendments and the signed revision, on a real database. */
class SignTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = new Texts(CaseBuilder.CHECKLIST, Locale.ENGLISH);
    private static final Place RASH = Place.of("exam.skin.heliotrope");
    private static final Place EMG = Place.of("emg");
    private static final Optional<Answer> PRESENT = Optional.of(Answer.Finding.PRESENT);

    @TempDir private Path folder;
    private final CaseFiles files = new JsonCaseFiles(CaseBuilder.CHECKLIST, TEXTS::say);
    private final PdfReports reports = new PdfReports(_ -> TEXTS);
    private SqliteWorkups store;
    private Saver saver;
    private Workplace workplace;

    @BeforeEach
    void open() {
        store = Database.open(folder, CLOCK);
        saver = new Saver(store);
        workplace =
                new Workplace(
                        CaseBuilder.CHECKLIST,
                        store,
                        saver,
                        new Cases(
                                CaseBuilder.CHECKLIST,
                                files,
                                reports,
                                new PictureIntake(reports),
                                CLOCK),
                        new Author("Dr A", "neurologist"),
                        CLOCK);
    }

    @AfterEach
    void close() {
        saver.close();
        store.close();
    }

    private Session signable() {
        Workup workup = CaseBuilder.adult().signable().absent(RASH.toString()).workup();
        return workplace.open(
                store.add(
                        workup,
                        Assessment.of(CaseBuilder.CHECKLIST, workup).headline(),
                        new Author("Dr A", ""),
                        ""));
    }

    private void drain() {
        assertThat(saver.drain(Duration.ofSeconds(20))).isTrue();
    }

    private static String refused(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).message().key();
    }

    private static Attachment picture(int content) {
        byte[] bytes = {(byte) content, 2, 3};
        return new Attachment(RASH, "a.png", "image/png", "", Attachment.checksum(bytes), bytes);
    }

    @Test
    void whatBlocksIsNamedAndNothingIsSigned() {
        Session session = workplace.start(Patient.of("T-1"), Optional.empty());
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> session.sign("Dr A", "neurologist"));
        assertThat(TEXTS.say(refusal.message()))
                .contains("Two identifiers", "Visit date", "explains the picture", "biopsy");
        drain();
        assertThat(session.locked()).isFalse();
        assertThat(store.find(session.id().orElseThrow()).orElseThrow().signatures()).isEmpty();

        assertThat(refused(() -> workplace.sample("polymyositis").sign("Dr A", "")))
                .isEqualTo("sign.refused");
        assertThat(refused(() -> signable().sign(" ", ""))).isEqualTo("sign.needs-name");
    }

    @Test
    void theSignatureStandsOnlyOnceItIsOnDiskAndAfterWhatWasAnsweredBefore() {
        Session session = signable();
        session.answer(RASH, PRESENT);
        int revision = session.workup().revision();
        List<String> told = new java.util.concurrent.CopyOnWriteArrayList<>();
        session.listen(
                new Session.Listener() {
                    @Override
                    public void changed(Change change) {
                        told.add("changed");
                    }

                    @Override
                    public void saving(SaveState state) {}

                    @Override
                    public void signing() {
                        told.add(
                                session.beingSigned()
                                        ? "signing"
                                        : "signed " + session.workup().signatures().size());
                    }
                });
        session.sign(" Dr B ", "consultant");
        assertThat(session.locked()).isTrue();
        assertThat(refused(() -> session.note(RASH, "late"))).isIn("sign.underway", "sign.locked");
        drain();
        assertThat(told).containsExactly("signing", "signed 1");
        assertThat(session.beingSigned()).isFalse();
        assertThat(session.saveState()).isInstanceOf(SaveState.Saved.class);

        Workup stored = store.find(session.id().orElseThrow()).orElseThrow();
        assertThat(stored).isEqualTo(session.workup());
        assertThat(stored.answer(RASH)).isEqualTo(PRESENT);
        Signature signature = stored.signatures().getFirst();
        assertThat(signature)
                .returns(revision, Signature::revision)
                .returns("Dr B", Signature::name)
                .returns(false, Signature::interim);
        assertThat(
                        Attachment.checksum(
                                store.frozen(session.id().orElseThrow(), revision).orElseThrow()))
                .isEqualTo(signature.sha256());
        assertThat(refused(() -> session.sign("Dr B", ""))).isEqualTo("sign.refused");
    }

    @Test
    void aSignedWorkupIsChangedForAReasonOnly() {
        Session session = signable();
        assertThat(refused(() -> session.amend("why not"))).isEqualTo("sign.not-signed");
        session.attach(picture(1));
        session.sign("Dr A", "");
        drain();
        assertThat(session.undoable()).as("undo never passes a signature").isEmpty();
        assertThat(session.undo()).isEmpty();
        Workup signed = session.workup();
        List<ThrowingCallable> changes =
                List.of(
                        () -> session.answer(RASH, PRESENT),
                        () -> session.note(RASH, "note"),
                        () -> session.mark(EMG, Optional.empty()),
                        () -> session.patient(Patient.of("other")),
                        () -> session.attach(picture(2)),
                        () -> session.detach(picture(1), "wrong patient"));
        changes.forEach(c -> assertThat(refused(c)).isEqualTo("sign.locked"));
        assertThat(session.workup()).isEqualTo(signed);

        assertThat(refused(() -> session.amend("  "))).isEqualTo("sign.needs-reason");
        session.amend(" result came ");
        changes.forEach(
                c -> assertThat(org.assertj.core.api.Assertions.catchThrowable(c)).isNull());
        session.undo();
        session.redo();
        drain();
        List<String> reasons =
                store.history(session.id().orElseThrow()).stream()
                        .filter(e -> e.revision() > signed.revision())
                        .map(e -> e.change().orElseThrow().reason())
                        .toList();
        String detached = "result came \u2013 wrong patient";
        assertThat(reasons)
                .hasSize(8)
                .contains(detached)
                .filteredOn(r -> !r.equals(detached))
                .containsOnly("result came");

        Session again = workplace.open(session.id().orElseThrow());
        assertThat(again.locked()).as("closing ends the amendment").isTrue();
        assertThat(again.amending()).isEmpty();
    }

    /** What was signed is printed as it was, whatever was changed and taken away since. */
    @Test
    void theSignedRevisionIsPrintedAsItWas() {
        Session session = signable();
        WorkupId id = session.id().orElseThrow();
        session.attach(picture(1));
        session.answer(Place.of("exam.safety.weak-cough"), PRESENT);
        session.acknowledge(session.assessment().openFlags().getFirst(), "oxygen given");
        session.mark(EMG, Optional.of(CaseBuilder.pending("2026-02-01", "")));
        session.sign("Dr B", "consultant");
        drain();
        Workup signed = session.workup();
        byte[] pages = pdf(signed);

        session.amend("seen again");
        session.answer(RASH, PRESENT);
        session.acknowledge(session.assessment().redFlags().getFirst(), "taken to intensive care");
        session.detach(session.workup().attachments().getFirst(), "");
        session.mark(
                EMG, Optional.of(new PartState.NotDone(PartState.Reason.DECLINED, "too late")));
        session.sign("Dr C", "");
        drain();

        Workup found = workplace.signed(id, signed.revision());
        assertThat(found).isEqualTo(signed);
        String then = text(pdf(found));
        assertThat(then).isEqualTo(text(pages));
        assertThat(then)
                .contains("INTERIM", "Dr B (consultant)", "oxygen given")
                .contains(signed.signatures().getFirst().sha256())
                .doesNotContain("intensive", "too late", "Dr C");
        String now = text(pdf(session.workup()));
        assertThat(now).contains("SIGNED", "Dr B (consultant)", "Dr C", "too late");
        assertThat(workplace.signed(id, session.workup().revision())).isEqualTo(session.workup());
        assertThat(refused(() -> workplace.signed(id, 1))).isEqualTo("sign.no-revision");
    }

    private byte[] pdf(Workup workup) {
        return workplace
                .cases()
                .pdf(workup, Locale.ENGLISH, Reports.Paper.A4, Reports.Extent.SUMMARY);
    }

    /** All its pages; a line that wraps is one line. */
    private String text(byte[] pdf) {
        StringBuilder all = new StringBuilder();
        for (int n = 1; n <= reports.pages(pdf); n++) {
            all.append(reports.text(pdf, n).replaceAll("\\s+", " ")).append(' ');
        }
        return all.toString();
    }

    @Test
    void theHistoryTellsItAllNewestFirst() {
        Session session = signable();
        WorkupId id = session.id().orElseThrow();
        session.answer(RASH, PRESENT);
        session.patient(
                new Patient(
                        "T-1",
                        "Test",
                        "Casey",
                        session.workup().patient().birthDate(),
                        session.workup().patient().sex()));
        session.attach(picture(1));
        session.sign("Dr B", "consultant");
        drain();
        session.amend("=seen, \"again\"");
        session.note(RASH, "-1+2");
        drain();
        List<HistoryLine> lines = workplace.history(id, Locale.ENGLISH);
        assertThat(lines.get(0))
                .returns("-1+2", HistoryLine::after)
                .returns("=seen, \"again\"", HistoryLine::why)
                .returns(Optional.of("exam"), HistoryLine::step);
        assertThat(lines.get(1).what())
                .isEqualTo(
                        "Revision "
                                + session.workup().signatures().getFirst().revision()
                                + " signed");
        assertThat(lines.get(1).after()).contains("Dr B (consultant)", "SHA-256");
        assertThat(lines.get(2).after()).contains("a.png", "consent: not said");
        assertThat(lines.get(3))
                .returns("Given name Case", HistoryLine::before)
                .returns("Given name Casey", HistoryLine::after);
        assertThat(lines.get(4))
                .returns("absent", l -> l.before().toLowerCase(Locale.ROOT))
                .returns("present", l -> l.after().toLowerCase(Locale.ROOT))
                .returns("Dr A (neurologist)", HistoryLine::who);
        assertThat(lines).hasSameSizeAs(store.history(id));
        assertThat(lines.get(4).holds(" PRESENT ")).isTrue();
        assertThat(lines.get(4).holds("casey")).isFalse();
        assertThat(lines.stream().map(HistoryLine::entry).toList().reversed())
                .isEqualTo(store.history(id));
        assertThat(store.history(id)).extracting(Workups.Entry::revision).isSorted();
    }
}
