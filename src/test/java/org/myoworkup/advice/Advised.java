package org.myoworkup.advice;

import org.myoworkup.CaseBuilder;
import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.findings.Findings;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Workup;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workup with what advice reads, for tests. */
record Advised(Workup workup, Findings findings, Chart chart, EularAcr2017.Result result) {

    static Advised of(CaseBuilder built) {
        return of(built.workup());
    }

    static Advised of(Workup workup) {
        Findings findings = Findings.of(CaseBuilder.CHECKLIST, workup);
        return new Advised(
                workup,
                findings,
                Chart.of(CaseBuilder.CHECKLIST, workup, findings),
                EularAcr2017.of(findings));
    }

    List<Alert> flags() {
        return RedFlags.of(chart);
    }

    List<Alert> checks() {
        return Consistency.of(chart, result);
    }

    static List<String> ids(List<Alert> alerts) {
        return alerts.stream().map(Alert::id).toList();
    }

    static List<String> ids(List<Alert> alerts, Alert.Tier tier) {
        return ids(alerts.stream().filter(a -> a.tier() == tier).toList());
    }

    static Optional<Alert> one(List<Alert> alerts, String id) {
        return alerts.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    static CaseBuilder born(String birth, String visit, Sex sex) {
        return CaseBuilder.of(
                        new Patient(
                                "T-2", "Test", "Case", Optional.of(PartialDate.parse(birth)), sex))
                .date("history.visit.date", visit);
    }

    static CaseBuilder child() {
        return born("2015-01-01", "2024-03-01", Sex.FEMALE);
    }

    static CaseBuilder ageUnknown() {
        return CaseBuilder.of(Patient.of("T-3"));
    }

    /**
     * {@code 12}, {@code <12}, {@code 12/10} with a ULN of 10, followed by a blank and the unit.
     */
    static Answer quantity(String text) {
        String[] parts = text.split(" ");
        Optional<Answer.Comparator> comparator = Answer.Comparator.of(parts[0].substring(0, 1));
        String[] numbers = parts[0].substring(comparator.isPresent() ? 1 : 0).split("/");
        return new Answer.Quantity(
                new BigDecimal(numbers[0]),
                parts[1],
                numbers.length > 1 ? Optional.of(new BigDecimal(numbers[1])) : Optional.empty(),
                comparator,
                Optional.empty());
    }

    /** Cells as {@code column=code}; a number, a date or {@code true} is read as such. */
    static Map<String, Row.Cell> row(String... cells) {
        Map<String, Row.Cell> row = new LinkedHashMap<>();
        for (String cell : cells) {
            String[] parts = cell.split("=");
            row.put(parts[0], cell(parts[1]));
        }
        return row;
    }

    private static Row.Cell cell(String text) {
        if (text.matches("[0-9]{4}-.*")) {
            return new Row.Cell.Date(PartialDate.parse(text));
        }
        if (text.matches("[0-9]+")) {
            return new Row.Cell.Number(new BigDecimal(text));
        }
        return text.equals("true") ? new Row.Cell.Flag(true) : new Row.Cell.Code(text);
    }

    /**
     * Puts an answer by its kind: {@code present}, {@code absent}, a date, a quantity, else codes.
     */
    static CaseBuilder put(CaseBuilder built, String place, String answer) {
        if (answer.equals("present")) {
            return built.present(place);
        }
        if (answer.equals("absent")) {
            return built.absent(place);
        }
        if (answer.equals("equivocal")) {
            return built.with(place, Answer.Finding.EQUIVOCAL);
        }
        if (answer.matches("[0-9]{4}(-[0-9]{2}){0,2}")) {
            return built.date(place, answer);
        }
        if (answer.matches("[<>]?-?[0-9.]+(/[0-9.]+)? .*")) {
            return built.with(place, quantity(answer));
        }
        return answer.startsWith("[")
                ? built.with(
                        place,
                        new Answer.Choices(
                                List.of(answer.substring(1, answer.length() - 1).split("\\|"))))
                : built.choice(place, answer);
    }

    /** {@code place=answer; place=answer}. */
    static CaseBuilder put(CaseBuilder built, String answers) {
        CaseBuilder done = built;
        for (String answer : answers.split("; ")) {
            int at = answer.indexOf('=');
            done = put(done, answer.substring(0, at), answer.substring(at + 1));
        }
        return done;
    }
}
