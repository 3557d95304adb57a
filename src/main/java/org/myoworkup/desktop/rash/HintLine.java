package org.myoworkup.desktop.rash;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Item;
import org.myoworkup.desktop.desk.LinkFlow;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.form.Asked;
import org.myoworkup.desktop.form.StepForm;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.desktop.kit.PillRow;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;

import java.util.List;
import java.util.Optional;

/**
 * One hint: its words, the way to the question, and for a question that is open its three answers,
 * by click or by key (P, A, E). Nothing is answered until one is chosen.
 */
final class HintLine extends VBox {
    private static final List<Answer.Finding> ANSWERS =
            List.of(Answer.Finding.PRESENT, Answer.Finding.ABSENT, Answer.Finding.EQUIVOCAL);

    private final Asked asked;
    private final RashHint hint;
    private final Item item;
    private final Place place;
    private final Runnable answered;

    /**
     * @param words what the hint says
     * @param answered called after an answer was given here
     */
    HintLine(Asked asked, RashHint hint, String words, Runnable answered) {
        this.asked = asked;
        this.hint = hint;
        this.answered = answered;
        item = asked.scope().texts().checklist().item(hint.finding()).orElseThrow();
        place = Place.of(item, asked.place().occurrence());
        Label said = Parts.wrapped(words, "rash-hint-words");
        said.setMinWidth(0);
        HBox.setHgrow(said, javafx.scene.layout.Priority.ALWAYS);
        boolean asks = hint.kind() == RashHint.Kind.ASK;
        HBox line =
                new HBox(
                        Parts.icon(
                                asks ? Feather.HELP_CIRCLE : Feather.ALERT_TRIANGLE,
                                "rash-hint-icon"),
                        said);
        line.getStyleClass().add("rash-hint-line");
        getStyleClass().addAll("rash-hint", asks ? "asks" : "contradicts");
        setId(id(""));
        getChildren().add(line);
        if (asks) {
            getChildren().add(pills());
        }
        getChildren().add(links());
    }

    private String id(String part) {
        return asked.place() + ":hint:" + hint.finding() + part;
    }

    private PillRow pills() {
        List<Pill> pills =
                ANSWERS.stream()
                        .map(
                                a -> {
                                    String word = asked.say("form.finding." + a.code());
                                    Pill pill =
                                            new Pill(
                                                    a.code(),
                                                    word,
                                                    asked.say("form.named", label(), word));
                                    pill.setId(id(":" + a.code()));
                                    return pill;
                                })
                        .toList();
        PillRow row = new PillRow(pills, code -> Answer.Finding.of(code).ifPresent(this::give));
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        return row;
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<Answer.Finding> answer =
                switch (event.getCode()) {
                    case P, DIGIT1, NUMPAD1 -> Optional.of(Answer.Finding.PRESENT);
                    case A, DIGIT2, NUMPAD2 -> Optional.of(Answer.Finding.ABSENT);
                    case E, DIGIT3, NUMPAD3 -> Optional.of(Answer.Finding.EQUIVOCAL);
                    default -> Optional.empty();
                };
        answer.ifPresent(
                a -> {
                    event.consume();
                    give(a);
                });
    }

    private void give(Answer.Finding answer) {
        asked.scope().session().answer(place, Optional.of(answer), false);
        answered.run();
    }

    private String label() {
        return asked.scope().texts().label(place);
    }

    private LinkFlow links() {
        Hyperlink go =
                Parts.link(
                        asked.say("rash.go", label()),
                        () -> StepForm.around(this).ifPresent(f -> f.reveal(place)));
        go.setId(id(":go"));
        LinkFlow links = new LinkFlow("rash-hint-links");
        links.add(Parts.styled(go, "text-small"));
        String source =
                asked.say(
                        item.tag().provisional() ? "rash.source-provisional" : "rash.source",
                        item.source());
        links.add(Parts.wrapped(source, "text-small", "text-muted"));
        return links;
    }

    RashHint hint() {
        return hint;
    }
}
