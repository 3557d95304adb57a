package org.myoworkup.desktop.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.session.SafeFile;
import org.myoworkup.session.Samples;
import org.myoworkup.settings.Setting;
import org.myoworkup.settings.Settings;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;

/** The first thing a new user sees. */
class EmptyListTest {
    @TempDir Path data;

    private RealProgram program;

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    /** Two lines and the room around them; large text wraps, at most into five. */
    @ParameterizedTest
    @CsvSource({"100,80", "200,240"})
    void aSampleIsAsHighAsItsWords(int percent, double highest) throws Exception {
        Settings.read(data, SafeFile::write).set(Setting.TEXT_SIZE, String.valueOf(percent));
        program = new RealProgram(data);
        program.start();
        until(() -> find("empty-list", Node.class).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        program.screenshot("empty-list-" + percent);
        for (String name : Samples.NAMES) {
            Button card = find("sample-" + name, Button.class).orElseThrow();
            assertThat(card.getHeight()).as(name).isBetween(40.0, highest);
            for (Node node : card.getGraphic().lookupAll(".label")) {
                Label words = (Label) node;
                assertThat(words.getHeight())
                        .as("%s: %s", name, words.getText())
                        .isGreaterThanOrEqualTo(words.prefHeight(words.getWidth()) - 0.5);
            }
        }
    }
}
