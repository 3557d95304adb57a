package org.myoworkup.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.myoworkup.settings.Setting;

class ThemeTest {
    @ParameterizedTest(name = "{0} on a {1} computer, high contrast {2}: {3}")
    @CsvSource({
        "SYSTEM, LIGHT, false, LIGHT",
        "SYSTEM, DARK, false, DARK",
        "SYSTEM, LIGHT, true, CONTRAST_LIGHT",
        "SYSTEM, DARK, true, CONTRAST_DARK",
        "LIGHT, DARK, true, LIGHT",
        "DARK, LIGHT, false, DARK",
        "CONTRAST_DARK, LIGHT, false, CONTRAST_DARK"
    })
    void whatIsChosenComesBeforeTheComputers(
            Theme chosen, ColorScheme scheme, boolean contrast, Theme seen) {
        assertThat(chosen.seen(scheme, contrast)).isEqualTo(seen);
    }

    @ParameterizedTest
    @EnumSource
    void theSettingKnowsEveryTheme(Theme theme) {
        assertThat(Setting.THEME.takes(theme.code())).isTrue();
        assertThat(Theme.of(theme.code())).isEqualTo(theme);
    }

    @Test
    void textGrowsAndShrinksByStepsAndStopsAtTheEnds() {
        assertThat(TextSize.larger(100)).isEqualTo(110);
        assertThat(TextSize.larger(120)).isEqualTo(125);
        assertThat(TextSize.larger(200)).isEqualTo(200);
        assertThat(TextSize.smaller(200)).isEqualTo(175);
        assertThat(TextSize.smaller(90)).isEqualTo(90);
        assertThat(TextSize.STEPS)
                .allSatisfy(
                        step -> assertThat(Setting.TEXT_SIZE.takes(String.valueOf(step))).isTrue());
    }
}
