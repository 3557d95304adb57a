package org.myoworkup;

import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.findings.Findings;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Workup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds workups for tests, on the checklist that the program carries. */
public final class CaseBuilder {
    public static final Checklist CHECKLIST = BundledChecklist.read();

    private final Map<Place, List<Row>> rows = new LinkedHashMap<>();
    private Workup workup;

    private CaseBuilder(Patient patient) {
        workup = Workup.start(CHECKLIST, patient);
    }

    public static CaseBuilder adult() {
        return new CaseBuilder(
                new Patient(
                        "T-1",
                        "Test",
                        "Case",
                        Optional.of(PartialDate.parse("1964-05-20")),
                        Sex.FEMALE));
    }

    public static CaseBuilder of(Patient patient) {
        return new CaseBuilder(patient);
    }

    public CaseBuilder with(String place, Answer answer) {
        Place at = Place.parse(place);
        if (CHECKLIST.item(at.id()).isEmpty()) {
            throw new IllegalArgumentException("no item " + at.id());
        }
        workup =
                workup.apply(
                        new Change.OfAnswer(at, workup.answer(at), Optional.of(answer), "", false));
        return this;
    }

    public CaseBuilder present(String... places) {
        for (String place : places) {
            with(place, Answer.Finding.PRESENT);
        }
        return this;
    }

    public CaseBuilder absent(String... places) {
        for (String place : places) {
            with(place, Answer.Finding.ABSENT);
        }
        return this;
    }

    public CaseBuilder choice(String place, String code) {
        return with(place, new Answer.Choice(code));
    }

    public CaseBuilder age(String years) {
        return with("history.onset.age", Answer.Quantity.of(years, "a"));
    }

    public CaseBuilder date(String place, String date) {
        return with(place, new Answer.Date(PartialDate.parse(date)));
    }

    /** A strength row; the grade is 0 to 10, T or NT. */
    public CaseBuilder grade(String muscle, String side, String grade) {
        return gradeIn("exam.strength.muscles", muscle, side, grade);
    }

    public CaseBuilder gradeIn(String place, String muscle, String side, String grade) {
        Row.Cell cell =
                grade.matches("[0-9]+")
                        ? new Row.Cell.Number(new BigDecimal(grade))
                        : new Row.Cell.Code(grade);
        return row(
                place,
                Map.of(
                        "muscle", new Row.Cell.Code(muscle),
                        "side", new Row.Cell.Code(side),
                        "grade", cell));
    }

    public CaseBuilder row(String place, Map<String, Row.Cell> cells) {
        List<Row> table = rows.computeIfAbsent(Place.parse(place), _ -> new ArrayList<>());
        table.add(new Row(cells));
        return with(place, new Answer.Table(table));
    }

    public CaseBuilder state(String part, PartState state) {
        Place place = Place.parse(part);
        workup =
                workup.apply(
                        new Change.OfState(place, workup.state(place), Optional.of(state), ""));
        return this;
    }

    /** Takes an answer away again. */
    public CaseBuilder clear(String place) {
        Place at = Place.parse(place);
        workup = workup.apply(workup.answering(at, Optional.empty(), false));
        return this;
    }

    /** Takes the mark of a step or section away again. */
    public CaseBuilder unmark(String part) {
        Place place = Place.parse(part);
        workup = workup.apply(new Change.OfState(place, workup.state(place), Optional.empty(), ""));
        return this;
    }

    /** The least that can be signed: two answers, and every step not done with its reason. */
    public CaseBuilder signable() {
        date("history.visit.date", "2024-03-01").absent("history.exclusions.better-explanation");
        CHECKLIST
                .steps()
                .forEach(
                        s ->
                                state(
                                        s.id(),
                                        new PartState.NotDone(PartState.Reason.NOT_INDICATED, "")));
        return this;
    }

    public static PartState.Pending pending(String ordered, String taken) {
        return new PartState.Pending(
                PartialDate.parse(ordered),
                taken.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(taken)),
                Optional.empty(),
                "");
    }

    public Workup workup() {
        return workup;
    }

    public Findings findings() {
        return Findings.of(CHECKLIST, workup);
    }
}
