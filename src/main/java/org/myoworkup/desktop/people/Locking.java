package org.myoworkup.desktop.people;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.settings.People;
import org.myoworkup.settings.Profile;
import org.myoworkup.settings.Setting;
import org.myoworkup.settings.WrongTries;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Covers every window of the program on demand, after a time without a key or a pointer, and at the
 * start until it is known who is there. Saving goes on behind it.
 */
public final class Locking implements AutoCloseable {
    public static final KeyCombination NOW =
            new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private static final int USUAL_MINUTES = 10;
    private static final long LOOK_SECONDS = 2;

    private Desk desk;
    private final People people;
    private final Runnable commit;
    private final WrongTries tries;
    private final IdleTime idle;
    private final Covers covers;
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("idle").daemon().factory());
    private Runnable changed = () -> {};

    /**
     * @param commit takes in what is typed and not yet an answer
     */
    public Locking(Desk desk, People people, InstantSource clock, Runnable commit) {
        this.desk = desk;
        this.people = people;
        this.commit = commit;
        this.tries = new WrongTries(clock);
        this.idle = new IdleTime(clock);
        this.covers = new Covers(desk.stage(), desk.texts().say("window.name"), this::input);
        looking.scheduleWithFixedDelay(
                () -> Platform.runLater(this::look), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** Lets the window with this content, which names no patient, be seen while all is locked. */
    public static void stays(Node root) {
        Covers.stays(root);
    }

    /** Goes on at this desk, in another language. */
    public void in(Desk now) {
        desk = now;
    }

    /** Told when somebody else is at the keyboard. */
    public void whenChanged(Runnable then) {
        changed = then;
    }

    public boolean locked() {
        return covers.covered();
    }

    private void input(InputEvent event) {
        idle.touched();
        if (event instanceof KeyEvent key
                && key.getEventType() == KeyEvent.KEY_PRESSED
                && NOW.match(key)) {
            key.consume();
            lock();
        }
    }

    private void look() {
        if (idle.over(limit())) {
            lock();
        }
    }

    /** Zero for never. */
    Duration limit() {
        String minutes = desk.settings().text(Setting.LOCK_MINUTES);
        if (minutes.isEmpty()) {
            return Duration.ofMinutes(people.current().pin().isPresent() ? USUAL_MINUTES : 0);
        }
        return Duration.ofMinutes(Long.parseLong(minutes));
    }

    /** Covers everything until somebody of the list is there again. */
    public void lock() {
        cover(LockView.Why.LOCKED, people.current());
    }

    /** Asks at the start who is there, where that is not clear or a PIN keeps the name. */
    public void start() {
        boolean alone = people.all().size() == 1;
        if (!people.all().isEmpty() && !people.all().contains(people.current())) {
            cover(alone ? LockView.Why.LOCKED : LockView.Why.START, people.all().getFirst());
        }
    }

    /** Hands the keyboard to somebody else; asks for the PIN where there is one. */
    void handTo(Profile who) {
        if (who.pin().isPresent()) {
            cover(LockView.Why.LOCKED, who);
        } else {
            commit.run();
            take(who);
        }
    }

    /**
     * @param who is offered first
     */
    private void cover(LockView.Why why, Profile who) {
        if (covers.covered()) {
            return;
        }
        commit.run();
        covers.cover(() -> new LockView(this, why, who));
    }

    Desk desk() {
        return desk;
    }

    People people() {
        return people;
    }

    WrongTries tries() {
        return tries;
    }

    /** This one is there: shows everything again. */
    void open(Profile who) {
        if (!covers.covered()) {
            return;
        }
        take(who);
        covers.lift();
    }

    private void take(Profile who) {
        people.use(who);
        idle.touched();
        changed.run();
    }

    /** Hears that whoever is at the keyboard was entered or corrected. */
    void changed() {
        changed.run();
    }

    /** The time that is on, in minutes: empty for the usual one. */
    Optional<Integer> chosen() {
        String minutes = desk.settings().text(Setting.LOCK_MINUTES);
        return minutes.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(minutes));
    }

    @Override
    public void close() {
        looking.shutdownNow();
        covers.close();
    }
}
