package org.myoworkup.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Optional;

/** What opens the window and what is a command. */
class WindowStartTest {
    private static Optional<WindowStart> window(String folder, String file) {
        return Optional.of(
                new WindowStart(
                        Optional.of(folder).filter(f -> !f.isEmpty()).map(Path::of),
                        Optional.of(file).filter(f -> !f.isEmpty()).map(Path::of)));
    }

    @Test
    void nothingOrOnlyAFolderOpensTheWindow() {
        assertThat(WindowStart.of()).isEqualTo(window("", ""));
        assertThat(WindowStart.of("--data", "d")).isEqualTo(window("d", ""));
        assertThat(WindowStart.of("--data=d")).isEqualTo(window("d", ""));
    }

    @Test
    void aCaseFileOpensTheWindowThatOffersIt() {
        assertThat(WindowStart.of("a b.myoworkup")).isEqualTo(window("", "a b.myoworkup"));
        assertThat(WindowStart.of("/x/A.MyoWorkup.JSON"))
                .isEqualTo(window("", "/x/A.MyoWorkup.JSON"));
        assertThat(WindowStart.of("--data", "d", "a.myoworkup.json"))
                .isEqualTo(window("d", "a.myoworkup.json"));
        assertThat(WindowStart.of("--data=d", "a.myoworkup")).isEqualTo(window("d", "a.myoworkup"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "--help",
                "--data",
                "--data --help",
                "--data d list",
                "import a.myoworkup.json",
                "a.myoworkup b.myoworkup",
                "a.json",
                "--as X a.myoworkup",
                "-x.myoworkup"
            })
    void anythingElseIsForTheCommandLine(String line) {
        assertThat(WindowStart.of(line.split(" "))).isEmpty();
    }
}
