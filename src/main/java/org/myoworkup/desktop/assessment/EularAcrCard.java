package org.myoworkup.desktop.assessment;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Message;
import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * The EULAR/ACR result. Colourless until no answer can change it, so that nobody reads a light for
 * a verdict.
 */
final class EularAcrCard extends VBox {
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("settled");

    private final Texts texts;
    private final Label headline = Parts.wrapped("", "result-class");
    private final Label open = Parts.wrapped("", "text-small");
    private final VBox provisos = new VBox();
    private final Label probability = Parts.wrapped("", "result-number");
    private final RangeBar bar = new RangeBar();
    private final VBox facts = new VBox();
    private final VBox messages = new VBox();
    private final ItemPoints points;
    private final TitledPane items;
    private Optional<EularAcr2017.Result> shown = Optional.empty();

    EularAcrCard(Texts texts, Consumer<Place> go) {
        this.texts = texts;
        this.points = new ItemPoints(texts, go);
        this.items = new TitledPane(texts.say("window.eular.items"), points);
        headline.setId("eular-class");
        open.setId("eular-open");
        probability.setId("eular-probability");
        messages.setId("eular-messages");
        items.setId("eular-items");
        items.setExpanded(false);
        items.setAnimated(false);
        items.getStyleClass().addAll("dense", "points-pane");
        for (VBox box : java.util.List.of(provisos, facts, messages)) {
            box.getStyleClass().add("result-lines");
        }
        VBox result = new VBox(headline, open, provisos);
        result.getStyleClass().add("result-head");
        VBox number =
                new VBox(
                        probability,
                        bar,
                        Parts.wrapped(
                                texts.say("window.eular.probability"), "text-muted", "text-small"));
        number.getStyleClass().add("result-lines");
        getStyleClass().add("result-card");
        getChildren()
                .addAll(
                        Parts.label(texts.say("window.eular.title"), "column-head"),
                        result,
                        number,
                        facts,
                        messages,
                        items);
    }

    void show(EularAcr2017.Result result) {
        if (shown.filter(result::equals).isPresent()) {
            return;
        }
        shown = Optional.of(result);
        EularAcrWords words = new EularAcrWords(texts, result);
        headline.setText(words.headline());
        open.setText(words.open());
        provisos.getChildren()
                .setAll(
                        words.provisos().stream()
                                .map(p -> Parts.wrapped(p, "proviso", "text-small"))
                                .toList());
        probability.setText(words.probability());
        bar.show(
                Math.min(result.min().probability(), result.score().probability()),
                result.max().probability(),
                texts.say("window.eular.bar", words.probability()));
        facts.getChildren().clear();
        fact(words.column());
        words.otherColumn().ifPresent(this::fact);
        words.subgroup().ifPresent(this::fact);
        messages.getChildren().clear();
        result.messages().stream()
                .filter(m -> !m.key().equals("eular-acr.better-explanation-open"))
                .forEach(this::note);
        points.show(result, words);
        pseudoClassStateChanged(LAST, words.last());
    }

    private void fact(String words) {
        facts.getChildren().add(Parts.wrapped(words));
    }

    private void note(Message message) {
        Label note = Parts.wrapped(texts.say(message), "text-small", "note");
        note.setGraphic(Parts.icon(Feather.INFO));
        messages.getChildren().add(note);
    }
}
