package org.myoworkup.desktop.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.myoworkup.desktop.desk.Background;
import org.myoworkup.settings.Setting;
import org.myoworkup.settings.Settings;

import java.util.Optional;

/** Puts the window where it was the last time, and remembers where it is at the end. */
final class RememberedPlace {
    private final Stage stage;
    private final Settings settings;
    private Rectangle2D plain = Rectangle2D.EMPTY;
    private Optional<WindowPlace> atStart = Optional.empty();

    RememberedPlace(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /** Before the window is shown. False where no place was ever remembered. */
    boolean restore() {
        stage.xProperty().subscribe(_ -> moved());
        stage.yProperty().subscribe(_ -> moved());
        stage.widthProperty().subscribe(_ -> moved());
        stage.heightProperty().subscribe(_ -> moved());
        Optional<WindowPlace> place =
                WindowPlace.read(settings.text(Setting.WINDOW))
                        .map(
                                p ->
                                        p.on(
                                                Screen.getScreens().stream()
                                                        .map(Screen::getVisualBounds)
                                                        .toList()));
        place.ifPresent(
                p -> {
                    stage.setX(p.bounds().getMinX());
                    stage.setY(p.bounds().getMinY());
                    stage.setWidth(p.bounds().getWidth());
                    stage.setHeight(p.bounds().getHeight());
                    stage.setMaximized(p.maximised());
                    plain = p.bounds();
                });
        return place.isPresent();
    }

    /** Once the window is there; only the first time counts. */
    void shown() {
        if (atStart.isEmpty()) {
            moved();
            atStart = Optional.of(now());
        }
    }

    private void moved() {
        if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            plain =
                    new Rectangle2D(
                            whole(stage.getX()),
                            whole(stage.getY()),
                            whole(stage.getWidth()),
                            whole(stage.getHeight()));
        }
    }

    /** A window that was never shown has no place. */
    private static double whole(double at) {
        return Double.isNaN(at) ? 0 : at;
    }

    private WindowPlace now() {
        return new WindowPlace(plain, stage.isMaximized());
    }

    /**
     * Writes the place where it is another than at the start.
     *
     * @param then run when it is written, or cannot be, which is no reason to stay
     */
    void remember(Background background, Runnable then) {
        WindowPlace now = now();
        if (atStart.isEmpty() || atStart.get().equals(now)) {
            then.run();
            return;
        }
        background.run(
                () -> {
                    settings.set(Setting.WINDOW, now.written());
                    return true;
                },
                _ -> then.run(),
                _ -> then.run());
    }
}
