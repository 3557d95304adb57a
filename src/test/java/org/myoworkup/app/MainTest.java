package org.myoworkup.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What opens the window and what is a command. */
class MainTest {
    @Test
    void nothingOrOnlyAFolderOpensTheWindow() {
        assertThat(Main.opensWindow(new String[] {})).isTrue();
        assertThat(Main.opensWindow(new String[] {"--data", "d"})).isTrue();
        assertThat(Main.folder(new String[] {"--data", "d"})).contains("d");
        assertThat(Main.folder(new String[] {"--data=d"})).contains("d");
    }

    @Test
    void anythingElseIsForTheCommandLine() {
        assertThat(Main.opensWindow(new String[] {"list"})).isFalse();
        assertThat(Main.opensWindow(new String[] {"--help"})).isFalse();
        assertThat(Main.opensWindow(new String[] {"--data"})).isFalse();
        assertThat(Main.opensWindow(new String[] {"--data", "--help"})).isFalse();
        assertThat(Main.opensWindow(new String[] {"--data", "d", "list"})).isFalse();
    }
}
