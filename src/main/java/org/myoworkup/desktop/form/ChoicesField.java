package org.myoworkup.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.controlsfx.control.CheckComboBox;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Option;
import org.myoworkup.desktop.kit.KeyLetters;
import org.myoworkup.workup.Answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Any of a list: check boxes, or for a long list one that opens. */
final class ChoicesField extends Field {
    private static final int MOST_BOXES = 14;

    private final List<Option> options;
    private final Map<String, Character> letters;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final Optional<CheckComboBox<Option>> combo;
    private final Region node;
    private boolean showing;

    ChoicesField(Asked asked, AnswerType.Choices type) {
        super(asked);
        options =
                type.options().stream()
                        .map(
                                o ->
                                        new Option(
                                                o.code(),
                                                asked.scope()
                                                        .texts()
                                                        .option(asked.item(), o.code())))
                        .toList();
        letters = KeyLetters.of(options);
        if (options.size() <= MOST_BOXES) {
            combo = Optional.empty();
            node = checkBoxes();
        } else {
            combo = Optional.of(combo());
            node = combo.get();
        }
    }

    @Override
    public List<KeyHint> hints() {
        List<KeyHint> hints = new ArrayList<>();
        for (Option option : boxes.isEmpty() ? List.<Option>of() : options) {
            Character letter = letters.get(option.code());
            if (letter != null) {
                hints.add(new KeyHint(letter.toString().toUpperCase(Locale.ROOT), option.label()));
            }
        }
        hints.add(new KeyHint(asked().say("keys.enter"), asked().say("keys.onward")));
        return hints;
    }

    /** A letter sets or takes away its box and stays: more than one may apply. */
    private void letter(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        for (int i = 0; i < options.size(); i++) {
            Character letter = letters.get(options.get(i).code());
            if (letter != null && event.getCharacter().equalsIgnoreCase(letter.toString())) {
                boxes.get(i).requestFocus();
                boxes.get(i).setSelected(!boxes.get(i).isSelected());
                event.consume();
                return;
            }
        }
    }

    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isShiftDown()) {
            asked().onward();
            event.consume();
        }
    }

    private FlowPane checkBoxes() {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("check-row");
        for (Option option : options) {
            CheckBox box = new CheckBox(option.label());
            box.setId(partId(option.code()));
            box.setAccessibleText(asked().say("form.named", asked().label(), option.label()));
            box.selectedProperty().subscribe(this::given);
            box.setWrapText(true);
            box.setMinWidth(0);
            box.maxWidthProperty().bind(pane.widthProperty());
            boxes.add(box);
        }
        pane.getChildren().addAll(boxes);
        pane.addEventHandler(KeyEvent.KEY_TYPED, this::letter);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
        return pane;
    }

    private CheckComboBox<Option> combo() {
        CheckComboBox<Option> box = new CheckComboBox<>();
        box.getItems().setAll(options);
        box.setConverter(
                new javafx.util.StringConverter<>() {
                    @Override
                    public String toString(Option option) {
                        return option == null ? "" : option.label();
                    }

                    @Override
                    public Option fromString(String label) {
                        return options.stream()
                                .filter(o -> o.label().equals(label))
                                .findFirst()
                                .orElse(null);
                    }
                });
        box.setId(partId("list"));
        box.setAccessibleText(asked().label());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setTitle(asked().say("form.choice.open"));
        box.getCheckModel()
                .getCheckedItems()
                .addListener((javafx.collections.ListChangeListener<Option>) _ -> given());
        return box;
    }

    private void given() {
        if (showing) {
            return;
        }
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (checked(i)) {
                codes.add(options.get(i).code());
            }
        }
        asked().give(codes.isEmpty() ? Optional.empty() : Optional.of(new Answer.Choices(codes)));
        title();
    }

    private boolean checked(int index) {
        return combo.map(c -> c.getCheckModel().isChecked(index))
                .orElseGet(() -> boxes.get(index).isSelected());
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Optional<Answer> answer) {
        List<String> codes =
                answer.filter(Answer.Choices.class::isInstance)
                        .map(a -> ((Answer.Choices) a).codes())
                        .orElse(List.of());
        showing = true;
        for (int i = 0; i < options.size(); i++) {
            boolean on = codes.contains(options.get(i).code());
            int index = i;
            combo.ifPresentOrElse(c -> check(c, index, on), () -> boxes.get(index).setSelected(on));
        }
        showing = false;
        title();
    }

    private static void check(CheckComboBox<Option> box, int index, boolean on) {
        if (on) {
            box.getCheckModel().check(index);
        } else {
            box.getCheckModel().clearCheck(index);
        }
    }

    /** The closed list says what is chosen. */
    private void title() {
        combo.ifPresent(
                c -> {
                    List<String> labels =
                            c.getCheckModel().getCheckedItems().stream()
                                    .map(Option::label)
                                    .toList();
                    c.setTitle(
                            labels.isEmpty()
                                    ? asked().say("form.choice.open")
                                    : String.join(", ", labels));
                });
    }

    @Override
    public Node focusTarget() {
        return boxes.isEmpty() ? node : boxes.getFirst();
    }
}
