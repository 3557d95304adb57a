package org.myoworkup.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "biopsy.features.rimmed-vacuoles,   biopsy.features.rimmed-vacuoles, '',                 1",
        "biopsy#2.features.rimmed-vacuoles, biopsy.features.rimmed-vacuoles, biopsy,             2",
        "laboratory.enzymes#2.ck,           laboratory.enzymes.ck,           laboratory.enzymes, 2",
        "emg#12,                            emg,                             emg,               "
                + " 12",
        "emg,                               emg,                             '',                 1",
    })
    void isWrittenAsItIsRead(String written, String id, String repeat, int occurrence) {
        Place place = Place.parse(written);
        assertThat(place).isEqualTo(new Place(id, repeat, occurrence));
        assertThat(place).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "#2", "biopsy#0.x", "biopsy#1.features.x", "biopsy#02.x", "biopsy#100.x",
                "biopsy#2#3.x", "Biopsy.x", "biopsy#2features", "a b", "biopsy#-2.x", "é.x"
            })
    void hasOneSpelling(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Place.parse(text));
    }
}
