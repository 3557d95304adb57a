package org.myoworkup.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.backup.BackupDesk;
import org.myoworkup.desktop.desk.Actions;
import org.myoworkup.desktop.desk.Appearance;
import org.myoworkup.desktop.desk.Background;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.FileChoice;
import org.myoworkup.desktop.desk.LanguageMenu;
import org.myoworkup.desktop.desk.Styles;
import org.myoworkup.desktop.desk.WindowLanguage;
import org.myoworkup.desktop.find.QuestionIndex;
import org.myoworkup.desktop.help.HelpMenu;
import org.myoworkup.desktop.help.Tour;
import org.myoworkup.desktop.list.Asking;
import org.myoworkup.desktop.list.Notices;
import org.myoworkup.desktop.list.WorkupListView;
import org.myoworkup.desktop.people.FirstStart;
import org.myoworkup.desktop.people.Locking;
import org.myoworkup.desktop.people.PeopleMenu;
import org.myoworkup.desktop.preferences.SettingsDialog;
import org.myoworkup.desktop.trouble.ErrorDesk;
import org.myoworkup.session.Backups;
import org.myoworkup.session.OpenWorkplace;
import org.myoworkup.session.Session;
import org.myoworkup.session.Workplace;
import org.myoworkup.settings.People;
import org.myoworkup.settings.Settings;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.WorkupId;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/** The one window: opening the database, the list of workups, an open workup, and the way out. */
public final class MainWindow implements WorkupListView.Ways {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    /** Width of the narrowest screen that anybody works at, in pixels. */
    private static final double SMALLEST = 1024;

    /** A view that is gone within less of it only flickers. */
    private static final Duration BLINK = Duration.millis(150);

    private static final KeyCombination NEW =
            new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private final Stage stage;
    private final WindowLanguage language;
    private final Settings settings;
    private final People people;
    private final FileChoice files;
    private final Backups backups;
    private final Runnable closed;
    private final Notices notices;
    private final ErrorDesk errors;
    private final Background background;
    private final Tour tour;
    private final Appearance appearance;
    private final RememberedPlace place;
    private final StackPane content = new StackPane();
    private final StackPane root = new StackPane(content);
    private Optional<Supplier<Restore>> restore = Optional.empty();
    private Optional<Chores> chores = Optional.empty();
    private Optional<Desk> desk = Optional.empty();
    private Optional<WorkupView> workup = Optional.empty();
    private Optional<Locking> locking = Optional.empty();
    private Optional<PeopleMenu> menu = Optional.empty();
    private Optional<SettingsDialog> openSettings = Optional.empty();
    private Optional<WorkupListView> listed = Optional.empty();
    private Asking asked = Asking.EVERYTHING;
    private Optional<QuestionIndex> questions = Optional.empty();
    private final GivenFiles given = new GivenFiles(() -> desk.isPresent(), this::offer);
    private boolean leaving;
    private boolean over;

    /**
     * @param backups of the folder the database lies in, whether it can be opened or not
     * @param closed called once when the window is gone and every answer is written, or given up
     *     knowingly
     */
    public MainWindow(
            Stage stage,
            WindowLanguage language,
            Settings settings,
            People people,
            FileChoice files,
            Backups backups,
            Runnable closed) {
        this.stage = stage;
        this.language = language;
        this.settings = settings;
        this.people = people;
        this.files = files;
        this.backups = backups;
        this.closed = closed;
        this.notices = new Notices(language::texts);
        this.errors = new ErrorDesk(stage, language::texts);
        this.background = new Background(errors.troubles());
        this.appearance = new Appearance(settings, background);
        this.place = new RememberedPlace(stage, settings);
        this.tour = new Tour(content, () -> desk.orElseThrow(), tourWays());
        root.setId("window");
        root.getStyleClass().add("window-root");
        Styles.addTo(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        boolean fits = screen.getWidth() > WIDTH && screen.getHeight() > HEIGHT;
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        appearance.dress(root);
        if (!place.restore()) {
            // Else its frame would stand outside the screen.
            stage.setMaximized(!fits && screen.getWidth() >= SMALLEST);
        }
        stage.setTitle(texts().say("window.name"));
        stage.getIcons().addAll(WindowIcon.images());
        stage.setOnCloseRequest(this::close);
    }

    /**
     * Shows the window and opens the database behind it. It begins with the list where that takes
     * no longer than a blink, and says what it does where it takes longer.
     */
    public void open(Callable<OpenWorkplace> opening) {
        PauseTransition blink = new PauseTransition(stage.isShowing() ? Duration.ZERO : BLINK);
        blink.setOnFinished(_ -> appear(OpeningView.waiting(texts())));
        blink.play();
        background.run(
                opening,
                opened -> {
                    blink.stop();
                    opened(opened, opening);
                },
                why -> {
                    blink.stop();
                    appear(
                            OpeningView.refused(
                                    texts(),
                                    why,
                                    () -> open(opening),
                                    () -> restoring(Optional.empty(), opening).choose()));
                });
    }

    private void appear(Parent shown) {
        view(shown);
        appear();
    }

    private void appear() {
        if (!stage.isShowing()) {
            stage.show();
            place.shown();
        }
    }

    private void opened(OpenWorkplace opened, Callable<OpenWorkplace> opening) {
        Workplace workplace = opened.workplace();
        workplace.whenSavingFails(errors::savingFailed);
        restore = Optional.of(() -> restoring(Optional.of(opened), opening));
        chores.ifPresent(Chores::close);
        Chores now = new Chores(background, opened, notices::add);
        chores = Optional.of(now);
        Desk at = desk(workplace);
        desk = Optional.of(at);
        language.whenChanged(this::anew);
        opened.notices().forEach(notices::add);
        Locking lock = locking.orElseGet(() -> watch(at));
        list().whenShown(() -> now.begin(() -> listed.ifPresent(WorkupListView::reload)));
        appear();
        settings.trouble()
                .ifPresent(
                        why -> Dialogs.refused(stage, texts(), texts().say("settings.title"), why));
        people.trouble()
                .ifPresent(
                        why -> Dialogs.refused(stage, texts(), texts().say("settings.title"), why));
        if (people.toAsk()) {
            FirstStart.ask(lock, tour::offer);
        } else {
            lock.start();
        }
        given.next();
    }

    private Texts texts() {
        return language.texts();
    }

    private Desk desk(Workplace workplace) {
        return new Desk(workplace, language, texts(), settings, background, files, stage);
    }

    /** What is shown, in another language; what was being typed is taken in first. */
    private void anew() {
        Desk now = desk(desk.orElseThrow().workplace());
        desk = Optional.of(now);
        questions = Optional.empty();
        locking.ifPresent(lock -> lock.in(now));
        menu = locking.map(PeopleMenu::new);
        if (workup.isPresent()) {
            again(workup.get());
        } else {
            list();
        }
        if (openSettings.filter(SettingsDialog::isShowing).isPresent()) {
            openSettings.get().close();
            settings();
            return;
        }
        if (root.lookup("#" + LanguageMenu.ID) instanceof LanguageMenu menu) {
            menu.requestFocus();
        }
    }

    private void again(WorkupView before) {
        before.close();
        WorkupView view = workupView(before.session());
        workup = Optional.of(view);
        view(view);
        view.start(before.at());
    }

    /** Once, however often a database is opened: two would cover each window twice. */
    private Locking watch(Desk first) {
        Locking lock = new Locking(first, people, InstantSource.system(), this::commit);
        locking = Optional.of(lock);
        menu = Optional.of(new PeopleMenu(lock));
        return lock;
    }

    private void commit() {
        workup.ifPresent(WorkupView::commit);
    }

    /**
     * Brings the window before all others.
     *
     * @param file offered for import on the list, as soon as nothing else is asked
     */
    public void toFront(Optional<Path> file) {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
        file.ifPresent(given::add);
    }

    /** On the list, because what an import replaces must not be open. */
    private void offer(Path file) {
        commit();
        list().offer(file);
    }

    private Restore restoring(Optional<OpenWorkplace> open, Callable<OpenWorkplace> opening) {
        return new Restore(
                new BackupDesk(backups, open.isPresent(), texts(), background, files, stage),
                open,
                () -> {
                    desk = Optional.empty();
                    view(OpeningView.waiting(texts().say("window.restoring")));
                },
                notices::add,
                () -> open(opening));
    }

    /** The same from the list and from a workup. */
    @Override
    public void settings() {
        if (openSettings.filter(SettingsDialog::isShowing).isEmpty()) {
            SettingsDialog dialog = new SettingsDialog(desk.orElseThrow(), appearance);
            openSettings = Optional.of(dialog);
            dialog.show();
        }
    }

    @Override
    public void backups() {
        restore.ifPresent(r -> r.get().choose());
    }

    private Tour.Ways tourWays() {
        return new Tour.Ways() {
            @Override
            public void list() {
                commit();
                MainWindow.this.list();
            }

            @Override
            public void sample(String name, Runnable shown) {
                load(d -> d.workplace().sample(name), shown);
            }
        };
    }

    /** Help and who is at the keyboard, at the right end of every head. */
    private Node tools() {
        HBox tools =
                new HBox(
                        new HelpMenu(
                                desk.orElseThrow(), errors.troubles(), this::keys, tour::start),
                        menu.orElseThrow());
        tools.getStyleClass().add("head-tools");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        return tools;
    }

    /** Keys that mean the same wherever one is. */
    private void key(KeyEvent event) {
        if (workup.isPresent() && NEW.match(event)) {
            leave();
            listed.ifPresent(WorkupListView::startNew);
            event.consume();
        } else if (program().filter(p -> p.press(event)).isPresent()) {
            event.consume();
        }
    }

    private Optional<Actions> program() {
        return desk.flatMap(
                d ->
                        locking.map(
                                l ->
                                        ProgramActions.of(
                                                d,
                                                appearance,
                                                l,
                                                this::commands,
                                                this::keys,
                                                this::settings)));
    }

    private Here here() {
        return new Here(texts(), workup, listed, program());
    }

    private void keys() {
        here().keys(stage);
    }

    private void commands() {
        commit();
        here().commands(root);
    }

    private void view(Parent shown) {
        content.getChildren().setAll(shown, new WorkingBar(background, texts()));
    }

    private WorkupListView list() {
        workup.ifPresent(WorkupView::close);
        workup = Optional.empty();
        leaveList();
        stage.setTitle(texts().say("window.name"));
        Desk now = desk.orElseThrow();
        WorkupListView list = new WorkupListView(now, this, notices, tools(), asked);
        listed = Optional.of(list);
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
        load(session, () -> {});
    }

    private void load(Function<Desk, Session> session, Runnable shown) {
        Desk now = desk.orElseThrow();
        background.run(
                () -> session.apply(now),
                opened -> {
                    show(opened);
                    shown.run();
                },
                this::notOpened);
    }

    private void notOpened(Message why) {
        Dialogs.refused(stage, texts(), texts().say("window.open.refused"), why);
    }

    @Override
    public void show(Session session) {
        workup.ifPresent(WorkupView::close);
        leaveList();
        WorkupView view = workupView(session);
        workup = Optional.of(view);
        view(view);
        view.start();
    }

    private WorkupView workupView(Session session) {
        Desk now = desk.orElseThrow();
        QuestionIndex index = questions.orElseGet(() -> new QuestionIndex(now.texts()));
        questions = Optional.of(index);
        return new WorkupView(now, session, this::leave, tools(), index);
    }

    /** What the list was asked for is kept for coming back. */
    private void leaveList() {
        listed.ifPresent(l -> asked = l.asking());
        listed = Optional.empty();
    }

    /** Back to the list, once what was typed is on disk, so that the list shows it. */
    private void leave() {
        commit();
        list();
        chores.ifPresent(Chores::daily);
    }

    private void close(WindowEvent event) {
        if (leaving || desk.isEmpty()) {
            gone();
            return;
        }
        event.consume();
        commit();
        new Closing(desk.get(), this::leaveFor).start();
    }

    private void leaveFor() {
        leaving = true;
        place.remember(
                background,
                () -> {
                    stage.close();
                    gone();
                });
    }

    private void gone() {
        if (over) {
            return; // asked for twice while the last was being written
        }
        over = true;
        appearance.close();
        workup.ifPresent(WorkupView::close);
        workup = Optional.empty();
        chores.ifPresent(Chores::close);
        given.close();
        locking.ifPresent(Locking::close);
        background.close();
        errors.close();
        closed.run();
    }
}
