package org.myoworkup.desktop.preview;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.Printers;
import org.myoworkup.session.Printers.Order;
import org.myoworkup.settings.Setting;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Prints in the background, shows how far it has come when it takes its time, and can be stopped.
 */
final class PrintRun {
    private static final Logger LOG = LoggerFactory.getLogger(PrintRun.class);

    /** What is done sooner needs no progress. */
    private static final Duration SOON = Duration.millis(500);

    private final Desk desk;
    private final Texts texts;
    private final BiConsumer<Order, Boolean> done;
    private final Consumer<Message> refused;
    private final ProgressBar bar = new ProgressBar();
    private final Label words = Parts.wrapped("");
    private final VBox progress = new VBox(words, bar);
    private final PauseTransition soon = new PauseTransition(SOON);
    private boolean running;
    private volatile boolean cancelled;

    /**
     * @param done told on the window's thread whether all of the order was handed over
     */
    PrintRun(Desk desk, BiConsumer<Order, Boolean> done, Consumer<Message> refused) {
        this.desk = desk;
        this.texts = desk.texts();
        this.done = done;
        this.refused = refused;
        progress.setId("print-progress");
        progress.getStyleClass().add("print-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.say("preview.print.progress"));
        soon.setOnFinished(_ -> show(running));
        show(false);
    }

    Node progress() {
        return progress;
    }

    private void show(boolean shown) {
        progress.setVisible(shown);
        progress.setManaged(shown);
        if (progress.getScene() != null) {
            progress.getScene().getWindow().sizeToScene();
        }
    }

    /**
     * Prints, and remembers what was chosen.
     *
     * @param chosen by which the next form begins
     */
    void start(MadePdf pdf, Order order, Map<Setting, String> chosen) {
        running = true;
        cancelled = false;
        words.setText(texts.say("preview.print.progress"));
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        soon.playFromStart();
        desk.background()
                .run(
                        () -> {
                            boolean whole =
                                    desk.workplace()
                                            .cases()
                                            .printers()
                                            .print(pdf.bytes(), order, course());
                            remember(chosen);
                            return whole;
                        },
                        whole -> {
                            ended();
                            done.accept(order, whole);
                        },
                        why -> {
                            ended();
                            refused.accept(why);
                        });
    }

    /** What cannot be remembered does not undo what was printed. */
    private void remember(Map<Setting, String> chosen) {
        try {
            desk.settings().set(chosen);
        } catch (Refusal notRemembered) {
            LOG.warn("settings not written: {}", notRemembered.message().key());
        }
    }

    /** Stops the printing; false when nothing is being printed. */
    boolean cancel() {
        if (running) {
            cancelled = true;
            words.setText(texts.say("preview.print.cancelling"));
        }
        return running;
    }

    private void ended() {
        running = false;
        soon.stop();
        show(false);
    }

    private Printers.Course course() {
        return new Printers.Course() {
            @Override
            public void page(int n, int of) {
                Platform.runLater(() -> at(n, of));
            }

            @Override
            public boolean cancelled() {
                return cancelled;
            }
        };
    }

    private void at(int n, int of) {
        bar.setProgress((n - 1.0) / of);
        if (!cancelled) {
            words.setText(texts.say("preview.print.at", n, of));
        }
    }
}
