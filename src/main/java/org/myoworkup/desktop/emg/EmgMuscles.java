package org.myoworkup.desktop.emg;

import javafx.scene.control.Label;

import org.myoworkup.advice.EmgQuestion;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.form.Asked;
import org.myoworkup.desktop.form.TogetherForm;
import org.myoworkup.desktop.kit.TextButton;
import org.myoworkup.desktop.table.Drafts;
import org.myoworkup.desktop.table.Filling;
import org.myoworkup.desktop.table.KeyTable;
import org.myoworkup.desktop.table.TableLook;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The muscles of an EMG: sets to begin with, starting points for a row, one key a cell. */
public final class EmgMuscles extends KeyTable {
    private final TextButton normal;
    private final Label kept = Parts.wrapped("", "key-kept");

    public EmgMuscles(Asked asked, Drafts drafts) {
        super(asked, (AnswerType.Table) asked.item().type(), look(asked), drafts);
        List<TextButton> tools = new ArrayList<>();
        for (EmgQuestion question : EmgQuestion.values()) {
            String label = asked.say("emgtable.preset." + question.code());
            tools.add(tool("preset-" + question.code(), label, () -> preset(question)));
        }
        for (Filling filling : fillings()) {
            String label =
                    asked.say("emgtable.menu.fill", filling.label(), filling.key().getName());
            tools.add(tool("fill-" + filling.id(), label, () -> fillCurrent(filling)));
        }
        normal = tool("all-normal", asked.say("emgtable.all-normal"), this::allNormal);
        tools.add(normal);
        addTools(tools);
        kept.setId(partId("kept"));
        addBelow(kept);
        addBelow(Parts.wrapped(asked.say("emgtable.legend"), "key-foot"));
        changed();
    }

    private Study study() {
        return new Study(asked());
    }

    private static TableLook look(Asked asked) {
        Map<String, String> heads = new LinkedHashMap<>();
        for (String column : EmgColumns.SHORT) {
            heads.put(column, asked.say("emgtable.head." + column));
        }
        return new TableLook(
                List.of("muscle", "side"),
                Set.of("notTested", "note"),
                heads,
                Map.of("muscle", 15.5, "side", 5.0));
    }

    private void preset(EmgQuestion question) {
        addDrafts(
                EmgPresets.muscles(
                        asked().scope().texts().checklist(),
                        question,
                        study().sides(),
                        asked().say("emgtable.second-level")));
    }

    @Override
    protected Map<String, String> closed() {
        Map<String, String> closed = new LinkedHashMap<>();
        if (study().surface()) {
            EmgColumns.SPONTANEOUS.forEach(
                    c -> closed.put(c, asked().say("emgtable.surface.spontaneous")));
            EmgColumns.UNITS.forEach(c -> closed.put(c, asked().say("emgtable.surface.units")));
        }
        return closed;
    }

    @Override
    protected List<Filling> fillings() {
        return StartingRows.all(asked());
    }

    @Override
    public void changed() {
        if (!study().sides().isEmpty()) {
            completeDrafts(this::withSide);
        }
        normal.setDisable(fillable().isEmpty() || study().surface());
        sayKept();
        super.changed();
    }

    /** What was entered before in columns that are closed now. */
    private void sayKept() {
        Set<String> columns = closed().keySet();
        long values =
                onScreen().stream()
                        .flatMap(r -> r.cells().keySet().stream())
                        .filter(columns::contains)
                        .count();
        kept.setText(values == 0 ? "" : asked().say("emgtable.surface.kept", values));
        kept.setVisible(values > 0);
        kept.setManaged(values > 0);
    }

    /** The side needled, for a draft that has none; the muscles of the midline have their own. */
    private Row withSide(Row row) {
        boolean open = row.code("muscle").isPresent() && row.code("side").isEmpty();
        return open && study().sides().size() == 1
                ? row.with("side", new Row.Cell.Code(study().sides().getFirst()))
                : row;
    }

    private void allNormal() {
        Filling filling = StartingRows.normal(asked());
        asked().scope()
                .bubble()
                .fill(
                        normal,
                        new TogetherForm(
                                asked().scope(),
                                asked().place(),
                                "emgtable.all-normal.title",
                                fillable(),
                                asked().say("emgtable.all-normal.left"),
                                "emgtable.all-normal.deed",
                                () -> fillAll(filling)));
    }

    private void fillAll(Filling filling) {
        answerWithDrafts(filling).ifPresent(answer -> give(answer));
    }

    private void give(Answer answer) {
        asked().scope().session().answer(asked().place(), Optional.of(answer), true);
    }
}
