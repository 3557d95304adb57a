package org.myoworkup.desktop.strength;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Muscle;
import org.myoworkup.checklist.Option;
import org.myoworkup.desktop.form.Asked;
import org.myoworkup.desktop.kit.KeyLetters;
import org.myoworkup.desktop.kit.Picker;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.desktop.kit.PillRow;
import org.myoworkup.desktop.kit.TextButton;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Above the grid: which muscles, which scale, a further muscle, and what marks several at once. The
 * first two are the answers to questions of their own.
 */
final class GridTools extends VBox {
    static final String SCALE = "exam.strength.scale";
    static final String SET = "exam.strength.set";

    private final Asked asked;
    private final Deeds deeds;
    private final PillRow sets;
    private final PillRow scales;
    private final FlowPane together = new FlowPane();
    private final TextButton normal;
    private final TextButton same;
    private final Label unchosen;
    private final CheckBox both = new CheckBox();
    private Optional<Picker> more = Optional.empty();

    /** What the buttons do. */
    interface Deeds {
        void allNormal(Node at);

        void otherSideSame(Node at);

        void add(String muscle);

        /** From a choice above it into the grid. */
        void toGrid();

        /** Whether a grade is that of both sides is another now. */
        void bothSides();
    }

    GridTools(Asked asked, Deeds deeds) {
        this.asked = asked;
        this.deeds = deeds;
        getStyleClass().add("grid-tools");
        sets = pills(SET, code -> asked.say("strength.set." + code));
        scales = pills(SCALE, code -> asked.say("strength.scale." + code));
        unchosen = new Label();
        unchosen.getStyleClass().add("tool-note");
        unchosen.setWrapText(true);
        normal = button("strength.all-normal", "all-normal");
        normal.setAction(() -> deeds.allNormal(normal));
        same = button("strength.other-same", "other-same");
        same.setAction(() -> deeds.otherSideSame(same));
        both.setId(asked.place() + ":both");
        both.setText(asked.say("strength.both"));
        both.setAccessibleText(asked.say("strength.named", asked.label(), both.getText()));
        both.selectedProperty().subscribe((_, _) -> deeds.bothSides());
        together.getStyleClass().add("together");
        together.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        line("strength.muscles", sets),
                        line("strength.scale", scales),
                        unchosen,
                        together);
    }

    private HBox line(String key, PillRow pills) {
        Label name = new Label(asked.say(key));
        name.getStyleClass().add("tool-name");
        name.setLabelFor(pills.stop());
        HBox.setHgrow(pills, Priority.ALWAYS);
        pills.setMinWidth(0);
        HBox line = new HBox(name, pills);
        line.getStyleClass().add("tool-line");
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private TextButton button(String key, String part) {
        TextButton button =
                new TextButton(
                        asked.say(key), asked.say("strength.named", asked.label(), asked.say(key)));
        button.setId(asked.place() + ":" + part);
        return button;
    }

    private Item item(String id) {
        return asked.scope().texts().checklist().item(id).orElseThrow();
    }

    private PillRow pills(String id, UnaryOperator<String> words) {
        Item item = item(id);
        String part = id.substring(id.lastIndexOf('.') + 1);
        List<Pill> pills =
                ((AnswerType.Choice) item.type())
                        .options().stream().map(o -> pill(item, o, part, words)).toList();
        PillRow row = new PillRow(pills, code -> choose(item, code));
        row.typed(KeyLetters.of(options(item, words)), code -> chooseAndGoOn(item, code));
        row.goesOn(deeds::toGrid);
        return row;
    }

    private static List<Option> options(Item item, UnaryOperator<String> words) {
        return ((AnswerType.Choice) item.type())
                .options().stream().map(o -> new Option(o.code(), words.apply(o.code()))).toList();
    }

    private void chooseAndGoOn(Item item, String code) {
        choose(item, code);
        deeds.toGrid();
    }

    private Pill pill(Item item, Option option, String part, UnaryOperator<String> words) {
        Pill pill =
                new Pill(
                        option.code(),
                        words.apply(option.code()),
                        asked.say(
                                "strength.named",
                                asked.scope().texts().label(item.id()),
                                asked.scope().texts().option(item, option.code())));
        pill.setId(asked.place() + ":" + part + ":" + option.code());
        return pill;
    }

    private void choose(Item item, String code) {
        asked.scope().session().answer(place(item), Optional.of(new Answer.Choice(code)));
    }

    /** As chosen by a key in the grid. */
    void scale(Scale scale) {
        choose(item(SCALE), scale.code());
    }

    /** The focus to the sets of muscles, where a letter or a number chooses. */
    void toSets() {
        sets.stop().requestFocus();
    }

    boolean bothSides() {
        return both.isSelected();
    }

    void bothSides(boolean are) {
        both.setSelected(are);
    }

    private Place place(Item item) {
        return Place.of(item, asked.place().occurrence());
    }

    /** The answer to one of the two questions, in the occurrence of the grid. */
    Optional<Answer> answer(String id) {
        return asked.scope().session().workup().answer(place(item(id)));
    }

    private Optional<String> code(String id) {
        return answer(id)
                .filter(Answer.Choice.class::isInstance)
                .map(a -> ((Answer.Choice) a).code());
    }

    /** Shows what is chosen, and which of the buttons have something to do. */
    void show(GridPlan plan, GradedRows rows) {
        sets.select(code(SET));
        scales.select(code(SCALE));
        List<String> notes = new ArrayList<>();
        if (code(SET).isEmpty()) {
            notes.add(asked.say("strength.set-unchosen"));
        }
        if (code(SCALE).isEmpty()) {
            notes.add(asked.say("strength.scale-unchosen"));
        }
        unchosen.setText(String.join(" ", notes));
        unchosen.setVisible(!notes.isEmpty());
        unchosen.setManaged(!notes.isEmpty());
        normal.setDisable(plan.open(rows).isEmpty());
        same.setDisable(plan.openOnOtherSide(rows).isEmpty());
    }

    /** Opens the list of the muscles that the grid does not show, where there are any. */
    void openMore() {
        more.ifPresent(
                p -> {
                    p.box().requestFocus();
                    p.box().show();
                });
    }

    /** Offers the muscles that the grid does not show. */
    void offer(GridPlan plan) {
        List<Option> others =
                asked.scope().texts().checklist().muscles().stream()
                        .filter(m -> m.in("S") && !plan.muscles().contains(m.id()))
                        .map(GridTools::option)
                        .toList();
        if (others.isEmpty()) {
            more = Optional.empty();
            together.getChildren().setAll(both, normal, same);
            return;
        }
        // after the list has closed: it is this list that is replaced
        Picker picker =
                new Picker(
                        others,
                        asked.say("strength.add"),
                        code -> Platform.runLater(() -> deeds.add(code)));
        more = Optional.of(picker);
        picker.box().setPromptText(asked.say("strength.add"));
        picker.box().setId(asked.place() + ":add");
        together.getChildren().setAll(both, normal, same, picker.box());
    }

    private static Option option(Muscle muscle) {
        return new Option(muscle.id(), muscle.label());
    }
}
