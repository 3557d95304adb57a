package org.myoworkup.desktop.preview;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.texts.Texts;

import java.util.Optional;

/** All pages, or those from one to another. */
final class PageChoice extends VBox {
    private final Texts texts;
    private final int pages;
    private final RadioButton some;
    private final TextField first;
    private final TextField last;
    private final Label problem = Parts.wrapped("", "field-problem");

    /** The pages chosen, from 1. */
    record Range(int first, int last) {}

    PageChoice(Texts texts, int pages) {
        this.texts = texts;
        this.pages = pages;
        ToggleGroup group = new ToggleGroup();
        RadioButton all = radio("all", texts.say("preview.print.all", pages), group);
        some = radio("some", texts.say("preview.print.some"), group);
        all.setSelected(true);
        first = number("first", "1");
        last = number("last", String.valueOf(pages));
        problem.setId("print-pages-problem");
        problem.setGraphic(Parts.icon(Feather.ALERT_CIRCLE));
        say("");
        HBox range = new HBox(some, first, Parts.label(texts.say("preview.print.to")), last);
        range.getStyleClass().add("print-range");
        FlowPane choices = new FlowPane(all, range);
        choices.getStyleClass().addAll("print-row", "print-pages");
        getStyleClass().add("labelled-field");
        getChildren()
                .addAll(
                        Parts.label(texts.say("preview.print.pages"), "field-label"),
                        choices,
                        problem);
    }

    private static RadioButton radio(String part, String words, ToggleGroup group) {
        RadioButton radio = new RadioButton(words);
        radio.setId("print-" + part);
        radio.setAccessibleText(words);
        radio.setMnemonicParsing(false);
        radio.setToggleGroup(group);
        return radio;
    }

    private TextField number(String part, String value) {
        TextField field = new TextField(value);
        field.setId("print-" + part);
        field.setPrefColumnCount(3);
        field.setAccessibleText(texts.say("preview.print." + part));
        field.disableProperty().bind(some.selectedProperty().not());
        return field;
    }

    /** The pages; empty when they are wrong, which is then said. */
    Optional<Range> range() {
        say("");
        if (!some.isSelected()) {
            return Optional.of(new Range(1, pages));
        }
        Optional<Range> range =
                Numbers.whole(first.getText(), 1, pages)
                        .flatMap(
                                from ->
                                        Numbers.whole(last.getText(), from, pages)
                                                .map(to -> new Range(from, to)));
        if (range.isEmpty()) {
            say(texts.say("preview.print.pages-wrong", pages));
            first.requestFocus();
        }
        return range;
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
        String name = texts.say("preview.print.first");
        first.setAccessibleText(words.isEmpty() ? name : name + ". " + words);
    }
}
