package org.myoworkup.desktop;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.desktop.desk.FileChoice;
import org.myoworkup.desktop.desk.WindowLanguage;
import org.myoworkup.desktop.shell.MainWindow;
import org.myoworkup.exchange.JsonCaseFiles;
import org.myoworkup.exchange.PictureIntake;
import org.myoworkup.report.PdfReports;
import org.myoworkup.report.PrintServices;
import org.myoworkup.session.Backups;
import org.myoworkup.session.Cases;
import org.myoworkup.session.OpenWorkplace;
import org.myoworkup.session.Reports;
import org.myoworkup.session.SafeFile;
import org.myoworkup.session.Saver;
import org.myoworkup.session.Workplace;
import org.myoworkup.settings.People;
import org.myoworkup.settings.Profile;
import org.myoworkup.settings.Settings;
import org.myoworkup.store.Database;
import org.myoworkup.store.DatabaseBackups;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.texts.Languages;
import org.myoworkup.texts.Texts;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.print.PrintService;

/**
 * The whole program on a real database; only the file chooser, which the headless platform lacks,
 * is answered here.
 */
public final class RealProgram {
    public static final Checklist CHECKLIST = BundledChecklist.read();
    public static final Languages LANGUAGES = new Languages(BundledChecklist::read);
    public static final Texts TEXTS = LANGUAGES.in(Locale.ENGLISH);

    public final List<Path> shown = new ArrayList<>();

    /** For each time the first PDF was made ready for: whether the list was shown. */
    public final List<Boolean> prepared = new CopyOnWriteArrayList<>();

    private final Path folder;
    private final Clock clock = Clock.systemDefaultZone();
    private final AtomicReference<List<Path>> answer = new AtomicReference<>(List.of());
    private final AtomicReference<OpenWorkplace> open = new AtomicReference<>();
    private PrintServices printers = new NoPrinters();
    private Stage stage;
    private boolean closed;
    private boolean firstStart;
    private People people;
    private MainWindow window;

    public RealProgram(Path folder) {
        this.folder = folder;
    }

    /** What the next file chooser answers. */
    public void choose(Path... files) {
        answer.set(List.of(files));
    }

    /** The printers there are once the program is started; before it is told, none. */
    public void printers(PrintServices services) {
        printers = services;
    }

    /** Starts as on a computer on which nobody was entered yet; else Dr Test is. */
    public void nobodyEntered() {
        firstStart = true;
    }

    public People people() {
        return people;
    }

    public MainWindow window() {
        return window;
    }

    private static final class NoPrinters implements PrintServices {
        @Override
        public List<PrintService> all() {
            return List.of();
        }

        @Override
        public Optional<PrintService> usual() {
            return Optional.empty();
        }
    }

    public Stage stage() {
        return stage;
    }

    public boolean closed() {
        return closed;
    }

    public void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(
                () -> {
                    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
                    stage = new Stage();
                    closed = false;
                    Locale.setDefault(Locale.ENGLISH); // the language of the computer
                    people = People.read(folder, SafeFile::write);
                    Settings settings = settings();
                    WindowLanguage language = new WindowLanguage(LANGUAGES, settings);
                    window =
                            new MainWindow(
                                    stage,
                                    language,
                                    settings,
                                    people,
                                    files(),
                                    backups(),
                                    this::shut);
                    window.open(opening());
                });
    }

    /** The real reports, with an ear at {@link Reports#prepare}. */
    private Reports reports() {
        Reports real = new PdfReports(LANGUAGES::in, printers);
        return (Reports)
                Proxy.newProxyInstance(
                        Reports.class.getClassLoader(),
                        new Class<?>[] {Reports.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("prepare")) {
                                prepared.add(fx(() -> find("workup-list", Node.class).isPresent()));
                            }
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private Settings settings() {
        return Settings.read(folder, SafeFile::write);
    }

    private Backups backups() {
        return new DatabaseBackups(folder, clock);
    }

    private Callable<OpenWorkplace> opening() {
        return () -> {
            SqliteWorkups workups = Database.open(folder, clock);
            if (people.toAsk() && !firstStart) {
                people.add(new Profile("Dr Test", "neurologist", "DT", Optional.empty()));
            }
            Saver saver = new Saver(workups);
            Cases cases =
                    new Cases(
                            CHECKLIST,
                            new JsonCaseFiles(CHECKLIST, TEXTS::say),
                            reports(),
                            new PictureIntake(new PdfReports(LANGUAGES::in)),
                            clock);
            Workplace workplace =
                    new Workplace(
                            () -> CHECKLIST, workups, saver, () -> cases, people::author, clock);
            Runnable closing =
                    () -> {
                        saver.close();
                        DatabaseBackups.settle();
                        workups.close();
                    };
            open.set(new OpenWorkplace(workplace, backups(), workups.notices(), closing));
            return open.get();
        };
    }

    private void shut() {
        if (open.get() != null) {
            open.get().close();
        }
        closed = true;
    }

    private FileChoice files() {
        return new FileChoice() {
            @Override
            public Optional<Path> open(Window owner, Kind kind) {
                return openSeveral(owner, kind).stream().findFirst();
            }

            @Override
            public List<Path> openSeveral(Window owner, Kind kind) {
                return answer.getAndSet(List.of());
            }

            @Override
            public Optional<Path> save(Window owner, Kind kind, String name) {
                return open(owner, kind);
            }

            @Override
            public void show(Path file) {
                shown.add(file);
            }
        };
    }

    /** Asks the window to close, as its frame does, and waits until it has. */
    public void close() throws Exception {
        if (stage == null || closed) {
            return;
        }
        FxToolkit.setupFixture(
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        until(() -> closed);
        FxToolkit.setupFixture(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    /** Waits until this holds; fails after ten seconds. */
    public static void until(BooleanSupplier holds) throws Exception {
        WaitForAsyncUtils.waitFor(
                Duration.ofSeconds(10).toMillis(),
                java.util.concurrent.TimeUnit.MILLISECONDS,
                () -> fx(holds));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean fx(BooleanSupplier holds) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, holds::getAsBoolean);
    }

    /** What is at this id, in the window on top that has it. */
    public static <N extends Node> Optional<N> find(String id, Class<N> type) {
        return all(type).filter(n -> id.equals(n.getId())).findFirst();
    }

    /** Everything of this kind in the windows that are open, top one first. */
    public static <N extends Node> Stream<N> all(Class<N> type) {
        List<Window> windows = new ArrayList<>(Window.getWindows());
        java.util.Collections.reverse(windows);
        return windows.stream()
                .filter(w -> w.getScene() != null && w.isShowing())
                .flatMap(w -> below(w.getScene().getRoot()))
                .filter(type::isInstance)
                .map(type::cast)
                .filter(RealProgram::visible);
    }

    private static Stream<Node> below(Node node) {
        Stream<Node> children =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(RealProgram::below)
                        : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    private static boolean visible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Saves what the window shows, for people to look at. */
    public void screenshot(String name) throws IOException {
        save(name, stage.getScene());
    }

    public static void save(String name, Scene scene) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        BufferedImage image =
                WaitForAsyncUtils.waitForAsyncFx(
                        5000,
                        () -> {
                            Parent root = scene.getRoot();
                            root.applyCss();
                            root.layout();
                            SnapshotParameters whole = new SnapshotParameters();
                            whole.setViewport(
                                    new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()));
                            return SwingFXUtils.fromFXImage(root.snapshot(whole, null), null);
                        });
        Path folder = Path.of("target", "screens");
        Files.createDirectories(folder);
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }
}
