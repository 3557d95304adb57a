package org.myoworkup.desktop.desk;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

import org.myoworkup.settings.Setting;
import org.myoworkup.settings.Settings;
import org.myoworkup.workup.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Colours and size of text of every window of the program, those that open later too. What is
 * chosen is seen at once and remembered. Ctrl with plus, minus and 0 changes the size of text, in
 * whatever window.
 */
public final class Appearance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Appearance.class);

    /** What Windows says of high contrast; other systems say nothing. */
    private static final String CONTRAST = "Windows.SPI.HighContrast";

    private final Settings settings;
    private final Background background;
    private final ListChangeListener<Window> windows = this::windows;
    private final ChangeListener<Parent> roots =
            (_, before, root) -> {
                undress(before);
                dress(root);
            };
    private final EventHandler<KeyEvent> keys = this::key;
    private final Subscription system;
    private Consumer<Integer> resized = _ -> {};
    private volatile Theme chosen;
    private volatile int percent;
    private Theme seen = Theme.LIGHT;
    private List<String> icons;

    public Appearance(Settings settings, Background background) {
        this.settings = settings;
        this.background = background;
        this.chosen = Theme.of(settings.text(Setting.THEME));
        this.percent = settings.number(Setting.TEXT_SIZE);
        this.icons = IconSizes.at(percent);
        Platform.Preferences preferences = Platform.getPreferences();
        this.system = preferences.colorSchemeProperty().subscribe(_ -> show());
        Window.getWindows().forEach(this::follow);
        Window.getWindows().addListener(windows);
    }

    /** What was chosen, which may be the system's. */
    public Theme theme() {
        return chosen;
    }

    /** In per cent of the usual size. */
    public int textSize() {
        return percent;
    }

    /** Told the size of text after it was changed, by whatever way. */
    public void whenResized(Consumer<Integer> then) {
        resized = then;
    }

    public void choose(Theme theme) {
        chosen = theme;
        show();
        remember();
    }

    /**
     * @param size in per cent of the usual one, one of {@link TextSize#STEPS}
     */
    public void choose(int size) {
        if (size == percent) {
            return;
        }
        Window.getWindows().forEach(this::undress);
        percent = size;
        icons = IconSizes.at(size);
        Window.getWindows().forEach(this::dress);
        resized.accept(size);
        remember();
    }

    private void show() {
        Platform.Preferences preferences = Platform.getPreferences();
        ColorScheme scheme = preferences.getColorScheme();
        Window.getWindows().forEach(this::undress);
        seen = chosen.seen(scheme, preferences.getBoolean(CONTRAST).orElse(false));
        Application.setUserAgentStylesheet(seen.sheet());
        Window.getWindows().forEach(this::dress);
    }

    private void windows(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getRemoved().forEach(this::leave);
            change.getAddedSubList().forEach(this::follow);
        }
    }

    private void follow(Window window) {
        if (window instanceof PopupWindow || window.getScene() == null) {
            return; // a pop-up has its looks from what it belongs to
        }
        // Last, because in a preview or a picture the same keys enlarge what is looked at.
        window.addEventHandler(KeyEvent.KEY_PRESSED, keys);
        if (window instanceof Stage stage && stage.getOwner() != null) {
            onScreen(stage);
        }
        window.getScene().rootProperty().addListener(roots);
        dress(window);
    }

    /** With large text a dialog would be larger than the screen; it scrolls instead. */
    private static void onScreen(Stage stage) {
        Window owner = stage.getOwner();
        Screen screen =
                Screen.getScreensForRectangle(
                                owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
                        .stream()
                        .findFirst()
                        .orElseGet(Screen::getPrimary);
        Rectangle2D room = screen.getVisualBounds();
        stage.setMaxWidth(room.getWidth());
        stage.setMaxHeight(room.getHeight());
        Runnable inside =
                () -> {
                    stage.setX(
                            within(stage.getX(), stage.getWidth(), room.getMinX(), room.getMaxX()));
                    stage.setY(
                            within(
                                    stage.getY(),
                                    stage.getHeight(),
                                    room.getMinY(),
                                    room.getMaxY()));
                };
        stage.widthProperty().subscribe(inside);
        stage.heightProperty().subscribe(inside);
    }

    private static double within(double at, double size, double least, double most) {
        return Double.isNaN(at) ? at : Math.max(least, Math.min(at, most - size));
    }

    private void leave(Window window) {
        window.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        if (window.getScene() != null) {
            window.getScene().rootProperty().removeListener(roots);
        }
    }

    private void dress(Window window) {
        Scene scene = window.getScene();
        if (!(window instanceof PopupWindow) && scene != null) {
            dress(scene.getRoot());
        }
    }

    private void undress(Window window) {
        Scene scene = window.getScene();
        if (!(window instanceof PopupWindow) && scene != null) {
            undress(scene.getRoot());
        }
    }

    /** Also the first window, before it is shown, so that it never changes before one's eyes. */
    public void dress(Parent root) {
        undress(root);
        root.getStyleClass().add(seen.style());
        root.setStyle("-fx-font-size: " + TextSize.pixels(percent) + "px;");
        root.getStylesheets().addAll(icons);
    }

    private void undress(Parent root) {
        root.getStyleClass().remove(seen.style());
        root.getStylesheets().removeAll(icons);
    }

    private void key(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> choose(TextSize.larger(percent));
            case MINUS, SUBTRACT -> choose(TextSize.smaller(percent));
            case DIGIT0, NUMPAD0 -> choose(TextSize.USUAL);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void remember() {
        background.run(
                () -> {
                    write();
                    return true;
                },
                _ -> {},
                why -> LOG.warn("appearance not remembered: {}", why.key()));
    }

    /** Writes what holds when it is written, so that the last choice is the one that stays. */
    private synchronized void write() {
        try {
            settings.set(
                    Map.of(
                            Setting.THEME,
                            chosen.code(),
                            Setting.TEXT_SIZE,
                            String.valueOf(percent)));
        } catch (Refusal notRemembered) {
            LOG.warn("settings not written: {}", notRemembered.message().key());
        }
    }

    @Override
    public void close() {
        system.unsubscribe();
        Window.getWindows().removeListener(windows);
        Window.getWindows().forEach(this::leave);
    }
}
