package org.myoworkup.report;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Item;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.report.RequestContent.Line;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Visibility;
import org.myoworkup.workup.Workup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers as a request repeats them. What nobody answered is an open line, never a "no". */
final class RequestAnswers {
    private static final String DRUGS = "history.drugs.list";

    private final Checklist checklist;
    private final Workup workup;
    private final Answers answers;
    private final Visibility visibility;
    private final Texts texts;
    private final AnswerWords words;
    private final Draws draws;

    RequestAnswers(Checklist checklist, Workup workup, Assessment assessment, Texts texts) {
        this.checklist = checklist;
        this.workup = workup;
        this.answers = assessment.findings().answers();
        this.visibility = new Visibility(checklist, workup.patient(), workup.answers());
        this.texts = texts;
        this.words = new AnswerWords(checklist, texts);
        this.draws = new Draws(checklist, answers);
    }

    Draws draws() {
        return draws;
    }

    String say(String key, Object... args) {
        return texts.say(key, args);
    }

    /** As {@link Texts#named}. */
    String named(String name, String said) {
        return texts.named(name, said);
    }

    /** As {@link Texts#number}. */
    String number(BigDecimal number) {
        return texts.number(number);
    }

    /** As {@link Texts#series}. */
    String series(List<String> all) {
        return texts.series(all);
    }

    /** An open line: "not answered: ______". */
    String gap() {
        return texts.say("request.not-answered");
    }

    Item item(String id) {
        return checklist.item(id).orElseThrow();
    }

    String label(String id) {
        return words.label(item(id));
    }

    boolean asked(String id) {
        return visibility.shows(item(id), 1);
    }

    Optional<Answer> answer(String id) {
        return answers.get(Place.of(id));
    }

    Optional<Answer> answer(String id, int occurrence) {
        return answers.get(Place.of(item(id), occurrence));
    }

    /** The code chosen in this occurrence. */
    Optional<String> chosen(String id, int occurrence) {
        return answer(id, occurrence)
                .filter(Answer.Choice.class::isInstance)
                .map(a -> ((Answer.Choice) a).code());
    }

    boolean is(String id, Answer.Finding finding) {
        return answers.toItem(id).containsValue(finding);
    }

    /** What was answered, with its note; empty when nothing was. */
    Optional<String> said(String id) {
        return said(Place.of(id));
    }

    Optional<String> said(String id, int occurrence) {
        return said(Place.of(item(id), occurrence));
    }

    private Optional<String> said(Place place) {
        return answers.get(place)
                .map(a -> noted(words.of(item(place.id()), a), workup.note(place)));
    }

    private String noted(String answer, String note) {
        return note.isBlank() ? answer : texts.say("request.with-note", answer, note.strip());
    }

    /** What was answered, else an open line; a note stands beside either. */
    String saidOrGap(String id) {
        return saidOrGap(Place.of(id));
    }

    private String saidOrGap(Place place) {
        return said(place).orElseGet(() -> noted(gap(), workup.note(place)));
    }

    Line line(String id) {
        return Line.of(label(id), saidOrGap(id));
    }

    Line line(String id, int occurrence) {
        return Line.of(label(id), saidOrGap(Place.of(item(id), occurrence)));
    }

    /** Yes, no, equivocal, not done or awaited in words; empty when nobody answered. */
    Optional<String> yesOrNo(String id) {
        return answer(id).map(a -> state(id, a));
    }

    String state(String id, Answer answer) {
        return answer instanceof Answer.Finding finding
                ? texts.say("request.is-" + finding.code())
                : words.of(item(id), answer);
    }

    String note(String id) {
        return workup.note(Place.of(id)).strip();
    }

    /** The latest value with its day; empty when there is none. */
    Optional<String> latest(String id) {
        return draws.latest(id).map(this::drawn);
    }

    /** What came back, and of which day where that is known. */
    String drawn(Draws.Drawn drawn) {
        String value = words.of(drawn.item(), drawn.answer());
        boolean dated =
                drawn.answer() instanceof Answer.Quantity quantity && quantity.date().isPresent();
        return dated || drawn.date().isEmpty()
                ? value
                : texts.say("request.of-day", value, drawn.date().get());
    }

    /** The last mark, pending or not done, at this item or its section. */
    Optional<PartState> mark(String id) {
        Item item = item(id);
        List<PartState> marks = new ArrayList<>();
        for (int which : occurrences(item.repeat())) {
            boolean inside = !item.repeat().isEmpty() && item.section().startsWith(item.repeat());
            Place section =
                    inside
                            ? Place.in(item.section(), item.repeat(), which)
                            : Place.of(item.section());
            workup.state(section).ifPresent(marks::add);
            answers.get(Place.of(item, which))
                    .filter(PartState.class::isInstance)
                    .map(PartState.class::cast)
                    .ifPresent(marks::add);
        }
        return marks.isEmpty() ? Optional.empty() : Optional.of(marks.getLast());
    }

    /** What the step is marked as in this occurrence; empty for no mark. */
    Optional<Line> stepMark(String step, int occurrence) {
        Place place = Place.in(step, step, occurrence);
        return workup.state(place)
                .map(s -> Line.of(say("request.marked", texts.label(place)), marked(s)));
    }

    private String marked(PartState state) {
        return switch (state) {
            case PartState.Pending p -> say("request.marked.pending", words.pending(p));
            case PartState.NotDone n -> say("request.marked.not-done", words.notDone(n));
        };
    }

    String pending(PartState.Pending pending) {
        return words.pending(pending);
    }

    String notDone(PartState.NotDone notDone) {
        return words.notDone(notDone);
    }

    /** The rows of a table in every occurrence. */
    List<Row> rows(String tableId) {
        return answers.toItem(tableId).values().stream()
                .filter(Answer.Table.class::isInstance)
                .flatMap(a -> ((Answer.Table) a).rows().stream())
                .toList();
    }

    /** The rows of the last table given. */
    List<Row> lastRows(String tableId) {
        return answers.toItem(tableId).values().stream()
                .filter(Answer.Table.class::isInstance)
                .map(a -> ((Answer.Table) a).rows())
                .reduce(List.of(), (first, last) -> last);
    }

    /** Rows of the drug table of this class. */
    List<Row> drugs(String drugClass) {
        return rows(DRUGS).stream()
                .filter(r -> r.code("class").equals(Optional.of(drugClass)))
                .toList();
    }

    String drugs(List<Row> rows) {
        return inWords(DRUGS, rows, List.of("name", "dose", "start", "stop"));
    }

    /** These columns of these rows, a row after the other. */
    String inWords(String tableId, List<Row> rows, List<String> columns) {
        List<Column> asked =
                ((AnswerType.Table) item(tableId).type())
                        .columns().stream().filter(c -> columns.contains(c.id())).toList();
        List<String> all = new ArrayList<>();
        for (Row row : rows) {
            List<String> cells = new ArrayList<>();
            for (Column column : asked) {
                row.cell(column.id()).ifPresent(c -> cells.add(cell(column, c)));
            }
            all.add(String.join(", ", cells));
        }
        return texts.series(all);
    }

    private String cell(Column column, Row.Cell cell) {
        String said = words.cell(column, cell);
        return cell instanceof Row.Cell.Date ? say("request.day-of-" + column.id(), said) : said;
    }

    /** "right" or "left", or what the checklist calls another side. */
    String side(String code) {
        return code.equals("right") || code.equals("left")
                ? texts.say("report.side-" + code)
                : texts.option(item("biopsy.procedure.side"), code);
    }

    /** The name an antibody has in the table of results, marked as its item is. */
    String antibody(String code, String itemId) {
        Column column =
                ((AnswerType.Table) item(ItemIds.ANTIBODY_RESULTS).type())
                        .columns().stream()
                                .filter(c -> c.id().equals("antibody"))
                                .findFirst()
                                .orElseThrow();
        String mark = item(itemId).tag().provisional() ? AnswerWords.PROVISIONAL : "";
        return texts.option(column, code) + mark;
    }

    String muscle(String id) {
        return texts.label(id);
    }

    /** The occurrences of a repeating part in which anything was entered. */
    List<Integer> occurrences(String part) {
        return part.isEmpty() ? List.of(1) : List.copyOf(workup.occurrences(part));
    }

    Checklist checklist() {
        return checklist;
    }
}
