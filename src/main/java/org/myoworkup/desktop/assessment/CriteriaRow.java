package org.myoworkup.desktop.assessment;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.criteria.Element;
import org.myoworkup.criteria.SetResult;
import org.myoworkup.desktop.desk.IconLine;
import org.myoworkup.desktop.desk.LinkFlow;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.kit.Fold;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One criteria set: its result, and behind a click how that came about. */
final class CriteriaRow extends VBox {
    private final Texts texts;
    private final Consumer<Place> go;
    private final Fold fold;
    private Optional<SetResult> shown = Optional.empty();

    CriteriaRow(Texts texts, String id, Consumer<Place> go) {
        this.texts = texts;
        this.go = go;
        this.fold = new Fold("set-" + id);
        getStyleClass().add("criteria-row");
        getChildren().add(fold);
    }

    void show(SetResult set) {
        if (shown.filter(set::equals).isPresent()) {
            return;
        }
        shown = Optional.of(set);
        String name = texts.say(set.name());
        String result = CriteriaWords.result(texts, set);
        List<Node> summary = new ArrayList<>();
        summary.add(Parts.wrapped(name, "criteria-name"));
        IconLine words = new IconLine(CriteriaWords.icon(set.status()), result);
        words.words().setId("set-" + set.id() + ":result");
        summary.add(words);
        CriteriaWords.provisos(texts, set)
                .forEach(p -> summary.add(Parts.wrapped(p, "proviso", "text-small")));
        if (set.provisional()) {
            summary.add(Parts.label(texts.say("window.provisional"), "text-small", "provisional"));
        }
        String spoken =
                texts.named(name, result)
                        + (set.provisional() ? ". " + texts.say("window.provisional") : "");
        fold.set(spoken, summary, () -> behind(set));
    }

    private List<Node> behind(SetResult set) {
        List<Node> nodes = new ArrayList<>();
        set.elements().forEach(e -> nodes.add(element(e)));
        CriteriaWords.notes(set)
                .forEach(m -> nodes.add(new IconLine(Feather.INFO, texts.say(m), "text-small")));
        if (!set.deciding().isEmpty()) {
            nodes.add(
                    links(
                            "window.criteria.deciding",
                            set.deciding().stream().map(Place::of).toList(),
                            "decide-" + set.id() + "-"));
        }
        nodes.add(Parts.wrapped(set.citation(), "text-small", "text-muted", "citation"));
        return nodes;
    }

    private Node element(Element element) {
        String value = CriteriaWords.value(texts, element);
        String words =
                texts.say(
                        element.against() ? "window.criteria.against" : "window.criteria.element",
                        texts.say(element.label()),
                        value);
        VBox box = new VBox(new IconLine(CriteriaWords.icon(element), words));
        if (!element.from().isEmpty()) {
            box.getChildren().add(links("window.criteria.from", element.from(), "from-"));
        }
        box.getStyleClass().add("element-box");
        return box;
    }

    private Node links(String key, List<Place> places, String prefix) {
        LinkFlow flow = new LinkFlow("criteria-links");
        flow.add(Parts.label(texts.say(key), "text-small", "text-muted"));
        for (Place place : places) {
            Hyperlink link = Parts.link(texts.label(place), () -> go.accept(place));
            link.setId(prefix + place);
            flow.add(Parts.styled(link, "text-small"));
        }
        return flow;
    }
}
