package org.myoworkup.desktop.assessment;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.advice.Invasiveness;
import org.myoworkup.advice.NotYetKnown;
import org.myoworkup.advice.NotYetKnown.Decider;
import org.myoworkup.advice.NotYetKnown.Lane;
import org.myoworkup.advice.NotYetKnown.Open;
import org.myoworkup.criteria.CriteriaSet;
import org.myoworkup.criteria.CriteriaSets;
import org.myoworkup.criteria.EularAcr2017.Category;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What nobody has looked at yet, in three lanes; each entry leads to its question. */
final class NextSection extends VBox {
    private final Texts texts;
    private final Consumer<Place> go;
    private Optional<NotYetKnown> shown = Optional.empty();

    NextSection(Texts texts, Consumer<Place> go) {
        this.texts = texts;
        this.go = go;
        setId("next");
        getStyleClass().add("panel-section");
    }

    void show(NotYetKnown next) {
        if (shown.filter(next::equals).isPresent()) {
            return;
        }
        shown = Optional.of(next);
        List<Node> nodes = new ArrayList<>();
        nodes.add(Parts.label(texts.say(NotYetKnown.TITLE), "section-title"));
        lane(nodes, Lane.SAFETY, next.safety().stream().map(o -> open(o, "safety")).toList());
        lane(
                nodes,
                Lane.ALTERNATIVES,
                next.alternatives().stream().map(o -> open(o, "other")).toList());
        lane(nodes, Lane.WOULD_DECIDE, next.wouldDecide().stream().map(this::decider).toList());
        if (!next.wouldDecide().isEmpty()) {
            nodes.add(Parts.wrapped(texts.say("window.next.how"), "text-small", "text-muted"));
        }
        getChildren().setAll(nodes);
    }

    private void lane(List<Node> nodes, Lane lane, List<? extends Node> entries) {
        VBox box = new VBox(Parts.label(texts.say(lane.key()), "column-head"));
        if (entries.isEmpty()) {
            box.getChildren().add(Parts.label(texts.say("window.next.none"), "text-muted"));
        }
        box.getChildren().addAll(entries);
        box.getStyleClass().add("lane");
        nodes.add(box);
    }

    private Node open(Open open, String lane) {
        return link(open.place(), texts.label(open.place()), open.awaited(), lane);
    }

    private Hyperlink link(Place place, String label, boolean awaited, String lane) {
        String words = awaited ? texts.say("window.next.awaited", label) : label;
        Hyperlink link = Parts.link(words, () -> go.accept(place));
        link.setId("next-" + lane + "-" + place);
        link.setGraphic(Parts.icon(awaited ? Feather.CLOCK : Feather.CHEVRONS_RIGHT));
        return link;
    }

    private Node decider(Decider one) {
        boolean several = one.places().size() > 1;
        String label =
                one.invasiveness() == Invasiveness.BIOPSY && several
                        ? texts.say("window.next.biopsy", one.places().size())
                        : texts.label(one.places().getFirst());
        VBox box = new VBox(link(one.places().getFirst(), label, one.awaited(), "decide"));
        box.getChildren().add(small(texts.say(one.invasiveness().key())));
        if (!one.ifPresent().equals(one.ifAbsent())) {
            String many = several ? ".all" : "";
            box.getChildren().add(outcome("window.next.present" + many, one.ifPresent()));
            box.getChildren().add(outcome("window.next.absent" + many, one.ifAbsent()));
        }
        List<String> sets =
                CriteriaSets.all().stream()
                        .filter(s -> one.sets().contains(s.id()))
                        .map(CriteriaSet::name)
                        .map(texts::say)
                        .toList();
        if (!sets.isEmpty()) {
            box.getChildren().add(small(texts.say("window.next.sets", sets)));
        }
        box.getStyleClass().add("decider");
        return box;
    }

    private Label small(String words) {
        return Parts.wrapped(words, "text-small", "text-muted");
    }

    private Label outcome(String key, NotYetKnown.Outcome outcome) {
        String points = texts.number(BigDecimal.valueOf(outcome.tenths(), 1));
        String probability = texts.percent(outcome.probability());
        String category =
                outcome.category()
                        .map(this::category)
                        .orElseGet(() -> texts.say("window.next.no-class"));
        return Parts.wrapped(texts.say(key, points, probability, category), "text-small");
    }

    /** Below the cut-off is not yet "not IIM": other items stay open. */
    private String category(Category category) {
        return category == Category.NOT_IIM
                ? texts.say("window.next.below")
                : texts.say("window.eular.could." + category.code());
    }
}
