package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.RandomWorkups;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.BundledChecklist;
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
    private static final Texts FRENCH =
            new Texts(BundledChecklist.read(Locale.FRENCH), Locale.FRENCH);
    private static final PrintableText PRINTABLE =
            new PrintableText(c -> Fonts.covers(c) || SystemFonts.covers(c));

    private static void everythingOf(Workup workup) {
        everythingOf(workup, TEXTS);
    }

    private static void everythingOf(Workup workup, Texts texts) {
        String text = ReportCase.text(ReportCase.full(workup, texts));
        List<String> missing =
                stored(workup, texts).stream()
                        .flatMap(s -> PRINTABLE.clean(s).text().lines())
                        .map(ReportCase::dense)
                        .filter(s -> !text.contains(s))
                        .distinct()
                        .toList();
        assertThat(missing).isEmpty();
    }

    /** Every stored text, number, word and date, each as it should be read. */
    private static List<String> stored(Workup workup, Texts texts) {
        List<String> all = new ArrayList<>();
        workup.answers()
                .all()
                .forEach(
                        (place, answer) -> {
                            Item item = texts.checklist().item(place.id()).orElseThrow();
                            all.add(texts.label(item.id()));
                            all.addAll(words(item, answer, texts));
                        });
        all.addAll(workup.notes().values());
        workup.states().values().forEach(s -> all.addAll(state(s, texts)));
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

    private static List<String> words(Item item, Answer answer, Texts texts) {
        return switch (answer) {
            case Answer.Finding f -> List.of(new AnswerWords(texts.checklist(), texts).finding(f));
            case Answer.Choice c -> List.of(texts.option(item, c.code()));
            case Answer.Choices c -> c.codes().stream().map(o -> texts.option(item, o)).toList();
            case Answer.Text t -> List.of(t.text());
            case Answer.Date d -> List.of(texts.date(d.date()));
            case Answer.Quantity q -> quantity(q, texts);
            case Answer.Table t -> cells((AnswerType.Table) item.type(), t, texts);
            case PartState s -> state(s, texts);
        };
    }

    private static List<String> quantity(Answer.Quantity quantity, Texts texts) {
        String sign = quantity.comparator().map(c -> c.sign() + " ").orElse("");
        return Stream.of(
                        Stream.of(sign + texts.number(quantity.value())),
                        quantity.uln().map(u -> texts.say("report.uln", u)).stream(),
                        quantity.date().map(texts::date).stream())
                .flatMap(s -> s)
                .toList();
    }

    private static List<String> cells(AnswerType.Table type, Answer.Table table, Texts texts) {
        List<String> all = new ArrayList<>();
        for (Row row : table.rows()) {
            row.cells()
                    .forEach(
                            (id, cell) -> {
                                boolean flag = cell instanceof Row.Cell.Flag;
                                if (!flag) {
                                    all.add(
                                            new AnswerWords(texts.checklist(), texts)
                                                    .cell(type.column(id).orElseThrow(), cell));
                                }
                            });
        }
        return all;
    }

    private static List<String> state(PartState state, Texts texts) {
        return switch (state) {
            case PartState.NotDone n ->
                    List.of(texts.say("report.reason." + n.reason().code()), n.note());
            case PartState.Pending p ->
                    Stream.of(
                                    Stream.of(texts.date(p.ordered()), p.who()),
                                    p.taken().map(texts::date).stream(),
                                    p.due().map(texts::date).stream())
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

    @Test
    void everyFieldFilledInFrench() {
        everythingOf(ReportCase.everyField().workup(), FRENCH);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 27, 314, 2718})
    void anyWorkup(long seed) {
        everythingOf(
                new RandomWorkups(ReportCase.BUNDLED, LocalDate.of(2024, 3, 1), seed).workup());
    }
}
