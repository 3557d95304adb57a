package org.myoworkup.store;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Row;

import java.math.BigDecimal;
import java.util.Optional;

class AnswerJsonRoundTripTest {

    @Property(tries = 400)
    void whatIsWrittenIsRead(@ForAll("answers") Answer answer) {
        assertThat(AnswerJson.read(AnswerJson.write(answer))).isEqualTo(answer);
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
