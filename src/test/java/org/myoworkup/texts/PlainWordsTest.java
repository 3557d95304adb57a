package org.myoworkup.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Œdème, oedeme",
        "anti-Jo-1, anti jo 1 antijo1",
        "Probable (classification), probable classification",
        "ÉPAULE  épaule, epaule",
        "Straße, strasse",
        "—, ''"
    })
    void wordsAreAlikeWhateverTheirCaseAccentsAndMarks(String text, String words) {
        assertThat(String.join(" ", PlainWords.of(text))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"' Anti-Jo  sérum ', antijo serum", "' - ', ''", "'', ''"})
    void whatIsTypedIsOneWordBetweenSpaces(String typed, String words) {
        assertThat(String.join(" ", PlainWords.typed(typed))).isEqualTo(words);
    }
}
