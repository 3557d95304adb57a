package org.myoworkup.desktop.assessment;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.advice.BiopsySites;
import org.myoworkup.advice.BiopsySites.Candidate;
import org.myoworkup.advice.BiopsySites.Excluded;
import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.IconLine;
import org.myoworkup.desktop.desk.LinkFlow;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.kit.Fold;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Candidates for the biopsy, with the reasons for and against each. */
final class SitesSection extends VBox {
    private final Texts texts;
    private final Consumer<Place> go;
    private final Fold fold = new Fold("sites");
    private Optional<BiopsySites> shown = Optional.empty();

    SitesSection(Texts texts, Consumer<Place> go) {
        this.texts = texts;
        this.go = go;
        getStyleClass().add("panel-section");
        getChildren().add(fold);
    }

    void show(BiopsySites sites) {
        if (shown.filter(sites::equals).isPresent()) {
            return;
        }
        shown = Optional.of(sites);
        String title = texts.say("window.sites.title");
        String count = texts.say("window.sites.count", sites.candidates().size());
        fold.set(
                title + ": " + count,
                List.of(
                        Parts.wrapped(title, "criteria-name"),
                        Parts.wrapped(count),
                        Parts.label(texts.say("window.provisional"), "text-small", "provisional")),
                () -> behind(sites));
    }

    private List<Node> behind(BiopsySites sites) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Parts.wrapped(texts.say("window.sites.decide"), "text-small", "text-muted"));
        if (sites.distal()) {
            nodes.add(Parts.wrapped(texts.say("window.sites.distal")));
        }
        sites.candidates().forEach(c -> nodes.add(candidate(c)));
        sites.excluded().forEach(e -> nodes.add(excluded(e)));
        for (Message caution : sites.cautions()) {
            nodes.add(new IconLine(Feather.INFO, texts.say(caution)));
        }
        return nodes;
    }

    private Node candidate(Candidate one) {
        String suits = texts.say("window.sites." + one.suits().name().toLowerCase(Locale.ROOT));
        VBox box =
                new VBox(
                        Parts.wrapped(
                                texts.say("window.sites.candidate", muscle(one), suits),
                                "site-name"),
                        Parts.wrapped(
                                texts.say("window.sites.for", say(one.reasons())), "text-small"));
        if (!one.warnings().isEmpty()) {
            box.getChildren()
                    .add(
                            Parts.wrapped(
                                    texts.say("window.sites.against", say(one.warnings())),
                                    "text-small"));
        }
        LinkFlow links = new LinkFlow("criteria-links");
        one.from()
                .forEach(
                        p ->
                                links.add(
                                        Parts.styled(
                                                Parts.link(texts.label(p), () -> go.accept(p)),
                                                "text-small")));
        box.getChildren().add(links);
        box.getStyleClass().add("element-box");
        return box;
    }

    private String muscle(Candidate one) {
        return texts.say(
                "window.sites.muscle",
                texts.label(one.muscle()),
                texts.say("window.sites.side." + one.side()));
    }

    private List<String> say(List<Message> messages) {
        return messages.stream().map(texts::say).toList();
    }

    private Node excluded(Excluded one) {
        String muscle =
                texts.say(
                        "window.sites.muscle",
                        texts.label(one.muscle()),
                        texts.say("window.sites.side." + one.side()));
        return Parts.link(
                texts.say("window.sites.excluded", muscle, texts.say(one.reason())),
                () -> go.accept(one.from()));
    }
}
