package org.myoworkup.bench;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Item;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Workup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How much of a workup is answered. */
public enum Filled {
    /** Arms, legs and CK: the hard case, since everything else is open and tried both ways. */
    SPARSE {
        @Override
        Map<Place, Answer> answers(Checklist checklist) {
            return Map.of(
                    Place.of("history.onset.age"),
                    Answer.Quantity.of("57", "a"),
                    Place.of("exam.weakness.proximal-upper"),
                    Answer.Finding.PRESENT,
                    Place.of("exam.weakness.proximal-lower"),
                    Answer.Finding.PRESENT,
                    Place.of("laboratory.enzymes.ck"),
                    Answer.Quantity.of("4000", "U/L", "200"));
        }
    },
    /** Every question of the checklist, tables with a row for each muscle. */
    FULL {
        @Override
        Map<Place, Answer> answers(Checklist checklist) {
            Map<Place, Answer> answers = new TreeMap<>();
            int n = 0;
            for (Item item : checklist.items()) {
                answers.put(Place.of(item, 1), answer(checklist, item.type(), n++ % 3 == 0));
            }
            return answers;
        }
    };

    abstract Map<Place, Answer> answers(Checklist checklist);

    Workup of(Checklist checklist) {
        Workup empty = Workup.start(checklist, Patient.of("BENCH-1"));
        return new Workup(
                empty.patient(),
                empty.definition(),
                empty.definitionVersion(),
                1,
                Answers.of(answers(checklist)),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                "");
    }

    private static Answer answer(Checklist checklist, AnswerType type, boolean yes) {
        return switch (type) {
            case AnswerType.Finding _ -> yes ? Answer.Finding.PRESENT : Answer.Finding.ABSENT;
            case AnswerType.Choice choice -> new Answer.Choice(choice.options().getFirst().code());
            case AnswerType.Choices choices ->
                    new Answer.Choices(List.of(choices.options().getFirst().code()));
            case AnswerType.Quantity quantity ->
                    new Answer.Quantity(
                            BigDecimal.valueOf(50),
                            quantity.units().getFirst().code(),
                            quantity.uln() ? Optional.of(BigDecimal.TEN) : Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
            case AnswerType.Date _ -> new Answer.Date(PartialDate.parse("2024-03-01"));
            case AnswerType.Text _ -> new Answer.Text("as above");
            case AnswerType.Table table -> new Answer.Table(rows(checklist, table));
        };
    }

    private static List<Row> rows(Checklist checklist, AnswerType.Table table) {
        Optional<Column> muscles =
                table.columns().stream().filter(c -> c.id().equals("muscle")).findFirst();
        List<Row> rows = new ArrayList<>();
        if (muscles.isEmpty()) {
            rows.add(row(table, Map.of()));
            return rows;
        }
        for (var muscle : muscles.get().options()) {
            boolean axial = checklist.muscle(muscle.code()).orElseThrow().axial();
            for (String side : axial ? List.of("axial") : List.of("right", "left")) {
                rows.add(row(table, Map.of("muscle", muscle.code(), "side", side)));
            }
        }
        return rows;
    }

    private static Row row(AnswerType.Table table, Map<String, String> codes) {
        Map<String, Row.Cell> cells = new TreeMap<>();
        for (Column column : table.columns()) {
            Row.Cell cell =
                    switch (column.kind()) {
                        case CHOICE ->
                                new Row.Cell.Code(
                                        codes.getOrDefault(
                                                column.id(), column.options().getFirst().code()));
                        case NUMBER -> Row.Cell.Number.of(1);
                        case GRADE -> Row.Cell.Number.of(7);
                        case FLAG -> new Row.Cell.Flag(false);
                        case DATE -> new Row.Cell.Date(PartialDate.parse("2024-03-01"));
                        case TEXT -> new Row.Cell.Text("as above");
                    };
            if (!column.id().equals("limitedBy")) {
                cells.put(column.id(), cell);
            }
        }
        return new Row(cells);
    }
}
