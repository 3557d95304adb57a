package org.myoworkup.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Background;
import org.myoworkup.session.Backups;
import org.myoworkup.session.OpenWorkplace;

import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** What the program does for an open database while nobody waits for it. */
final class Chores implements AutoCloseable {
    /** From the list being there until the next person has clicked something. */
    private static final Duration IDLE = Duration.seconds(2);

    private final Background background;
    private final OpenWorkplace open;
    private final Consumer<Message> notices;
    private final PauseTransition idle = new PauseTransition(IDLE);
    private boolean over;

    /**
     * @param notices told what went wrong with a backup or a headline
     */
    Chores(Background background, OpenWorkplace open, Consumer<Message> notices) {
        this.background = background;
        this.open = open;
        this.notices = notices;
    }

    /**
     * Begins, once the list is there: headlines are brought up to the rules of this program, then,
     * after a moment, the first PDF is made ready for and the backup of the day is made.
     *
     * @param renewed told when the list shows something else now
     */
    void begin(Runnable renewed) {
        background.runUnseen(
                open.workplace()::renewHeadlines,
                made -> {
                    if (made > 0) {
                        renewed.run();
                    }
                },
                notices);
        // What fails here is said by the export that fails of it.
        Runnable ready = () -> open.workplace().cases().prepare();
        idle.setOnFinished(
                _ -> background.runUnseen(Executors.callable(ready), _ -> daily(), _ -> daily()));
        idle.play();
    }

    /** The backup of this day, where there is none; a window may stay open over many days. */
    void daily() {
        Backups kept = open.backups();
        if (!over) { // the window may have been closed meanwhile
            background.runUnseen(kept::daily, _ -> {}, notices);
        }
    }

    @Override
    public void close() {
        over = true;
        idle.stop();
    }
}
