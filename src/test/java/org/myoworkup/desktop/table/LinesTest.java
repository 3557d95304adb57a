package org.myoworkup.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.workup.Row;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rows on screen are an answer. */
class LinesTest {
    private static final AnswerType.Table EMG =
            (AnswerType.Table)
                    BundledChecklist.read().item("emg.study.muscles").orElseThrow().type();
    private static final TableLook LOOK =
            new TableLook(List.of("muscle", "side"), Set.of(), Map.of(), Map.of());

    private final Lines lines = new Lines(EMG, LOOK);

    private static Row row(String muscle, String side) {
        return new Row(
                Map.of("muscle", new Row.Cell.Code(muscle), "side", new Row.Cell.Code(side)));
    }

    private static Row normal(Row row) {
        return row.with("insertional", new Row.Cell.Code("normal"));
    }

    private Line draft(Row row) {
        Line line = Line.draft(row);
        lines.shown().add(line);
        return line;
    }

    @Test
    void aMuscleThatIsOnlyNamedIsNoAnswer() {
        Line deltoid = draft(row("deltoid", "right"));
        assertThat(lines.given()).isEmpty();
        assertThat(lines.stands(deltoid, deltoid.row())).isFalse();
        assertThat(lines.givenWith(Map.of(deltoid, normal(deltoid.row()))))
                .containsExactly(normal(row("deltoid", "right")));
    }

    @Test
    void whatWasOfferedWithADraftCountsAsNothingEntered() {
        Row offered = row("other", "right").with("note", new Row.Cell.Text("second level"));
        Line other = draft(offered);
        assertThat(lines.stands(other, offered)).isFalse();
        assertThat(lines.stands(other, offered.with("note", new Row.Cell.Text("scar")))).isTrue();
        assertThat(lines.stands(other, normal(offered))).isTrue();
    }

    @Test
    void aRowWithoutItsSideIsNoAnswerWhateverStandsInIt() {
        Row open = new Row(Map.of("muscle", new Row.Cell.Code("deltoid")));
        Line line = draft(open);
        assertThat(lines.stands(line, normal(open))).isFalse();
        assertThat(lines.hasValue(line, normal(open))).isTrue();
        assertThat(lines.lacking(open)).extracting("id").containsExactly("side");
    }

    @Test
    void theAnswerStandsInTheOrderOnScreen() {
        Line first = draft(row("deltoid", "right"));
        Line second = draft(row("biceps", "right"));
        second.set(normal(second.row()), true);
        assertThat(lines.givenWith(Map.of(first, normal(first.row()))))
                .containsExactly(normal(first.row()), second.row());
    }

    @Test
    void anAnswerFromElsewhereLeavesDraftsWhereTheyStood() {
        Line first = draft(row("deltoid", "right"));
        draft(row("biceps", "right"));
        first.set(normal(first.row()), true);
        lines.show(List.of());
        assertThat(lines.shown())
                .extracting(l -> l.row().code("muscle").orElseThrow())
                .containsExactly("biceps");
        lines.show(List.of(normal(row("iliopsoas", "left")), normal(row("biceps", "right"))));
        assertThat(lines.shown()).hasSize(2).allMatch(Line::isGiven);
    }

    @Test
    void anImportedRowThatNamesOnlyItsMuscleStays() {
        lines.show(List.of(row("deltoid", "right")));
        Line biceps = draft(row("biceps", "right"));
        assertThat(lines.givenWith(Map.of(biceps, normal(biceps.row())))).hasSize(2);
    }
}
