package org.myoworkup.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Step;
import org.myoworkup.desktop.form.StepForm;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.desktop.rehearsal.Stagehand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Uses the window as a person would, and takes the time until what was asked for is painted. */
final class Hand {
    private static final int PATIENCE_SECONDS = 60;

    /** Between two answers, as a person takes at least. */
    private static final int PAUSE_MILLIS = 150;

    private static final List<String> TYPED = List.of("a", "mül", "4711", "biop", "zzz", "");

    /** What a person did. */
    private record Done(int screens, int answers, int searches, int previews) {}

    /** Returns when the list, or the words in its place, are handed to the renderer. */
    void untilUsable() {
        CompletableFuture<Boolean> usable = new CompletableFuture<>();
        while (!watched(usable)) {
            pause(5); // the toolkit is not there yet
        }
        await(usable);
    }

    private static boolean watched(CompletableFuture<Boolean> usable) {
        try {
            Platform.runLater(
                    () ->
                            new AnimationTimer() {
                                @Override
                                public void handle(long now) {
                                    if (usable()) {
                                        stop();
                                        afterPicture(Hand::usable, () -> usable.complete(true));
                                    }
                                }
                            }.start());
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private static boolean usable() {
        return Stagehand.there(EmptyWindow.LABEL)
                || Stagehand.there("empty-list")
                || Stagehand.all(ListCell.class).anyMatch(c -> !c.isEmpty());
    }

    private static Scene scene() {
        return Window.getWindows().stream()
                .filter(w -> w instanceof Stage && w.isShowing())
                .map(Window::getScene)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Runs on when a picture with this in it was laid out and handed to the renderer, as a browser
     * runs a task after its frame.
     */
    private static void afterPicture(BooleanSupplier there, Runnable then) {
        inPicture(there, () -> Platform.runLater(then));
    }

    /** As the other, within the pulse: what else waits for its turn comes after the picture. */
    private static void inPicture(BooleanSupplier there, Runnable then) {
        Scene scene = scene();
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        if (there.getAsBoolean()) {
                            scene.removePostLayoutPulseListener(this);
                            then.run();
                        } else {
                            Platform.requestNextPulse();
                        }
                    }
                });
        Platform.requestNextPulse();
    }

    /** Milliseconds from before the deed until its picture is laid out for the renderer. */
    private static double shown(Runnable deed, BooleanSupplier there) {
        CompletableFuture<Double> time = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        Stopwatch watch = new Stopwatch();
                        deed.run();
                        inPicture(there, () -> time.complete(watch.millis()));
                    } catch (RuntimeException failed) {
                        time.completeExceptionally(failed);
                    }
                });
        return await(time);
    }

    private static <T> T onWindow(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }

    /** Does what the words say and tells what came of it, figures with blanks between. */
    String does(String... words) {
        return switch (words[0]) {
            case "open" -> said(open());
            case "back" -> said(back());
            case "step" -> step(words[1]);
            case "answer" -> answers(Integer.parseInt(words[1]));
            case "memory" -> memory();
            case "use" -> use(Integer.parseInt(words[1]));
            case "preview" -> said(preview());
            case "quit" -> quit();
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static String said(double... figures) {
        StringBuilder said = new StringBuilder();
        for (double figure : figures) {
            said.append(String.format(Locale.ROOT, "%.3f ", figure));
        }
        return said.toString().strip();
    }

    /** Opens the first of the list; what the list itself takes is not counted. */
    private static double open() {
        CompletableFuture<Boolean> listed = new CompletableFuture<>();
        Platform.runLater(
                () -> afterPicture(() -> line().isPresent(), () -> listed.complete(true)));
        await(listed);
        return shown(() -> click(line().orElseThrow()), Hand::opened);
    }

    private static Optional<? extends Node> line() {
        return Stagehand.all(ListCell.class).filter(cell -> !cell.isEmpty()).findFirst();
    }

    /** The rail of steps has its skin, and the form its first questions. */
    private static boolean opened() {
        return form().filter(f -> !f.asked().isEmpty()).isPresent()
                && Stagehand.there("step-review");
    }

    private static void click(Node node) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        1,
                        1,
                        1,
                        1,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    private static double back() {
        return shown(() -> Stagehand.press("back"), Hand::usable);
    }

    private static Optional<StepForm> form() {
        return Stagehand.all(StepForm.class).findFirst();
    }

    /** Its first picture, the whole of it, how many questions it asks. */
    private static String step(String id) {
        Optional<StepForm> before = onWindow(Hand::form);
        Stopwatch watch = new Stopwatch();
        double painted =
                shown(
                        () -> Stagehand.press("step-" + id),
                        () -> form().isPresent() && !form().equals(before));
        CompletableFuture<Double> whole = new CompletableFuture<>();
        Platform.runLater(
                () ->
                        afterPicture(
                                () -> form().orElseThrow().isComplete(),
                                () -> whole.complete(watch.millis())));
        double complete = await(whole);
        return said(painted, complete, onWindow(() -> form().orElseThrow().asked().size()));
    }

    /** For each of so many answers: until it is painted, and until it is said to be saved. */
    private static String answers(int count) {
        StringBuilder said = new StringBuilder();
        for (Pill pill : onWindow(() -> open(count))) {
            CompletableFuture<Double> saved = new CompletableFuture<>();
            double painted =
                    shown(
                            () -> {
                                whenSaved(saved);
                                pill.fire();
                            },
                            pill::isSelected);
            said.append(said(painted, await(saved))).append(' ');
            pause(PAUSE_MILLIS);
        }
        return said.toString().strip();
    }

    /** Answers not yet given, one to a question, spread over the form. */
    private static List<Pill> open(int count) {
        List<Pill> absent =
                Stagehand.all(Pill.class)
                        .filter(p -> StepForm.around(p).isPresent())
                        .filter(p -> p.getId() != null && p.getId().endsWith(":absent"))
                        .filter(p -> !p.isSelected())
                        .toList();
        int most = Math.min(count, absent.size());
        return IntStream.range(0, most)
                .mapToObj(i -> absent.get(i * absent.size() / most))
                .toList();
    }

    private static void whenSaved(CompletableFuture<Double> saved) {
        Stopwatch watch = new Stopwatch();
        Label state = Stagehand.find("save-state", Label.class).orElseThrow();
        state.getStyleClass()
                .addListener(
                        new ListChangeListener<String>() {
                            @Override
                            public void onChanged(Change<? extends String> change) {
                                if (state.getStyleClass().contains("save-saved")) {
                                    state.getStyleClass().removeListener(this);
                                    saved.complete(watch.millis());
                                }
                            }
                        });
    }

    /** The review, and the PDF's first page in it. */
    private static double preview() {
        shown(() -> Stagehand.press("step-review"), () -> Stagehand.there("export-preview"));
        CompletableFuture<Double> page = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    Stopwatch watch = new Stopwatch();
                    Stagehand.press("export-preview");
                    new AnimationTimer() {
                        @Override
                        public void handle(long now) {
                            if (Stagehand.find("preview-page", ImageView.class)
                                    .filter(view -> view.getImage() != null)
                                    .isPresent()) {
                                stop();
                                page.complete(watch.millis());
                            }
                        }
                    }.start();
                });
        double time = await(page);
        onWindow(
                () -> {
                    Stagehand.closeBeside((Stage) scene().getWindow());
                    return true;
                });
        return time;
    }

    /** Of everything a window is used for, so many rounds; tells the counts. */
    private static String use(int rounds) {
        Done done = new Done(0, 0, 0, 0);
        List<String> steps = BundledChecklist.read().steps().stream().map(Step::id).toList();
        for (int round = 0; round < rounds; round++) {
            int searches = 0;
            for (String typed : TYPED) {
                shown(
                        () ->
                                Stagehand.find("search", TextField.class)
                                        .orElseThrow()
                                        .setText(typed),
                        () -> true);
                pause(PAUSE_MILLIS);
                searches++;
            }
            pause(2 * PAUSE_MILLIS);
            open();
            int answers = 0;
            for (String step : steps) {
                if (!step.equals(steps.getFirst())) { // which is shown already
                    step(step);
                }
                answers += answers(5).split(" ").length / 2;
            }
            preview();
            back();
            done =
                    new Done(
                            done.screens() + steps.size() + 2,
                            done.answers() + answers,
                            done.searches() + searches,
                            done.previews() + 1);
        }
        return said(done.screens(), done.answers(), done.searches(), done.previews());
    }

    /** MB of the heap after it was swept, and of the process as the system counts it. */
    private static String memory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
            pause(200);
        }
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        return said(heap / 1e6, resident());
    }

    /** NaN where the system does not tell it this way. */
    private static double resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(l -> l.startsWith("VmRSS:"))
                    .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) / 1e3)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException notLinux) {
            return Double.NaN;
        }
    }

    private static String quit() {
        Platform.runLater(() -> Stagehand.ask((Stage) scene().getWindow()));
        return "going";
    }
}
