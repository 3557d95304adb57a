package org.myoworkup.desktop.rehearsal;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Step;
import org.myoworkup.desktop.form.StepForm;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.desktop.shell.MainWindow;
import org.myoworkup.workup.Workups;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is rehearsed: every screen a person sees in a day, on workups that nobody has. */
final class Play {
    private final Stage stage;
    private final MainWindow window;
    private final Path pdf;
    private final List<Act> acts = new ArrayList<>();

    private Play(Stage stage, MainWindow window, Path pdf) {
        this.stage = stage;
        this.window = window;
        this.pdf = pdf;
    }

    /**
     * @param pdf is written where the file choice of the rehearsal says
     */
    static List<Act> of(Stage stage, MainWindow window, Checklist checklist, Path pdf) {
        Play play = new Play(stage, window, pdf);
        play.list();
        checklist.steps().forEach(play::step);
        play.review();
        play.end();
        return play.acts;
    }

    private void act(String name, Act.Ready ready, Act.Deed deed) {
        acts.add(new Act(name, ready, deed));
    }

    /** Opens something beside the window, and closes it again. */
    private void beside(String id) {
        act(id, () -> Stagehand.there(id), () -> Stagehand.press(id));
        act(id + " is open", () -> Stagehand.beside(stage), () -> Stagehand.closeBeside(stage));
        act(id + " is closed", () -> !Stagehand.beside(stage), () -> {});
    }

    private void list() {
        act("the list", () -> Stagehand.there("workups"), () -> Stagehand.closeBeside(stage));
        beside("new-workup");
        beside("import");
        act("a search", () -> Stagehand.there("search"), () -> search("a"));
        act(
                "what is found",
                () -> rows().isPresent() || Stagehand.there("nothing-found"),
                () -> search(""));
        act(
                "a workup",
                () -> rows().isPresent(),
                () ->
                        window.open(
                                ((Workups.Listed) rows().orElseThrow().getItems().getFirst())
                                        .id()));
        act("the open workup", () -> Stagehand.there("workup"), () -> {});
    }

    private void search(String text) {
        Stagehand.find("search", TextField.class).orElseThrow().setText(text);
    }

    private Optional<ListView<?>> rows() {
        return Stagehand.find("workups", ListView.class)
                .<ListView<?>>map(l -> l)
                .filter(l -> !l.getItems().isEmpty());
    }

    private void step(Step step) {
        String id = "step-" + step.id();
        act(id, () -> Stagehand.there(id), () -> Stagehand.press(id));
        act(
                id + " is answered",
                () -> Stagehand.all(StepForm.class).findFirst().isPresent(),
                Play::answer);
    }

    /** The first finding that says something else than is said. */
    private static void answer() {
        StepForm form = Stagehand.all(StepForm.class).findFirst().orElseThrow();
        Stagehand.all(Pill.class)
                .filter(p -> StepForm.around(p).equals(Optional.of(form)))
                .filter(Predicate.not(Pill::isSelected))
                .findFirst()
                .ifPresent(Pill::fire);
    }

    private void review() {
        act("review", () -> Stagehand.there("step-review"), () -> Stagehand.press("step-review"));
        act("pdf", () -> Stagehand.there("export-pdf"), () -> Stagehand.press("export-pdf"));
        act("the written pdf", () -> Files.exists(pdf) && Files.size(pdf) > 0, () -> {});
        act(
                "preview",
                () -> Stagehand.there("export-preview"),
                () -> Stagehand.press("export-preview"));
        act("the previewed page", this::previewed, () -> Stagehand.closeBeside(stage));
    }

    private boolean previewed() {
        return Stagehand.find("preview-page", ImageView.class)
                .filter(page -> page.getImage() != null)
                .isPresent();
    }

    private void end() {
        act("back", () -> !Stagehand.beside(stage), () -> Stagehand.press("back"));
        act("the list again", () -> Stagehand.there("workups"), () -> {});
        act("the way out", () -> rows().isPresent(), () -> Stagehand.ask(stage));
    }
}
