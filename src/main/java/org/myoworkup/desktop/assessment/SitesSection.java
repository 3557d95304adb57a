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
import org.myoworkup.desktop.desk.SiteWords;
import org.myoworkup.desktop.kit.Fold;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Candidates for the biopsy, with the reasons for and against each. */
final class SitesSection extends VBox {
    private final Texts texts;
    private final Consumer<Place> go;
    private final SiteWords words;
    private final Fold fold = new Fold("sites");
    private Optional<BiopsySites> shown = Optional.empty();

    SitesSection(Texts texts, Consumer<Place> go) {
        this.texts = texts;
        this.words = new SiteWords(texts);
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
                texts.named(title, count),
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
        String muscle = words.muscle(one.muscle(), one.side());
        VBox box =
                new VBox(
                        Parts.wrapped(
                                texts.say("window.sites.candidate", muscle, words.suits(one)),
                                "site-name"),
                        Parts.wrapped(words.reasons(one), "text-small"));
        String against = words.warnings(one);
        if (!against.isEmpty()) {
            box.getChildren().add(Parts.wrapped(against, "text-small"));
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

    private Node excluded(Excluded one) {
        return Parts.link(words.excluded(one), () -> go.accept(one.from()));
    }
}
