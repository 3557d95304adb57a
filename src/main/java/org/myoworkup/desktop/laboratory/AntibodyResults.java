package org.myoworkup.desktop.laboratory;

import javafx.scene.control.Label;

import org.myoworkup.advice.Alert;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Column;
import org.myoworkup.desktop.alert.AlertList;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.form.Asked;
import org.myoworkup.desktop.kit.TextButton;
import org.myoworkup.desktop.table.Drafts;
import org.myoworkup.desktop.table.KeyTable;
import org.myoworkup.desktop.table.TableLook;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The antibody results: a row for every antibody of the list, in groups, its result by one key.
 * What has no result says "not tested" and is no part of the answer. Below stand the findings that
 * follow, what was not tested, and what to think of.
 */
public final class AntibodyResults extends KeyTable {
    private final TextButton panel;
    private final Label derived = Parts.wrapped("", "antibody-words");
    private final Label untested = Parts.wrapped("", "antibody-words", "untested");
    private final AlertList caveats;

    public AntibodyResults(Asked asked, Drafts drafts) {
        super(asked, (AnswerType.Table) asked.item().type(), look(asked), drafts);
        panel = tool("panel", asked.say("labtable.panel"), this::panel);
        addTools(List.of(panel, tool("again", asked.say("labtable.again"), this::again)));
        derived.setId(partId("derived-all"));
        untested.setId(partId("untested"));
        caveats =
                new AlertList(
                        asked.scope().session(),
                        asked.scope().texts(),
                        "antibody-alert:",
                        Optional.empty());
        addBelow(derived);
        addBelow(untested);
        addBelow(Parts.wrapped(asked.say("labtable.groups"), "key-foot"));
        addBelow(caveats);
        addBelow(Parts.wrapped(asked.say("labtable.by-hand"), "key-foot"));
        node().getStylesheets().add(LaboratoryStyles.SHEET);
        changed();
        beginAtFirst();
    }

    private static TableLook look(Asked asked) {
        return new TableLook(
                List.of("antibody"),
                Set.of("method", "value", "unit", "cutoff", "date", "note"),
                Map.of("date", asked.say("labtable.head.date")),
                Map.of(
                        "antibody",
                        16.5,
                        "method",
                        8.5,
                        "result",
                        8.5,
                        "value",
                        4.5,
                        "unit",
                        4.5,
                        "cutoff",
                        5.0,
                        "date",
                        8.5));
    }

    @Override
    protected boolean marksDrafts() {
        return false;
    }

    @Override
    protected String emptyWords(Column column, boolean given) {
        return column.id().equals("result") && !given ? asked().say("labtable.not-tested") : "";
    }

    @Override
    protected String headWords(Row row, String value) {
        return AntibodyGroup.of(row)
                .map(g -> asked().say("labtable.in-group", value, groupWords(g)))
                .orElse(value);
    }

    private String groupWords(AntibodyGroup group) {
        return asked().say("labtable.group." + group.code());
    }

    @Override
    protected String group(Row row) {
        return AntibodyGroup.of(row).map(AntibodyGroup::code).orElse("");
    }

    @Override
    protected String footWords(int given, int drafts) {
        return asked().say("labtable.foot", given, drafts);
    }

    @Override
    public void changed() {
        arrange(
                AntibodyGroup.ALL.stream()
                        .map(a -> new Row(Map.of("antibody", new Row.Cell.Code(a))))
                        .toList(),
                "antibody",
                AntibodyGroup.ORDER);
        AntibodyWords words = new AntibodyWords(asked().scope());
        derived.setText(words.derived());
        untested.setText(words.untested(rows()));
        caveats.show(caveats());
        super.changed();
    }

    /**
     * The open checks about an antibody that stand elsewhere; those of the table stand below it.
     */
    private List<Alert> caveats() {
        return asked().scope().session().assessment().openChecks().stream()
                .filter(a -> !a.items().isEmpty() && !a.items().getFirst().equals(asked().place()))
                .filter(a -> a.items().stream().map(Place::id).anyMatch(this::here))
                .toList();
    }

    private boolean here(String id) {
        return asked().scope()
                .texts()
                .checklist()
                .item(id)
                .filter(i -> i.section().equals(asked().item().section()))
                .isPresent();
    }

    /** The rows of the answer as it stands. */
    private List<Row> rows() {
        return asked().scope()
                .session()
                .workup()
                .answer(asked().place())
                .filter(Answer.Table.class::isInstance)
                .map(a -> ((Answer.Table) a).rows())
                .orElse(List.of());
    }

    /** Another result of the antibody that has the focus, by another method or on another day. */
    private void again() {
        Optional<Row.Cell> antibody = current().flatMap(r -> r.cell("antibody"));
        if (antibody.isEmpty()) {
            asked().trouble(asked().say("labtable.again.where"));
            focusTarget().requestFocus();
            return;
        }
        addBelowCurrent(new Row(Map.of("antibody", antibody.get())));
    }

    private void panel() {
        commit();
        asked().scope()
                .bubble()
                .fill(
                        panel,
                        new PanelForm(
                                asked(),
                                ((AnswerType.Table) asked().item().type()),
                                rows(),
                                panel));
    }
}
