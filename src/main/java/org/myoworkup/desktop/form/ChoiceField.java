package org.myoworkup.desktop.form;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Option;
import org.myoworkup.desktop.kit.Picker;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.desktop.kit.PillRow;
import org.myoworkup.workup.Answer;

import java.util.List;
import java.util.Optional;

/** One of a list: pills while they are few and short, else a list to open and search. */
final class ChoiceField extends Field {
    private static final int MOST_PILLS = 6;
    private static final int MOST_LETTERS = 100;

    private final Optional<PillRow> pills;
    private final Optional<Picker> picker;

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
        int letters = options.stream().mapToInt(o -> o.label().length()).sum();
        if (options.size() <= MOST_PILLS && letters <= MOST_LETTERS) {
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
        node().addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
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
