package org.myoworkup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Row;

import java.math.BigDecimal;
import java.util.Optional;

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

    @Property(tries = 400)
    void whatIsWrittenIsRead(@ForAll("answers") Answer answer) {
        assertThat(AnswerJson.read(AnswerJson.write(answer))).isEqualTo(answer);
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

    @Provide
    static Arbitrary<Answer> answers() {
        return Arbitraries.oneOf(
                Arbitraries.of(Answer.Finding.class),
                texts().map(Answer.Choice::new),
                texts().list().ofMaxSize(4).map(Answer.Choices::new),
                quantities(),
                dates().map(Answer.Date::new),
                texts().map(Answer.Text::new),
                rows().list().ofMaxSize(4).map(Answer.Table::new),
                Combinators.combine(Arbitraries.of(PartState.Reason.class), texts())
                        .as(PartState.NotDone::new),
                Combinators.combine(dates(), dates().optional(), dates().optional(), texts())
                        .as(PartState.Pending::new));
    }

    private static Arbitrary<Answer> quantities() {
        Arbitrary<Optional<Answer.Comparator>> comparators =
                Arbitraries.of(Answer.Comparator.class).optional();
        return Combinators.combine(
                        numbers(), texts(), numbers().optional(), comparators, dates().optional())
                .as(Answer.Quantity::new);
    }

    private static Arbitrary<Row> rows() {
        Arbitrary<Row.Cell> cells =
                Arbitraries.oneOf(
                        texts().map(Row.Cell.Code::new),
                        texts().map(Row.Cell.Text::new),
                        numbers().map(Row.Cell.Number::new),
                        Arbitraries.of(true, false).map(Row.Cell.Flag::new),
                        dates().map(Row.Cell.Date::new));
        Arbitrary<String> columns =
                Arbitraries.strings().alpha().numeric().withChars('-').ofMaxLength(8);
        return Arbitraries.maps(columns, cells).ofMaxSize(5).map(Row::new);
    }

    /** Every sixteen-bit unit, so also half pairs and control characters. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(12);
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(-20, 20))
                .as(BigDecimal::new);
    }

    private static Arbitrary<PartialDate> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1, 9999);
        return Arbitraries.oneOf(
                years.map(y -> new PartialDate(y, 0, 0)),
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as((y, m) -> new PartialDate(y, m, 0)),
                Combinators.combine(
                                years,
                                Arbitraries.integers().between(1, 12),
                                Arbitraries.integers().between(1, 28))
                        .as(PartialDate::new));
    }
}
