package org.myoworkup.desktop.form;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Option;
import org.myoworkup.desktop.kit.KeyLetters;
import org.myoworkup.desktop.kit.Picker;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.desktop.kit.PillRow;
import org.myoworkup.workup.Answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One of a list: pills while they are few and short, else a list to open and search. A letter or
 * number of a pill answers and goes on.
 */
final class ChoiceField extends Field {
    private static final int MOST_PILLS = 6;
    private static final int MOST_LETTERS = 100;

    private final Optional<PillRow> pills;
    private final Optional<Picker> picker;
    private final List<Option> options;
    private final Map<String, Character> letters;

    ChoiceField(Asked asked, AnswerType.Choice type) {
        super(asked);
        List<Option> options =
                type.options().stream()
                        .map(
                                o ->
                                        new Option(
                                                o.code(),
                                                asked.scope()
                                                        .texts()
                                                        .option(asked.item(), o.code())))
                        .toList();
        int length = options.stream().mapToInt(o -> o.label().length()).sum();
        if (options.size() <= MOST_PILLS && length <= MOST_LETTERS) {
            pills = Optional.of(pills(options));
            picker = Optional.empty();
        } else {
            pills = Optional.empty();
            picker =
                    Optional.of(
                            new Picker(options, asked.label(), code -> give(Optional.of(code))));
            picker.get().box().setId(partId("list"));
            picker.get().box().setPromptText(asked.say("form.choice.open"));
        }
        letters = pills.isPresent() ? KeyLetters.of(options) : Map.of();
        this.options = options;
        pills.ifPresent(
                p -> {
                    p.typed(letters, this::giveAndGoOn);
                    p.goesOn(asked::onward);
                });
        picker.ifPresent(p -> p.whenEntered(asked::onward));
        node().addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    @Override
    public List<KeyHint> hints() {
        if (picker.isPresent()) {
            return List.of(
                    new KeyHint(asked().say("keys.letters"), asked().say("keys.choice.find")),
                    new KeyHint(asked().say("keys.enter"), asked().say("keys.choice.take")));
        }
        List<KeyHint> hints = new ArrayList<>();
        for (Option option : options) {
            Character letter = letters.get(option.code());
            if (letter != null) {
                hints.add(new KeyHint(letter.toString().toUpperCase(Locale.ROOT), option.label()));
            }
        }
        return hints;
    }

    private void giveAndGoOn(String code) {
        if (asked().give(Optional.of(new Answer.Choice(code)))) {
            asked().onward();
        }
    }

    private PillRow pills(List<Option> options) {
        String label = asked().label();
        List<Pill> made =
                options.stream()
                        .map(
                                o -> {
                                    Pill pill =
                                            new Pill(
                                                    o.code(),
                                                    o.label(),
                                                    asked().say("form.named", label, o.label()));
                                    pill.setId(partId(o.code()));
                                    return pill;
                                })
                        .toList();
        return new PillRow(made, code -> give(Optional.of(code)));
    }

    private void give(Optional<String> code) {
        asked().give(code.map(Answer.Choice::new));
    }

    private void typed(KeyEvent event) {
        boolean delete = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
        if (delete && !picker.filter(Picker::isOpen).isPresent()) {
            give(Optional.empty());
            event.consume();
        }
    }

    @Override
    public Region node() {
        return pills.<Region>map(p -> p).orElseGet(() -> picker.orElseThrow().box());
    }

    @Override
    public void show(Optional<Answer> answer) {
        Optional<String> code =
                answer.filter(Answer.Choice.class::isInstance).map(a -> ((Answer.Choice) a).code());
        pills.ifPresent(p -> p.select(code));
        picker.ifPresent(p -> p.select(code));
    }

    @Override
    public Node focusTarget() {
        return pills.<Node>map(PillRow::stop).orElseGet(this::node);
    }
}
