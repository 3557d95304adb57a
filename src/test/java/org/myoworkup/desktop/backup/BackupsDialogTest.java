package org.myoworkup.desktop.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.desktop.ByHand;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.session.Backups;
import org.myoworkup.store.Database;
import org.myoworkup.store.DatabaseBackups;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** Backups made and restored in the window, on a real database. */
class BackupsDialogTest {
    private static final String LARGE = "-fx-font-size: 26px";

    @TempDir Path data;

    private final FxRobot robot = new FxRobot();
    private Path folder;
    private Backups backups;
    private RealProgram program;

    @BeforeEach
    void program() {
        folder = data.resolve("store");
        backups = new DatabaseBackups(folder, Clock.systemDefaultZone());
        program = new RealProgram(folder);
    }

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    @Test
    void aBackupIsMadeAndRestoredWithoutRestarting() throws Exception {
        program.start();
        startWorkup("B-1", "Muster");
        press("back");
        until(() -> workups() == 1);
        until(() -> backups.list().size() == 1); // the one of the day, once nobody waits
        assertThat(backups.list().getFirst().kind()).isEqualTo(Backups.Kind.DAILY);

        press("backups-open");
        until(() -> rows().getItems().size() == 1);
        press("backup-now");
        until(() -> rows().getItems().size() == 2);
        everythingHasAName("backup-rows");
        sized("backups", "backup-rows", "", 860, 560); // the headless platform makes it narrower
        press("backups-close");

        robot.interact(() -> list().requestFocus());
        robot.type(KeyCode.ENTER);
        shows("workup");
        new ByHand(robot).answer(Place.of("exam.skin.heliotrope"), Answer.Finding.PRESENT);
        press("back");
        startWorkup("B-2", "Beispiel");
        press("back");
        until(() -> workups() == 2);

        press("backups-open");
        until(() -> rows().getItems().size() == 2);
        robot.type(KeyCode.TAB, KeyCode.TAB); // from the table over "Back up now"
        assertThat(find("backup-restore", Node.class).orElseThrow().isFocused()).isTrue();
        robot.type(KeyCode.SPACE);
        shows("restore-confirm");
        // the heliotrope answer; of B-2 the date of the visit
        assertThat(label("restore-lacks")).contains("1 workup and 2 changes");
        everythingHasAName("restore-confirm");
        sized("restore", "restore-confirm", "", 680, 300);
        sized("restore-200", "restore-confirm", LARGE, 1366, 768);
        press("restore-confirm");
        until(() -> list() != null && workups() == 1);
        assertThat(find("dismiss-backup.restored", ButtonBase.class)).isPresent();
        program.screenshot("restored");

        press("backups-open");
        until(() -> rows().getItems().size() == 3);
        sized("backups-200", "backup-rows", LARGE, 1366, 768);
        press("backups-close");
        robot.interact(() -> program.stage().getScene().getRoot().setStyle(LARGE));
        program.screenshot("restored-200");
        press("dismiss-backup.restored");
        assertThat(find("notices", Node.class)).isEmpty();
        robot.interact(() -> list().requestFocus());
        robot.type(KeyCode.ENTER);
        shows("workup");
        new ByHand(robot).answer(Place.of("exam.skin.heliotrope"), Answer.Finding.ABSENT);
        program.close();
        try (var workups = Database.open(folder, Clock.systemDefaultZone())) {
            assertThat(workups.list("", 9)).hasSize(1);
            var one = workups.list("", 9).getFirst().id();
            assertThat(workups.find(one).orElseThrow().answer(Place.of("exam.skin.heliotrope")))
                    .contains(Answer.Finding.ABSENT);
        }
    }

    @Test
    void aDamagedDatabaseIsReplacedFromTheOpeningView() throws Exception {
        program.start();
        startWorkup("B-1", "Muster");
        program.close();
        backups.now();
        Path file = folder.resolve("myoworkup.db");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 5000));
        Files.writeString(folder.resolve("myoworkup.open"), "");

        program.start();
        shows("opening-refused");
        program.screenshot("damaged");
        press("opening-restore");
        until(() -> !rows().getItems().isEmpty());
        assertThat(find("backup-now", Node.class).orElseThrow().isDisabled()).isTrue();
        press("backup-restore");
        shows("restore-confirm");
        assertThat(label("restore-lacks")).contains("cannot be read");
        press("restore-confirm");
        until(() -> list() != null && workups() == 1);
    }

    @Test
    void whatIsNoBackupIsRefusedInWordsAndNothingIsRestored() throws Exception {
        program.start();
        startWorkup("B-1", "Muster");
        press("back");
        program.choose(Files.writeString(data.resolve("letter.db"), "Dear colleague"));
        press("backups-open");
        shows("backup-rows");
        press("backup-restore-file");
        until(() -> label("backup-outcome").contains("is not a MyoWorkup database"));
        RealProgram.save("backup-refused", scene("backup-rows"));
        assertThat(find("restore-confirm", Node.class)).isEmpty();
        press("backups-close");
        assertThat(workups()).isEqualTo(1);
    }

    @Test
    void anUnexpectedEndIsSaidOnceUntilDismissed() throws Exception {
        program.start();
        startWorkup("B-1", "Muster");
        program.close();
        Files.writeString(folder.resolve("myoworkup.open"), "");
        program.start();
        until(() -> list() != null && workups() == 1);
        program.screenshot("recovered");
        everythingHasAName("notices");
        robot.interact(() -> list().requestFocus());
        robot.type(KeyCode.ENTER);
        shows("workup");
        press("back");
        shows("dismiss-store.recovered");
        press("dismiss-store.recovered");
        program.close();
        program.start();
        until(() -> list() != null && workups() == 1);
        assertThat(find("notices", Node.class)).isEmpty();
    }

    private void startWorkup(String number, String family) throws Exception {
        until(() -> find("new-workup", Node.class).isPresent());
        press("new-workup");
        shows("start-workup");
        type("patient-record-number", number);
        type("patient-family-name", family);
        type("patient-birth-date", "1961-03");
        press("start-workup");
        shows("workup");
    }

    private static ListView<?> list() {
        return find("workups", ListView.class).orElse(null);
    }

    private static int workups() {
        return find("workups", ListView.class).map(l -> l.getItems().size()).orElse(0);
    }

    private static TableView<?> rows() {
        return find("backup-rows", TableView.class).orElseThrow();
    }

    private static Scene scene(String id) {
        return find(id, Node.class).orElseThrow().getScene();
    }

    private static String label(String id) {
        return find(id, Label.class).map(Label::getText).orElse("");
    }

    private static void everythingHasAName(String id) {
        Scene scene = scene(id);
        List<Node> unnamed =
                RealProgram.all(Node.class)
                        .filter(n -> n.getScene() == scene && n.isFocusTraversable())
                        .filter(n -> name(n).isBlank() || n.getAccessibleRole() == null)
                        .toList();
        assertThat(unnamed).isEmpty();
    }

    private static String name(Node node) {
        String said = node.getAccessibleText();
        return said != null
                ? said
                : node instanceof ButtonBase button && button.getText() != null
                        ? button.getText()
                        : "";
    }

    private void sized(String name, String id, String style, double width, double height)
            throws Exception {
        Scene scene = scene(id);
        robot.interact(
                () -> {
                    scene.getRoot().setStyle(style);
                    scene.getWindow().setX(0); // the headless screen ends below
                    scene.getWindow().setY(0);
                    ((Stage) scene.getWindow()).setWidth(width);
                    ((Stage) scene.getWindow()).setHeight(height);
                });
        RealProgram.save(name, scene);
    }

    private void shows(String id) throws Exception {
        until(() -> find(id, Node.class).isPresent());
    }

    private void press(String id) {
        ButtonBase button =
                find(id, ButtonBase.class).orElseThrow(() -> new AssertionError("no button " + id));
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String id, String text) {
        robot.interact(() -> find(id, TextInputControl.class).orElseThrow().setText(text));
    }
}
