package org.myoworkup.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Background;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.FileChoice;
import org.myoworkup.desktop.desk.LanguageMenu;
import org.myoworkup.desktop.desk.Styles;
import org.myoworkup.desktop.desk.WindowLanguage;
import org.myoworkup.desktop.list.WorkupListView;
import org.myoworkup.session.Session;
import org.myoworkup.session.Workplace;
import org.myoworkup.settings.Settings;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.WorkupId;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** The one window: opening the database, the list of workups, an open workup, and the way out. */
public final class MainWindow implements WorkupListView.Ways {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    /** From the list's being there until a person has looked at it. */
    private static final Duration IDLE = Duration.seconds(2);

    private final Stage stage;
    private final WindowLanguage language;
    private final Settings settings;
    private final FileChoice files;
    private final Runnable closed;
    private final Background background = new Background();
    private final PauseTransition idle = new PauseTransition(IDLE);
    private final StackPane root = new StackPane();
    private Optional<Desk> desk = Optional.empty();
    private Optional<WorkupView> workup = Optional.empty();
    private boolean leaving;

    /**
     * @param closed called once when the window is gone and every answer is written, or given up
     *     knowingly
     */
    public MainWindow(
            Stage stage,
            WindowLanguage language,
            Settings settings,
            FileChoice files,
            Runnable closed) {
        this.stage = stage;
        this.language = language;
        this.settings = settings;
        this.files = files;
        this.closed = closed;
        root.setId("window");
        root.getStyleClass().add("window-root");
        Styles.addTo(root);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        boolean fits = screen.getWidth() > WIDTH && screen.getHeight() > HEIGHT;
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        stage.setMaximized(!fits && screen.getWidth() >= 1024 && screen.getHeight() < HEIGHT);
        stage.setTitle(texts().say("window.name"));
        stage.getIcons().addAll(WindowIcon.images());
        stage.setOnCloseRequest(this::close);
    }

    /** Shows the window, then opens the database behind it. */
    public void open(Callable<Workplace> opening) {
        view(OpeningView.waiting(texts()));
        stage.show();
        background.run(
                opening,
                this::opened,
                why -> view(OpeningView.refused(texts(), why, () -> open(opening))));
    }

    private void opened(Workplace workplace) {
        desk = Optional.of(desk(workplace));
        language.whenChanged(this::anew);
        list().whenShown(() -> prepare(workplace));
        settings.trouble()
                .ifPresent(
                        why -> Dialogs.refused(stage, texts(), texts().say("settings.title"), why));
    }

    private Texts texts() {
        return language.texts();
    }

    private Desk desk(Workplace workplace) {
        return new Desk(workplace, language, texts(), settings, background, files, stage);
    }

    /** What is shown, in another language; what was being typed is taken in first. */
    private void anew() {
        desk = desk.map(d -> desk(d.workplace()));
        if (workup.isPresent()) {
            again(workup.get());
        } else {
            list();
        }
        if (root.lookup("#" + LanguageMenu.ID) instanceof LanguageMenu menu) {
            menu.requestFocus();
        }
    }

    private void again(WorkupView before) {
        before.close();
        WorkupView view = new WorkupView(desk.orElseThrow(), before.session(), this::leave);
        workup = Optional.of(view);
        view(view);
        view.start(before.at());
    }

    /** The first PDF is made ready for, once nobody waits for anything else. */
    private void prepare(Workplace workplace) {
        // What fails here is said by the export that fails of it.
        idle.setOnFinished(
                _ ->
                        background.run(
                                Executors.callable(workplace.cases()::prepare), _ -> {}, _ -> {}));
        idle.play();
    }

    private void view(Parent shown) {
        root.getChildren().setAll(shown);
    }

    private WorkupListView list() {
        workup.ifPresent(WorkupView::close);
        workup = Optional.empty();
        stage.setTitle(texts().say("window.name"));
        Desk now = desk.orElseThrow();
        WorkupListView list = new WorkupListView(now, this);
        view(list);
        list.focusSearch();
        return list;
    }

    @Override
    public void open(WorkupId id) {
        load(d -> d.workplace().open(id));
    }

    @Override
    public void sample(String name) {
        load(d -> d.workplace().sample(name));
    }

    private void load(Function<Desk, Session> session) {
        Desk now = desk.orElseThrow();
        background.run(() -> session.apply(now), this::show, this::notOpened);
    }

    private void notOpened(Message why) {
        Dialogs.refused(stage, texts(), texts().say("window.open.refused"), why);
    }

    @Override
    public void show(Session session) {
        workup.ifPresent(WorkupView::close);
        WorkupView view = new WorkupView(desk.orElseThrow(), session, this::leave);
        workup = Optional.of(view);
        view(view);
        view.start();
    }

    /** Back to the list, once what was typed is on disk, so that the list shows it. */
    private void leave() {
        workup.ifPresent(WorkupView::commit);
        list();
    }

    private void close(WindowEvent event) {
        if (leaving || desk.isEmpty()) {
            gone();
            return;
        }
        event.consume();
        workup.ifPresent(WorkupView::commit);
        new Closing(desk.get(), this::leaveFor).start();
    }

    private void leaveFor() {
        leaving = true;
        stage.close();
        gone();
    }

    private void gone() {
        workup.ifPresent(WorkupView::close);
        workup = Optional.empty();
        idle.stop();
        background.close();
        closed.run();
    }
}
