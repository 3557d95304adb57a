package org.myoworkup.desktop.form;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.myoworkup.advice.Alert;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Step;
import org.myoworkup.desktop.kit.Bubble;
import org.myoworkup.desktop.kit.Lit;
import org.myoworkup.desktop.kit.StrayKeys;
import org.myoworkup.desktop.kit.StyleSheet;
import org.myoworkup.session.SaveState;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Visibility;

import java.util.List;
import java.util.Optional;

/**
 * The form of one step, made from the checklist. It shows what the session holds and hands every
 * answer over the moment it is given.
 */
public final class StepForm extends BorderPane {
    private static final String STYLES = StyleSheet.of("form");

    /** Questions made before the form is first painted: more than the tallest screen shows. */
    private static final int AT_ONCE = 18;

    /** Of a frame's 16 ms, what making further questions may take. */
    private static final long FRAME_SHARE = 8_000_000;

    private final Scope scope;
    private final Step step;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final StepHead head;
    private final List<SectionCard> cards;
    private final FormWalk walk;
    private final KeyFoot foot;
    private final Reading reading;
    private final Scroller scroller = new Scroller(scroll, content);
    private final Session.Listener listener = new Listener();
    private final AnimationTimer filler = new Filler();
    private int occurrence = 1;

    /** Listens to the session until it is closed. */
    public StepForm(Session session, Texts texts, Step step, Instruments instruments) {
        this.scope = new Scope(session, texts, new Bubble(), instruments);
        this.step = step;
        this.head = new StepHead(scope, step, this::occurrence);
        this.cards = step.sections().stream().map(s -> new SectionCard(scope, s, 1)).toList();
        getStylesheets().add(STYLES);
        getStyleClass().add("step-form");
        content.getStyleClass().add("step-content");
        content.getChildren().add(head.guidance());
        content.getChildren().addAll(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.getStyleClass().add("step-scroll");
        scroll.setFocusTraversable(false);
        setTop(head);
        setCenter(scroll);
        reading = new Reading(scroll, () -> scope.session().locked(), texts.say("sign.locked"));
        walk = new FormWalk(this, texts);
        foot = new KeyFoot(texts, walk);
        setBottom(foot);
        StrayKeys.keepFrom(this);
        new RowKeys(walk).listen(content);
        foot.follow(this);
        scroller.followFocus();
        update();
        makeFirst();
        session.listen(listener);
        filler.start();
    }

    /** The form that this node stands in: the way for an instrument to show another place. */
    public static Optional<StepForm> around(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof StepForm form) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private Visibility visibility() {
        return new Visibility(
                scope.texts().checklist(),
                scope.session().workup().patient(),
                scope.session().workup().answers());
    }

    private void update() {
        Visibility visibility = visibility();
        cards.forEach(c -> c.update(visibility));
        head.update(occurrence);
    }

    private void makeFirst() {
        Visibility visibility = visibility();
        for (int made = 0; made < AT_ONCE && !isComplete(); made++) {
            makeNext(visibility);
        }
    }

    /** True when every question that is asked is made. */
    public boolean isComplete() {
        return cards.stream().allMatch(SectionCard::complete);
    }

    private void makeNext(Visibility visibility) {
        cards.stream()
                .filter(c -> !c.complete())
                .findFirst()
                .ifPresent(c -> c.makeNext(visibility));
    }

    /** Shows another occurrence of a step that repeats. */
    private void occurrence(int number) {
        commit();
        scope.bubble().close();
        occurrence = number;
        cards.stream().filter(c -> !c.section().repeats()).forEach(c -> c.begin(number));
        update();
        makeFirst();
        filler.start();
        scroll.setVvalue(0);
    }

    /**
     * Scrolls to an item, a section or the step, in its occurrence, unfolds it and puts the focus
     * there.
     */
    public void reveal(Place place) {
        if (step.repeats() && place.occurrence() != occurrence) {
            occurrence(place.occurrence());
        }
        Optional<SectionCard> card = card(place);
        if (card.isEmpty()) {
            scroll.setVvalue(0);
            head.focusMenu();
            return;
        }
        Optional<ItemRow> row = made(card.get(), place);
        scroller.toTop(
                row.filter(r -> !card.get().leadsWith(r)).<Node>map(r -> r).orElse(card.get()));
        row.ifPresent(Lit::light);
        row.or(() -> card.get().rows().stream().filter(Node::isVisible).findFirst())
                .ifPresent(ItemRow::focusField);
    }

    /** The section of this question, or this section. */
    Optional<SectionCard> card(Place place) {
        Optional<Item> item = scope.texts().checklist().item(place.id());
        String section = item.map(Item::section).orElse(place.id());
        return cards.stream().filter(c -> c.section().id().equals(section)).findFirst();
    }

    private Optional<ItemRow> made(SectionCard card, Place place) {
        Visibility visibility = visibility();
        cards.stream().takeWhile(c -> c != card).forEach(c -> c.complete(visibility));
        card.complete(visibility);
        if (card.section().repeats()) {
            card.occurrence(place.occurrence());
        }
        card.unfold(true);
        return card.row(place).filter(Node::isVisible);
    }

    /** Gives this question the focus and scrolls no further than it takes to see it. */
    void focus(Place place) {
        card(place)
                .flatMap(c -> made(c, place))
                .ifPresent(
                        row -> {
                            scroller.layOut();
                            row.focusField();
                        });
    }

    /** The questions that are asked in what is shown, in their order. */
    public List<Place> asked() {
        Visibility visibility = visibility();
        return cards.stream().flatMap(c -> c.asked(visibility).stream()).toList();
    }

    /** The way from question to question. */
    public FormWalk walk() {
        return walk;
    }

    /** Hears of an attempt to change something in a workup that takes no change. */
    public void whenLocked(Runnable told) {
        reading.whenRefused(told);
    }

    /** Hands over what is being typed. */
    public void commit() {
        cards.forEach(SectionCard::commit);
    }

    /** Hands over what is being typed, closes what is open and stops listening. */
    public void close() {
        commit();
        scope.bubble().close();
        cards.forEach(SectionCard::close);
        filler.stop();
        reading.close();
        foot.close();
        scroller.stop();
        scope.session().unlisten(listener);
    }

    private void locked() {
        reading.refresh();
        cards.forEach(c -> c.rows().forEach(ItemRow::refresh));
        update();
    }

    private final class Listener implements Session.Listener {
        @Override
        public void changed(Change change) {
            switch (change) {
                case Change.OfAnswer answer -> answered(answer.place());
                case Change.OfNote note -> row(note.place()).ifPresent(ItemRow::refreshNote);
                case Change.OfState _,
                        Change.OfPatient _,
                        Change.OfAlert _,
                        Change.OfAttachment _ -> {
                    // titles and what is asked are brought up to date below
                }
            }
            update();
            List<Alert> open = scope.session().assessment().openChecks();
            cards.forEach(c -> c.rows().forEach(r -> r.refreshAdvice(open)));
        }

        private void answered(Place place) {
            row(place).ifPresent(ItemRow::refresh);
            for (SectionCard card : cards) {
                card.rows().forEach(ItemRow::refreshDerived);
            }
        }

        private Optional<ItemRow> row(Place place) {
            return cards.stream().flatMap(c -> c.row(place).stream()).findFirst();
        }

        @Override
        public void signing() {
            Platform.runLater(StepForm.this::locked);
        }

        @Override
        public void saving(SaveState state) {
            // shown by the window, and told from another thread
        }
    }

    /** Makes the questions below the first screen, a few in every frame. */
    private final class Filler extends AnimationTimer {
        private boolean painted;

        @Override
        public void handle(long now) {
            if (!painted) {
                painted = true;
                return;
            }
            Visibility visibility = visibility();
            long end = System.nanoTime() + FRAME_SHARE;
            while (!isComplete() && System.nanoTime() < end) {
                makeNext(visibility);
            }
            if (isComplete()) {
                stop();
            }
        }
    }
}
