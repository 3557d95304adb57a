package org.myoworkup.desktop.form;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.desktop.kit.PillRow;
import org.myoworkup.workup.Answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Present, absent, equivocal or not assessed: one click, or one key (P, A, E, Delete; 1 to 4) with
 * the focus in it. A key that answers goes on to the next question; one that takes the answer away
 * stays, because another is about to be given. N and W ask what belongs to "not done" and
 * "awaited".
 */
final class FindingField extends Field {
    private static final String NOT_ASSESSED = "not-assessed";
    private static final List<String> CODES =
            List.of("present", "absent", "equivocal", NOT_ASSESSED);

    private final PillRow pills;

    FindingField(Asked asked) {
        super(asked);
        String label = asked.label();
        List<Pill> made = CODES.stream().map(code -> pill(code, label)).toList();
        pills = new PillRow(made, this::choose);
        pills.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        pills.goesOn(asked::onward);
        pills.select(Optional.of(NOT_ASSESSED));
    }

    @Override
    public List<KeyHint> hints() {
        return List.of(
                new KeyHint("P", asked().say("form.finding.present")),
                new KeyHint("A", asked().say("form.finding.absent")),
                new KeyHint("E", asked().say("form.finding.equivocal")),
                new KeyHint("N", asked().say("keys.not-done")),
                new KeyHint("W", asked().say("keys.awaited")),
                new KeyHint(asked().say("keys.delete"), asked().say("form.finding.not-assessed")));
    }

    private Pill pill(String code, String label) {
        String words = asked().say("form.finding." + code);
        Pill pill = new Pill(code, words, asked().say("form.named", label, words));
        pill.setId(partId(code));
        pill.getStyleClass().add(code);
        return pill;
    }

    private boolean choose(String code) {
        return asked().give(Answer.Finding.of(code));
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.N) {
            asked().notDone();
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.W) {
            asked().pending();
            event.consume();
            return;
        }
        Optional<String> code =
                switch (event.getCode()) {
                    case P, DIGIT1, NUMPAD1 -> Optional.of("present");
                    case A, DIGIT2, NUMPAD2 -> Optional.of("absent");
                    case E, DIGIT3, NUMPAD3 -> Optional.of("equivocal");
                    case DELETE, BACK_SPACE, DIGIT4, NUMPAD4 -> Optional.of(NOT_ASSESSED);
                    default -> Optional.empty();
                };
        if (code.isPresent()) {
            boolean taken = choose(code.get());
            pills.stop().requestFocus();
            if (taken && !code.get().equals(NOT_ASSESSED)) {
                asked().onward();
            }
            event.consume();
        }
    }

    @Override
    public Region node() {
        return pills;
    }

    @Override
    public void show(Optional<Answer> answer) {
        String code =
                Stream.of(answer)
                        .flatMap(Optional::stream)
                        .filter(Answer.Finding.class::isInstance)
                        .map(a -> ((Answer.Finding) a).code())
                        .findFirst()
                        .orElse(NOT_ASSESSED);
        pills.select(Optional.of(code));
    }

    @Override
    public Node focusTarget() {
        return pills.stop();
    }
}
