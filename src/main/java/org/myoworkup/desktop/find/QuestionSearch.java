package org.myoworkup.desktop.find;

import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Leads to any question, section or step of the open workup by its words. What is not asked now is
 * shown and said to be hidden, and leads nowhere.
 */
public final class QuestionSearch implements Lookup.Finder<Hits.Hit> {
    private static final int MOST = 60;

    /** Letters of an answer. */
    private static final int LONGEST = 80;

    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");

    private final Texts texts;
    private final QuestionIndex index;
    private final Hits hits;
    private final Consumer<Place> go;

    private QuestionSearch(Texts texts, QuestionIndex index, Session session, Consumer<Place> go) {
        this.texts = texts;
        this.index = index;
        this.hits = new Hits(texts, session);
        this.go = go;
    }

    /**
     * Opens it over the window that has this as its content.
     *
     * @param index of the same language
     * @param go leads to an item, section or step
     */
    public static void open(
            Pane window, Texts texts, QuestionIndex index, Session session, Consumer<Place> go) {
        Lookup.open(window, texts, new QuestionSearch(texts, index, session, go));
    }

    @Override
    public String title() {
        return texts.say("find.questions");
    }

    @Override
    public List<Hits.Hit> find(String typed) {
        return hits.of(index.find(typed, MOST));
    }

    @Override
    public Region line(Hits.Hit hit, Optional<Hits.Hit> before) {
        VBox words = new VBox(Parts.wrapped(texts.label(hit.place()), "lookup-name"));
        section(hit)
                .ifPresent(
                        s -> words.getChildren().add(Parts.wrapped(s, "text-muted", "text-small")));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Parts.icon(icon(hit.found().kind()), "quiet-icon"), words);
        stands(hit).ifPresent(s -> line.getChildren().add(said(hit, s)));
        line.getStyleClass().add("lookup-line");
        line.pseudoClassStateChanged(HIDDEN, hit.hidden());
        boolean first = before.filter(b -> sameStep(b, hit)).isEmpty();
        return first
                ? new VBox(Parts.wrapped(texts.label(hit.found().step()), "lookup-head"), line)
                : line;
    }

    private static boolean sameStep(Hits.Hit one, Hits.Hit other) {
        return one.found().step().equals(other.found().step());
    }

    private static Region said(Hits.Hit hit, String words) {
        var label = Parts.wrapped(words, hit.hidden() ? "lookup-hidden" : "lookup-given");
        if (hit.hidden()) {
            label.setGraphic(Parts.icon(Feather.EYE_OFF));
        }
        return label;
    }

    private static Feather icon(QuestionIndex.Kind kind) {
        return switch (kind) {
            case STEP -> Feather.FOLDER;
            case SECTION -> Feather.LIST;
            case ITEM -> Feather.HELP_CIRCLE;
        };
    }

    private Optional<String> section(Hits.Hit hit) {
        return switch (hit.found().kind()) {
            case STEP -> Optional.of(texts.say("find.kind.step"));
            case SECTION -> Optional.of(texts.say("find.kind.section"));
            case ITEM ->
                    texts.checklist().item(hit.found().id()).map(i -> texts.label(i.section()));
        };
    }

    private Optional<String> stands(Hits.Hit hit) {
        Optional<String> given = hit.given().map(QuestionSearch::shortened);
        if (!hit.hidden()) {
            return given;
        }
        return Optional.of(
                given.map(g -> texts.say("find.hidden-given", g))
                        .orElseGet(() -> texts.say("find.hidden")));
    }

    private static String shortened(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST).strip() + "…" : words;
    }

    @Override
    public String words(Hits.Hit hit) {
        List<String> words = new ArrayList<>();
        words.add(texts.label(hit.place()));
        stands(hit).ifPresent(words::add);
        section(hit).ifPresent(words::add);
        words.add(texts.label(hit.found().step()));
        return String.join(". ", words);
    }

    @Override
    public boolean ready(Hits.Hit hit) {
        return !hit.hidden();
    }

    @Override
    public void take(Hits.Hit hit) {
        go.accept(hit.place());
    }
}
