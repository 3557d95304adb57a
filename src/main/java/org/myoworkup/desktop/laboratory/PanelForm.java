package org.myoworkup.desktop.laboratory;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Column;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.form.Asked;
import org.myoworkup.desktop.form.CellText;
import org.myoworkup.desktop.form.SmallForm;
import org.myoworkup.desktop.form.TogetherForm;
import org.myoworkup.desktop.kit.Picker;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.desktop.kit.PillRow;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks what a panel held before it is marked negative: a set to begin with, each antibody to be
 * ticked or not, the method and the date once. What has a result is not offered; Jo-1 and MDA5 are
 * never ticked by a set ({@link Panel#single}).
 */
final class PanelForm extends SmallForm {
    private final Asked asked;
    private final AnswerType.Table type;
    private final List<Row> rows;
    private final Node owner;
    private final AntibodyWords words;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final Picker method;
    private final TextField date = new TextField();
    private final PillRow sets;

    /**
     * @param rows of the table as it stands
     * @param owner what the next bubble points at
     */
    PanelForm(Asked asked, AnswerType.Table type, List<Row> rows, Node owner) {
        super(asked.scope(), asked.place(), "labtable.panel.title");
        this.asked = asked;
        this.type = type;
        this.rows = rows;
        this.owner = owner;
        this.words = new AntibodyWords(asked.scope());
        sets = new PillRow(Stream.of(Panel.values()).map(this::pill).toList(), this::choose);
        Column methods = type.column("method").orElseThrow();
        method = new Picker(methods.options(), methods.label(), _ -> {});
        method.box().setId("panel:method");
        date.setId("panel:date");
        date.setAccessibleText(asked.say("labtable.panel.date"));
        date.setPromptText(asked.say("labtable.panel.date-prompt"));
        getChildren().add(Parts.wrapped(asked.say("labtable.panel.how"), "info-how"));
        getChildren().add(sets);
        FlowPane together = new FlowPane();
        together.getStyleClass().add("panel-boxes");
        FlowPane singly = new FlowPane();
        singly.getStyleClass().add("panel-boxes");
        for (String antibody : Panel.offered()) {
            CheckBox box = box(antibody);
            boxes.put(antibody, box);
            (isSingle(antibody) ? singly : together).getChildren().add(box);
        }
        ScrollPane ticks = new ScrollPane(together);
        ticks.setFitToWidth(true);
        ticks.setFocusTraversable(false);
        ticks.getStyleClass().add("panel-ticks");
        VBox alone =
                new VBox(Parts.wrapped(asked.say("labtable.panel.singly"), "info-how"), singly);
        alone.getStyleClass().add("panel-singly");
        getChildren().addAll(ticks, alone);
        getChildren().add(Parts.wrapped(asked.say("labtable.panel.no-hmgcr"), "info-line"));
        addCaptioned("labtable.panel.method", method.box());
        addCaptioned("labtable.panel.date", date);
        getStylesheets().add(LaboratoryStyles.SHEET);
        getStyleClass().add("panel-form");
        finish("labtable.panel.next", this::next);
    }

    private Pill pill(Panel panel) {
        String label = asked.say("labtable.panel.set." + panel.code());
        Pill pill = new Pill(panel.code(), label, label);
        pill.setId("panel:set-" + panel.code());
        return pill;
    }

    private CheckBox box(String antibody) {
        boolean has = Panel.hasOwnRow(rows, antibody);
        String name = words.name(antibody);
        CheckBox box = new CheckBox(has ? asked.say("labtable.panel.has", name) : name);
        box.setAccessibleText(box.getText());
        box.setId("panel:" + antibody);
        box.setDisable(has);
        return box;
    }

    private boolean isSingle(String antibody) {
        return Panel.single(scope().texts().checklist(), antibody);
    }

    private void choose(String code) {
        Panel panel =
                Stream.of(Panel.values())
                        .filter(p -> p.code().equals(code))
                        .findFirst()
                        .orElseThrow();
        sets.select(Optional.of(code));
        boxes.forEach(
                (antibody, box) ->
                        box.setSelected(
                                !box.isDisabled()
                                        && !isSingle(antibody)
                                        && panel.antibodies().contains(antibody)));
        refuse("");
    }

    private List<String> ticked() {
        return boxes.entrySet().stream()
                .filter(e -> e.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void next() {
        Optional<PartialDate> day =
                CellText.read(type.column("date").orElseThrow(), date.getText())
                        .map(c -> ((Row.Cell.Date) c).date());
        Optional<String> wrong =
                CellText.wrong(asked, type.column("date").orElseThrow(), date.getText());
        if (ticked().isEmpty()) {
            refuse(asked.say("labtable.panel.nothing"));
        } else if (method.code().isEmpty()) {
            refuse(asked.say("labtable.panel.no-method"));
            method.box().requestFocus();
        } else if (wrong.isPresent()) {
            refuse(wrong.get());
            date.requestFocus();
        } else {
            confirm(
                    new Answer.Table(Panel.negative(rows, ticked(), method.code().get(), day)),
                    day);
        }
    }

    private void confirm(Answer.Table marked, Optional<PartialDate> day) {
        Optional<String> problem =
                scope().session()
                        .check(asked.item(), marked)
                        .map(p -> scope().texts().say(p.message()));
        if (problem.isPresent()) {
            refuse(asked.say("form.refused", problem.get()));
            return;
        }
        String how = words.method(method.code().orElseThrow());
        List<String> lines =
                ticked().stream()
                        .map(
                                a ->
                                        day.isPresent()
                                                ? asked.say(
                                                        "labtable.panel.line-on",
                                                        words.name(a),
                                                        how,
                                                        day.get())
                                                : asked.say(
                                                        "labtable.panel.line", words.name(a), how))
                        .toList();
        TogetherForm form =
                new TogetherForm(
                        scope(),
                        asked.place(),
                        "labtable.panel.title",
                        lines,
                        words.untested(marked.rows()),
                        "labtable.panel.deed",
                        () -> scope().session().answer(asked.place(), Optional.of(marked), true));
        form.getStylesheets().add(LaboratoryStyles.SHEET);
        form.getStyleClass().add("panel-form");
        scope().bubble().fill(owner, form);
    }

    @Override
    protected Node first() {
        return sets.stop();
    }
}
