package org.myoworkup.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where each system keeps a user's data. */
class DataFolderTest {
    private static final Path HOME = Path.of("/home/u");

    private static Path usual(String system, Map<String, String> environment) {
        return DataFolder.usual(system, HOME, environment::get);
    }

    @Test
    void onLinuxTheXdgFolderWhereItIsSetAndAbsolute() {
        assertThat(usual("Linux", Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/myoworkup"));
        Path otherwise = Path.of("/home/u/.local/share/myoworkup");
        assertThat(usual("Linux", Map.of())).isEqualTo(otherwise);
        assertThat(usual("Linux", Map.of("XDG_DATA_HOME", ""))).isEqualTo(otherwise);
        assertThat(usual("Linux", Map.of("XDG_DATA_HOME", "data"))).isEqualTo(otherwise);
    }

    @Test
    void onMacAndWindowsTheirs() {
        assertThat(usual("Mac OS X", Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/home/u/Library/Application Support/MyoWorkup"));
        assertThat(usual("Windows 11", Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo(Path.of("/local/MyoWorkup"));
        assertThat(usual("Windows 11", Map.of()))
                .isEqualTo(Path.of("/home/u/AppData/Local/MyoWorkup"));
    }

    @Test
    void aGivenFolderWins() {
        assertThat(DataFolder.of(Optional.of(Path.of("x")))).isEqualTo(Path.of("x"));
    }
}
