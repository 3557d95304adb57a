package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.RandomWorkups;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Item;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Workup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whatever is stored is printed, hidden or not; what is not stored is not. */
class NothingLostTest {
    private static final Texts TEXTS = new Texts(ReportCase.BUNDLED, Locale.ENGLISH);
    private static final AnswerWords WORDS = new AnswerWords(ReportCase.BUNDLED, TEXTS);
    private static final PrintableText PRINTABLE =
            new PrintableText(c -> Fonts.covers(c) || SystemFonts.covers(c));

    private static void everythingOf(Workup workup) {
        String text = ReportCase.text(ReportCase.full(workup));
        List<String> missing =
                stored(workup).stream()
                        .flatMap(s -> PRINTABLE.clean(s).text().lines())
                        .map(ReportCase::dense)
                        .filter(s -> !text.contains(s))
                        .distinct()
                        .toList();
        assertThat(missing).isEmpty();
    }

    /** Every stored text, number, word and date, each as it should be read. */
    private static List<String> stored(Workup workup) {
        List<String> all = new ArrayList<>();
        workup.answers()
                .all()
                .forEach(
                        (place, answer) -> {
                            Item item = ReportCase.BUNDLED.item(place.id()).orElseThrow();
                            all.add(TEXTS.label(item.id()));
                            all.addAll(words(item, answer));
                        });
        all.addAll(workup.notes().values());
        workup.states().values().forEach(s -> all.addAll(state(s)));
        workup.attachments().forEach(a -> all.add(a.caption().isBlank() ? a.name() : a.caption()));
        workup.attachments().forEach(a -> all.add(a.name()));
        workup.signatures().forEach(s -> all.addAll(List.of(s.name(), s.role())));
        all.addAll(
                List.of(
                        workup.patient().recordNumber(),
                        workup.patient().familyName(),
                        workup.patient().givenName(),
                        workup.source()));
        return all;
    }

    private static List<String> words(Item item, Answer answer) {
        return switch (answer) {
            case Answer.Finding f -> List.of(WORDS.finding(f));
            case Answer.Choice c -> List.of(TEXTS.option(item, c.code()));
            case Answer.Choices c -> c.codes().stream().map(o -> TEXTS.option(item, o)).toList();
            case Answer.Text t -> List.of(t.text());
            case Answer.Date d -> List.of(TEXTS.date(d.date()));
            case Answer.Quantity q -> quantity(q);
            case Answer.Table t -> cells((AnswerType.Table) item.type(), t);
            case PartState s -> state(s);
        };
    }

    private static List<String> quantity(Answer.Quantity quantity) {
        String sign = quantity.comparator().map(c -> c.sign() + " ").orElse("");
        return Stream.of(
                        Stream.of(sign + quantity.value().toPlainString()),
                        quantity.uln().map(u -> "ULN " + u.toPlainString()).stream(),
                        quantity.date().map(TEXTS::date).stream())
                .flatMap(s -> s)
                .toList();
    }

    private static List<String> cells(AnswerType.Table type, Answer.Table table) {
        List<String> all = new ArrayList<>();
        for (Row row : table.rows()) {
            row.cells()
                    .forEach(
                            (id, cell) -> {
                                boolean flag = cell instanceof Row.Cell.Flag;
                                if (!flag) {
                                    all.add(WORDS.cell(type.column(id).orElseThrow(), cell));
                                }
                            });
        }
        return all;
    }

    private static List<String> state(PartState state) {
        return switch (state) {
            case PartState.NotDone n ->
                    List.of(TEXTS.say("report.reason." + n.reason().code()), n.note());
            case PartState.Pending p ->
                    Stream.of(
                                    Stream.of(TEXTS.date(p.ordered()), p.who()),
                                    p.taken().map(TEXTS::date).stream(),
                                    p.due().map(TEXTS::date).stream())
                            .flatMap(s -> s)
                            .toList();
        };
    }

    @Test
    void everyScriptAndEveryNothing() {
        ReportCase scripts =
                ReportCase.bundled()
                        .answer(
                                "history.onset.story",
                                new Answer.Text(
                                        "Trần Thị Hồng Nhung ở Huế\nΚώστας Παπαδόπουλος\n"
                                                + "Пётр Їжак Ѓорѓи\na\tb\u00A0c\nשלום עולם\n"
                                                + "مرحبا بكم\n日本語 한국어 汉字\nक्षत्रिय தமிழ்\n"
                                                + "😀 👨‍👩‍👧 🧬"))
                        .answer("laboratory.enzymes.ck", Answer.Quantity.of("0", "U/L", "190"))
                        .answer("laboratory.enzymes.ldh", Answer.Quantity.of("0.0", "U/L"));
        everythingOf(scripts.workup());
        String text = ReportCase.text(ReportCase.full(scripts.workup()));
        assertThat(text)
                .contains("Creatinekinase(CK):0U/L,ULN190")
                .contains("0.0U/L")
                .contains("😀")
                .contains("[U+1F9EC]")
                .contains("[U+0915")
                .doesNotContain("#", "▯", "�");
    }

    @Test
    void everyFieldFilled() {
        everythingOf(ReportCase.everyField().workup());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 27, 314, 2718})
    void anyWorkup(long seed) {
        everythingOf(
                new RandomWorkups(ReportCase.BUNDLED, LocalDate.of(2024, 3, 1), seed).workup());
    }
}
