package org.myoworkup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.workup.Answer;

class AnswerJsonTest {

    @Test
    void everyKindComesBackAsItWas() {
        assertThat(Cases.answers().values())
                .allSatisfy(a -> assertThat(AnswerJson.read(AnswerJson.write(a))).isEqualTo(a));
    }

    @Test
    void fiveIsNotFivePointNought() {
        assertThat(AnswerJson.write(Answer.Quantity.of("5.0", "mg/L"))).contains("\"5.0\"");
        assertThat(AnswerJson.write(Answer.Quantity.of("5", "mg/L"))).contains("\"5\"");
    }

    @Test
    void halfASurrogatePairSurvivesAsAnEscape() {
        Answer broken = new Answer.Text("a\uD83Eb \uDDEC \uD83E\uDDEC");
        String json = AnswerJson.write(broken);
        assertThat(json).contains("\\ud83e", "\\uddec", "\uD83E\uDDEC");
        assertThat(AnswerJson.read(json)).isEqualTo(broken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "\"present\"",
                "{}",
                "{\"kind\":\"finding\"}",
                "{\"kind\":\"finding\",\"value\":\"maybe\"}",
                "{\"kind\":\"finding\",\"value\":\"present\",\"more\":1}",
                "{\"kind\":\"finding\",\"value\":\"present\"} {}",
                "{\"kind\":\"finding\",\"kind\":\"text\",\"value\":\"present\"}",
                "{\"kind\":\"guess\",\"value\":\"present\"}",
                "{\"kind\":\"quantity\",\"value\":5,\"unit\":\"U/L\"}",
                "{\"kind\":\"quantity\",\"value\":\"five\",\"unit\":\"U/L\"}",
                "{\"kind\":\"quantity\",\"value\":\"5\"}",
                "{\"kind\":\"date\",\"value\":\"2024-02-30\"}",
                "{\"kind\":\"choices\",\"value\":\"a\"}",
                "{\"kind\":\"table\",\"value\":[{\"muscle\":{}}]}",
                "{\"kind\":\"table\",\"value\":[{\"muscle\":{\"flag\":\"yes\"}}]}",
                "{\"kind\":\"table\",\"value\":[7]}",
                "{\"kind\":\"not-done\",\"reason\":\"declined\"}",
                "{\"kind\":\"pending\",\"ordered\":\"2024\"}"
            })
    void whatIsNoAnswerIsRefused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerJson.read(json));
    }

    @Test
    void anAnswerIsNoMarkOfAStep() {
        String finding = AnswerJson.write(Answer.Finding.ABSENT);
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerJson.readState(finding));
    }

    @Test
    void whatIsRefusedIsNotQuoted() {
        assertThatThrownBy(() -> AnswerJson.read("{\"kind\":\"text\",\"value\":\"Curie"))
                .hasMessageNotContaining("Curie")
                .hasNoCause();
    }
}
