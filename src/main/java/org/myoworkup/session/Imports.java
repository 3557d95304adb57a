package org.myoworkup.session;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Differences;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes case files in: as a new workup, or as the newer revision of a stored one, whose state is
 * then exactly the file's. Nothing is ever merged.
 */
public final class Imports {
    private static final String REASON = "import";

    /** For what was answered just before. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Checklist checklist;
    private final Workups workups;
    private final Saver saver;
    private final Cases cases;
    private final Supplier<Author> author;

    Imports(
            Checklist checklist,
            Workups workups,
            Saver saver,
            Cases cases,
            Supplier<Author> author) {
        this.checklist = checklist;
        this.workups = workups;
        this.saver = saver;
        this.cases = cases;
        this.author = author;
    }

    /**
     * A stored workup whose patient may be the file's.
     *
     * @param differences between it and the file
     * @param refusal why the file cannot become its new revision; empty when it can
     */
    public record Candidate(
            Workups.Listed listed,
            Workup stored,
            Differences differences,
            Optional<Message> refusal) {}

    /**
     * What a file holds, before anything is stored.
     *
     * @param candidates stored workups of perhaps the same patient
     * @param refusal why it cannot become a new workup; empty when it can
     */
    public record Offered(Workup file, List<Candidate> candidates, Optional<Message> refusal) {}

    /**
     * Reads a case file and what is stored of perhaps the same patient.
     *
     * @throws Refusal when the file is refused
     */
    public Offered look(byte[] caseFile) {
        Workup file = cases.read(caseFile);
        saver.drain(PATIENCE);
        List<Candidate> candidates = new ArrayList<>();
        for (Workups.Listed listed : workups.sameAs(file.patient())) {
            workups.find(listed.id())
                    .ifPresent(
                            stored ->
                                    candidates.add(
                                            new Candidate(
                                                    listed,
                                                    stored,
                                                    Differences.between(stored, file),
                                                    refusal(stored, file))));
        }
        return new Offered(file, List.copyOf(candidates), refusal(file));
    }

    /**
     * Stores a case as a new workup.
     *
     * @throws Refusal when it is a sample, or a stored patient of the same record number has
     *     another name or birth date
     */
    public WorkupId take(Workup file) {
        refusal(file).ifPresent(Imports::refuse);
        return workups.add(file, Assessment.of(checklist, file).headline(), author.get(), REASON);
    }

    /**
     * Makes a case the new revision of a stored workup. Its signatures stay; those of the file that
     * are not there yet are added where they {@linkplain #fit fit}.
     *
     * @param expected the stored revision that somebody looked at; empty for whichever stands
     * @throws Refusal when it is a sample or of another patient, when its revision is not newer
     *     than the stored one, when it says nothing else, when another revision stands, or when
     *     what was answered before is not on disk yet
     */
    public void supersede(WorkupId id, Workup file, Optional<Integer> expected) {
        if (!saver.drain(PATIENCE)) {
            throw new Refusal(Message.of("import.saving"));
        }
        Workup stored =
                workups.find(id)
                        .orElseThrow(
                                () -> new Refusal(Message.of("workup.not-found", id.toString())));
        if (expected.filter(n -> n != stored.revision()).isPresent()) {
            throw new Refusal(Message.of("store.conflict", id.toString()));
        }
        refusal(file).or(() -> refusal(stored, file)).ifPresent(Imports::refuse);
        Workup after = after(stored, file);
        List<Change> changes = Differences.changes(stored, after, REASON);
        workups.supersede(
                id,
                stored.revision(),
                changes,
                after,
                Assessment.of(checklist, after).headline(),
                author.get());
    }

    /** The file's state on the stored workup's origin and signatures. */
    private Workup after(Workup stored, Workup file) {
        List<Signature> signatures = new ArrayList<>(stored.signatures());
        signatures.addAll(fit(stored, file));
        return new Workup(
                file.patient(),
                stored.definition(),
                stored.definitionVersion(),
                file.revision(),
                file.answers(),
                file.notes(),
                file.states(),
                file.attachments(),
                signatures,
                stored.source(),
                stored.acknowledged(),
                file.together());
    }

    /**
     * Signatures of the file that can be taken over: of revisions behind the stored one and not
     * behind the file's own, which has to be what was signed. One of an earlier revision would
     * claim something of what this history already tells otherwise.
     */
    List<Signature> fit(Workup stored, Workup file) {
        String content = Attachment.checksum(cases.frozen(file));
        return file.signatures().stream()
                .filter(s -> !stored.signatures().contains(s))
                .filter(s -> s.revision() > stored.revision() && s.revision() <= file.revision())
                .filter(s -> s.revision() < file.revision() || s.sha256().equals(content))
                .toList();
    }

    private Optional<Message> refusal(Workup file) {
        if (file.sample()) {
            return Optional.of(Message.of("import.sample"));
        }
        return workups.sameAs(file.patient()).stream()
                .filter(stored -> contradict(stored.patient(), file.patient()))
                .findFirst()
                .map(_ -> Message.of("import.other-patient"));
    }

    private static Optional<Message> refusal(Workup stored, Workup file) {
        if (contradict(stored.patient(), file.patient())) {
            return Optional.of(Message.of("import.other-patient"));
        }
        if (!stored.patient().mayBe(file.patient())) {
            return Optional.of(Message.of("import.not-this-patient"));
        }
        if (file.revision() <= stored.revision()) {
            return Optional.of(Message.of("import.older", file.revision(), stored.revision()));
        }
        return Differences.changes(stored, file, REASON).isEmpty()
                ? Optional.of(Message.of("import.nothing-new", stored.revision()))
                : Optional.empty();
    }

    private static void refuse(Message why) {
        throw new Refusal(why.key().equals("import.sample") ? "source" : "patient", why);
    }

    /** The same record number, and a name or birth date that both give and that differs. */
    private static boolean contradict(Patient stored, Patient given) {
        boolean names =
                !stored.name().isEmpty()
                        && !given.name().isEmpty()
                        && !stored.name().equalsIgnoreCase(given.name());
        boolean births =
                stored.birthDate().isPresent()
                        && given.birthDate().isPresent()
                        && !stored.birthDate().equals(given.birthDate());
        return stored.recordNumber().equalsIgnoreCase(given.recordNumber()) && (names || births);
    }
}
