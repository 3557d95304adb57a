package org.myoworkup.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.settings.Setting;

import java.util.List;

class WindowPlaceTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1040);
    private static final Rectangle2D LEFT = new Rectangle2D(-1280, 100, 1280, 984);

    private static WindowPlace place(String written) {
        return WindowPlace.read(written).orElseThrow();
    }

    @ParameterizedTest(name = "{0} comes back at {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // on a screen: as it was
                "100,50,1366,768,false | 100,50,1366,768,false",
                "-1200,200,1000,700,true | -1200,200,1000,700,true",
                // half over an edge, where its head can still be taken hold of
                "-1900,300,1000,600,false | -1900,300,1000,600,false",
                // below every screen, or far off to the right: on the one that is left
                "100,5000,1366,768,false | 100,272,1366,768,false",
                "9000,50,1366,768,false | 554,50,1366,768,false",
                // its head above the screen
                "100,-300,800,600,false | 100,0,800,600,false",
                // a corner of 40 pixels cannot be taken hold of
                "1880,500,800,500,false | 1120,500,800,500,false",
                // larger than the screen
                "0,0,3840,2100,false | 0,0,1920,1040,false"
            })
    void itStandsWhereThereIsAScreen(String written, String expected) {
        assertThat(place(written).on(List.of(MAIN, LEFT)).written()).isEqualTo(expected);
    }

    @Test
    void aScreenThatWasTakenAwayIsNotLookedFor() {
        assertThat(place("-1200,200,1000,700,true").on(List.of(MAIN)).written())
                .isEqualTo("0,200,1000,700,true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "a,b,c,d,true", "1,2,3,4,yes", "1,2,-3,4,true"})
    void whatIsNoPlaceIsNone(String text) {
        assertThat(WindowPlace.read(text)).isEmpty();
    }

    @Test
    void theSettingTakesWhatIsWritten() {
        assertThat(Setting.WINDOW.takes(place("-1200,200,1000,700,true").written())).isTrue();
        assertThat(Setting.WINDOW.takes("1,2,3")).isFalse();
    }
}
