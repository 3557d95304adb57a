package org.myoworkup.store;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.session.Saver;
import org.myoworkup.session.Session;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Printing;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Semaphore;

/**
 * Somebody who enters answers into a database as fast as the program takes them, through session
 * and writer as the window does. What the store says is on disk, and nothing before, is printed: a
 * line each, which ends with {@link #END}, because a program that is ended prints half a line, too.
 */
final class Hasty {
    /** Behind every whole line. */
    static final String END = " .";

    private static final Checklist CHECKLIST = BundledChecklist.read();
    private static final List<Item> FINDINGS =
            CHECKLIST.items().stream().filter(i -> i.type() instanceof AnswerType.Finding).toList();
    private static final List<Item> TEXTS =
            CHECKLIST.items().stream().filter(i -> i.type() instanceof AnswerType.Text).toList();

    private static final Author AUTHOR = new Author("Dr Hasty", "neurologist");
    private static final Clock CLOCK = Clock.systemUTC();
    private static final int PER_WORKUP = 40;

    /** Most changes that wait for the disk. */
    private static final int AHEAD = 20;

    private final Semaphore ahead = new Semaphore(AHEAD);
    private final Random random;
    private final Workups workups;
    private final Saver saver;

    private Hasty(Workups store, long seed, PrintStream say) {
        this.random = new Random(seed);
        this.workups = acknowledging(store, say);
        this.saver = new Saver(workups);
    }

    /** Works until it is ended. */
    static void work(Path folder, long seed, PrintStream say) {
        SqliteWorkups store = Database.open(folder, CLOCK);
        say.println("open" + END);
        Thread.ofPlatform()
                .daemon()
                .start(
                        () -> {
                            DatabaseBackups backups = new DatabaseBackups(folder, CLOCK);
                            Random when = new Random(seed);
                            while (true) {
                                pause(when.nextInt(1000));
                                say.println("backup " + backups.now().file() + END);
                            }
                        });
        new Hasty(store, seed, say).work();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        List<Workups.Listed> before = workups.list("", 1);
        if (!before.isEmpty()) { // the one that was being answered when the last program ended
            answer(before.getFirst().id());
        }
        while (true) {
            Workup workup = Workup.start(CHECKLIST, Patient.of("C-" + random.nextInt()));
            answer(workups.add(workup, Assessment.of(CHECKLIST, workup).headline(), AUTHOR, ""));
        }
    }

    private void answer(WorkupId id) {
        Workup workup = workups.find(id).orElseThrow();
        Session session = new Session(CHECKLIST, Optional.of(id), workup, saver, AUTHOR, CLOCK);
        for (int i = 0; i < PER_WORKUP; i++) {
            ahead.acquireUninterruptibly();
            int before = session.workup().revision();
            change(session, i);
            if (session.workup().revision() == before) {
                ahead.release(); // nothing to change or to take back
            }
        }
        ahead.acquireUninterruptibly(AHEAD); // everything is written
        ahead.release(AHEAD - 1);
        int revision = session.workup().revision();
        workups.printed(id, new Printing(revision, CLOCK.instant(), Printing.Way.FILE), AUTHOR);
    }

    private void change(Session session, int i) {
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> session.answer(place(FINDINGS), Optional.of(finding()));
            case 3 ->
                    session.answer(
                            place(TEXTS), Optional.of(new Answer.Text("t" + i + Cases.WILD)));
            case 4 -> session.note(place(FINDINGS), random.nextBoolean() ? "n" + i : "");
            case 5 ->
                    session.mark(
                            Place.of(random.nextBoolean() ? "emg" : "biopsy"),
                            random.nextBoolean() ? Optional.of(pending()) : Optional.empty());
            case 6 -> session.patient(Patient.of("C-" + random.nextInt()));
            case 7 -> attachment(session, i);
            default -> {
                if (random.nextInt(3) > 0) {
                    session.undo();
                } else {
                    session.redo();
                }
            }
        }
    }

    private Place place(List<Item> items) {
        return Place.of(items.get(random.nextInt(items.size())).id());
    }

    private Answer.Finding finding() {
        Answer.Finding[] all = Answer.Finding.values();
        return all[random.nextInt(all.length)];
    }

    private static PartState pending() {
        return new PartState.Pending(
                PartialDate.parse("2024-03-01"), Optional.empty(), Optional.empty(), "Dr C");
    }

    private void attachment(Session session, int i) {
        List<Attachment> there = session.workup().attachments();
        if (there.isEmpty() || random.nextBoolean()) {
            byte[] bytes = new byte[random.nextInt(20_000)];
            random.nextBytes(bytes);
            session.attach(
                    new Attachment(
                            Place.of("exam.skin.heliotrope"),
                            "p" + i + ".png",
                            "image/png",
                            "",
                            Attachment.checksum(bytes),
                            bytes));
        } else {
            session.detach(there.getFirst(), "wrong");
        }
    }

    private Workups acknowledging(Workups store, PrintStream say) {
        return (Workups)
                Proxy.newProxyInstance(
                        Workups.class.getClassLoader(),
                        new Class<?>[] {Workups.class},
                        (_, method, arguments) -> {
                            Object result;
                            try {
                                result = method.invoke(store, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                            switch (method.getName()) {
                                case "add" -> say.println("add " + result + END);
                                case "record" ->
                                        written(
                                                say,
                                                arguments[0],
                                                ((Workup) arguments[2]).revision(),
                                                (Instant) result,
                                                words((Change) arguments[1]));
                                case "printed" ->
                                        written(
                                                say,
                                                arguments[0],
                                                ((Printing) arguments[1]).revision(),
                                                (Instant) result,
                                                words((Printing) arguments[1]));
                                default -> {}
                            }
                            return result;
                        });
    }

    private void written(PrintStream say, Object id, int revision, Instant at, String words) {
        say.println("wrote " + id + " " + revision + " " + at + " " + words + END);
        ahead.release();
    }

    /** What the change says, all of it, in one word; contents by their checksum. */
    static String words(org.myoworkup.workup.Event event) {
        String all =
                event instanceof Change.OfAttachment a
                        ? a.before().map(SummaryJson::attachment).orElse("")
                                + "|"
                                + a.after().map(SummaryJson::attachment).orElse("")
                                + a.at()
                                + a.reason()
                        : event.toString();
        List<String> parts = new ArrayList<>(List.of(event.getClass().getSimpleName(), all));
        return Cases.sha256(String.join(" ", parts).getBytes(StandardCharsets.UTF_8));
    }
}
