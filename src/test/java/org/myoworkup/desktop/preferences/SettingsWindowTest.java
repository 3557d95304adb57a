package org.myoworkup.desktop.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.desktop.ByHand;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.session.SafeFile;
import org.myoworkup.settings.Setting;
import org.myoworkup.settings.Settings;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;

/** The settings window: what is chosen is seen at once, everywhere, and is there the next time. */
class SettingsWindowTest {
    @TempDir Path data;

    private final FxRobot robot = new FxRobot();
    private RealProgram program;

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    private void start() throws Exception {
        program = new RealProgram(data);
        program.start();
        until(() -> find("empty-list", Node.class).isPresent());
    }

    private String kept(Setting setting) {
        return Settings.read(data, SafeFile::write).text(setting);
    }

    private void choose(String id) {
        Node pill = ByHand.get(id);
        robot.interact(pill::requestFocus);
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Color ground() {
        Region window = (Region) program.stage().getScene().getRoot();
        return (Color) window.getBackground().getFills().getLast().getFill();
    }

    private double size() {
        return RealProgram.all(Label.class)
                .filter(l -> l.getStyleClass().contains("text-muted"))
                .filter(l -> l.getScene() == program.stage().getScene())
                .filter(l -> !l.getStyleClass().contains("text-small"))
                .findFirst()
                .orElseThrow()
                .getFont()
                .getSize();
    }

    @Test
    void coloursAndSizeHoldAtOnceAndTheNextTime() throws Exception {
        start();
        assertThat(ground().getBrightness()).isGreaterThan(0.9);
        double usual = size();
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        until(() -> find("settings", Node.class).isPresent());

        choose("settings-theme:dark");
        until(() -> ground().getBrightness() < 0.2);
        choose("settings-text-size:150");
        until(() -> size() == usual * 1.5);
        robot.push(KeyCode.CONTROL, KeyCode.PLUS); // in the dialog too
        until(() -> size() == usual * 1.75);
        choose("settings-paper:LETTER");
        choose("settings-lock:5");
        until(() -> kept(Setting.LOCK_MINUTES).equals("5"));
        RealProgram.save("settings-dark-175", ByHand.get("settings").getScene());
        unnamed();

        assertThat(((Pill) ByHand.get("settings-text-size:175")).isSelected()).isTrue();
        until(() -> kept(Setting.TEXT_SIZE).equals("175"));
        assertThat(kept(Setting.THEME)).isEqualTo("dark");
        assertThat(kept(Setting.PAPER)).isEqualTo("LETTER");
        program.close();
        start();
        assertThat(ground().getBrightness()).isLessThan(0.2);
        assertThat(size()).isEqualTo(usual * 1.75);
    }

    private static void unnamed() {
        List<Node> without =
                RealProgram.all(Node.class)
                        .filter(n -> n.getScene() == ByHand.get("settings").getScene())
                        .filter(Node::isFocusTraversable)
                        .filter(
                                n ->
                                        (n.getAccessibleText() == null
                                                        || n.getAccessibleText().isBlank())
                                                && !(n instanceof ButtonBase b
                                                        && !b.getText().isBlank()))
                        .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void anotherLanguageOpensTheWindowAnewInIt() throws Exception {
        start();
        robot.interact(() -> find("settings-open", ButtonBase.class).orElseThrow().fire());
        until(() -> find("settings", Node.class).isPresent());
        choose("settings-language:fr");
        until(
                () ->
                        find("settings-close", ButtonBase.class)
                                .filter(b -> !b.getText().equals("Close"))
                                .isPresent());
        assertThat(RealProgram.all(Node.class).filter(n -> "settings".equals(n.getId())))
                .hasSize(1);
    }

    @Test
    void theWindowComesBackWhereItWas() throws Exception {
        start();
        robot.interact(
                () -> {
                    program.stage().setX(20);
                    program.stage().setY(30);
                    program.stage().setWidth(970);
                    program.stage().setHeight(700);
                });
        program.close();
        assertThat(kept(Setting.WINDOW)).isEqualTo("20,30,970,700,false");
        start();
        assertThat(program.stage().getX()).isEqualTo(20);
        assertThat(program.stage().getWidth()).isEqualTo(970);
        assertThat(program.stage().getHeight()).isEqualTo(700);
    }
}
