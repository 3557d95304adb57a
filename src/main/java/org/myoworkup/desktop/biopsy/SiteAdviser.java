package org.myoworkup.desktop.biopsy;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.advice.AdviceItems;
import org.myoworkup.advice.BiopsySites;
import org.myoworkup.advice.BiopsySites.Candidate;
import org.myoworkup.advice.BiopsySites.Excluded;
import org.myoworkup.desktop.desk.IconLine;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.SiteWords;
import org.myoworkup.desktop.form.Companion;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.desktop.kit.Fold;
import org.myoworkup.workup.Answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which muscles may serve, why, and which must not be taken. Open while no site is chosen, one line
 * afterwards. Choosing a candidate answers site and side and asks nothing else.
 */
final class SiteAdviser implements Companion {
    /** More than these are folded away: the first suit best. */
    private static final int AT_ONCE = 4;

    private final Scope scope;
    private final SiteWords words;
    private final VBox node = BiopsyCompanions.dressed(new VBox());
    private final Fold after = new Fold("biopsy-sites");
    private Biopsy biopsy;
    private Optional<Shown> shown = Optional.empty();

    SiteAdviser(Scope scope) {
        this.scope = scope;
        this.words = new SiteWords(scope.texts());
        this.biopsy = new Biopsy(scope, 1);
        node.setId("biopsy-adviser");
        node.getStyleClass().add("site-adviser");
    }

    /** What is drawn; the same again is left as it is, with the focus in it. */
    private record Shown(
            int occurrence, BiopsySites sites, Optional<String> site, Optional<String> side) {}

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(int occurrence) {
        biopsy = new Biopsy(scope, occurrence);
        BiopsySites sites = scope.session().assessment().biopsySites();
        Optional<Shown> now =
                Optional.of(new Shown(occurrence, sites, biopsy.site(), biopsy.side()));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        if (biopsy.site().isEmpty()) {
            List<Node> all = new ArrayList<>();
            all.add(title());
            all.addAll(advice(sites));
            node.getChildren().setAll(all);
        } else {
            String chosen = scope.say("biopsyform.sites.chosen", muscle());
            after.set(chosen, List.of(Parts.wrapped(chosen, "text-muted")), () -> advice(sites));
            node.getChildren().setAll(after);
        }
    }

    private String muscle() {
        String muscle = biopsy.site().orElseThrow();
        return biopsy.side()
                .map(side -> words.muscle(muscle, side))
                .orElse(scope.say("biopsyform.overview.no-side", scope.texts().label(muscle)));
    }

    private Node title() {
        HBox title =
                new HBox(
                        Parts.wrapped(scope.say("window.sites.title"), "adviser-title"),
                        Parts.label(scope.say("window.provisional"), "provisional"));
        title.getStyleClass().add("adviser-head");
        return title;
    }

    private List<Node> advice(BiopsySites sites) {
        List<Node> nodes = new ArrayList<>();
        List<Candidate> candidates = sites.candidates();
        nodes.add(
                Parts.wrapped(
                        scope.say(
                                "biopsyform.sites.decide",
                                scope.say("window.sites.count", candidates.size()),
                                scope.say("window.sites.decide")),
                        "text-muted"));
        List<String> cautions = sites.cautions().stream().map(scope.texts()::say).toList();
        if (!cautions.isEmpty()) {
            nodes.add(new IconLine(Feather.INFO, scope.texts().series(cautions)));
        }
        if (sites.distal()) {
            nodes.add(Parts.wrapped(scope.say("window.sites.distal")));
        }
        candidates.stream().limit(AT_ONCE).forEach(c -> nodes.add(candidate(c)));
        excluded(sites.excluded()).forEach(nodes::add);
        if (candidates.size() > AT_ONCE) {
            nodes.add(further(candidates.subList(AT_ONCE, candidates.size())));
        }
        return nodes;
    }

    private Fold further(List<Candidate> rest) {
        Fold fold = new Fold("biopsy-sites-more");
        String name = scope.say("biopsyform.sites.more", rest.size());
        fold.set(
                name,
                List.of(Parts.wrapped(name)),
                () -> rest.stream().map(this::candidate).toList());
        return fold;
    }

    private Node candidate(Candidate one) {
        String muscle = words.muscle(one.muscle(), one.side());
        String against = words.warnings(one);
        String why = against.isEmpty() ? words.reasons(one) : words.reasons(one) + ". " + against;
        Button choose =
                Parts.button(
                        "biopsy-site:" + one.muscle() + ":" + one.side(),
                        muscle,
                        Feather.MAP_PIN,
                        () -> choose(one));
        choose.setAccessibleText(
                scope.say("biopsyform.sites.choose", muscle, words.suits(one), why));
        choose.getStyleClass().add("site-choose");
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setWrapText(true);
        VBox beside =
                new VBox(
                        Parts.wrapped(words.suits(one), "site-suits"),
                        Parts.wrapped(why, "text-small"));
        beside.setMinWidth(0);
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox box = new HBox(choose, beside);
        box.getStyleClass().add("site-candidate");
        return box;
    }

    private void choose(Candidate one) {
        Biopsy whose = biopsy;
        scope.session()
                .answer(
                        whose.place(AdviceItems.BIOPSY_SITE),
                        Optional.of(new Answer.Choice(one.muscle())));
        scope.session()
                .answer(
                        whose.place(AdviceItems.BIOPSY_SIDE),
                        Optional.of(new Answer.Choice(one.side())));
        after.requestFocus();
    }

    /**
     * Muscles of one side and one reason in one line. The muscle of this very biopsy is no old site
     * here.
     */
    private List<Node> excluded(List<Excluded> all) {
        Map<List<String>, List<String>> together = new LinkedHashMap<>();
        all.stream()
                .filter(e -> !e.from().equals(biopsy.place(AdviceItems.BIOPSY_SITE)))
                .forEach(
                        e ->
                                together.computeIfAbsent(
                                                List.of(e.side(), scope.texts().say(e.reason())),
                                                _ -> new ArrayList<>())
                                        .add(scope.texts().label(e.muscle())));
        List<Node> lines = new ArrayList<>();
        together.forEach(
                (why, muscles) ->
                        lines.add(
                                new IconLine(
                                        Feather.SLASH,
                                        scope.say(
                                                "biopsyform.sites.excluded",
                                                words.side(why.getFirst()),
                                                muscles,
                                                why.getLast()))));
        return lines;
    }
}
