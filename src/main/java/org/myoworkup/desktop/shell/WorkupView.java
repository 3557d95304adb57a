package org.myoworkup.desktop.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Step;
import org.myoworkup.desktop.alert.FlagStrip;
import org.myoworkup.desktop.assessment.AssessmentPanel;
import org.myoworkup.desktop.desk.Actions;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.LanguageMenu;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.find.QuestionIndex;
import org.myoworkup.desktop.find.QuestionSearch;
import org.myoworkup.desktop.form.FormWalk;
import org.myoworkup.desktop.form.Instruments;
import org.myoworkup.desktop.form.StepForm;
import org.myoworkup.desktop.history.HistoryDialog;
import org.myoworkup.desktop.keys.KeyGroup;
import org.myoworkup.desktop.review.ReviewView;
import org.myoworkup.desktop.signing.AmendDialog;
import org.myoworkup.desktop.signing.LockBanner;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An open workup: whose it is, the steps, the form of one of them, the findings so far, and where
 * saving stands.
 */
final class WorkupView extends BorderPane {
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(
                    KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Desk desk;
    private final Session session;
    private final Runnable back;
    private final SaveLine saveLine;
    private final UndoButtons undo;
    private final PatientHeader header;
    private final FlagStrip flags;
    private final LockBanner locked;
    private final StepRail rail;
    private final AssessmentPanel panel;
    private final StackPane centre = new StackPane();
    private final SessionEvents events;
    private final Instruments instruments;
    private final Columns columns;
    private final WalkActions walk;
    private final AnsweredLine answered;
    private final ToggleButton findings;
    private final QuestionIndex questions;
    private final WorkupActions actions;
    private Optional<StepForm> form = Optional.empty();
    private Optional<ReviewView> review = Optional.empty();
    private String shown = "";
    private boolean wasLocked;

    /**
     * @param back leads to the list
     * @param people who is at the keyboard
     * @param questions in the language of the desk
     */
    WorkupView(Desk desk, Session session, Runnable back, Node people, QuestionIndex questions) {
        this.desk = desk;
        this.session = session;
        this.back = back;
        this.saveLine = new SaveLine(session, desk.texts());
        this.undo = new UndoButtons(session, desk.texts(), this::go, saveLine::say);
        this.questions = questions;
        this.findings = new ToggleButton(desk.texts().say("window.findings"));
        findings.setId("show-findings");
        findings.setMinWidth(USE_PREF_SIZE);
        Button history =
                Parts.iconButton(
                        "history", desk.texts().say("changes.open"), Feather.CLOCK, this::history);
        history.setDisable(session.id().isEmpty());
        this.header =
                new PatientHeader(
                        session,
                        desk.texts(),
                        back,
                        this::editPatient,
                        findings,
                        history,
                        undo,
                        new LanguageMenu(desk),
                        people);
        this.locked = new LockBanner(desk, session);
        this.flags = new FlagStrip(session, desk.texts(), this::go);
        this.rail = new StepRail(session, desk.texts(), this::step);
        this.panel = new AssessmentPanel(session, desk.texts(), this::go);
        this.events = new SessionEvents(session, this::changed, saveLine::refresh);
        this.instruments = new AllInstruments(desk);
        this.walk = new WalkActions(this, desk.texts());
        this.answered = new AnsweredLine(session, desk.texts(), saveLine::say);
        this.actions = new WorkupActions(this, desk, session);
        setId("workup");
        getStyleClass().add("workup-view");
        centre.getStyleClass().add("workup-centre");
        centre.setMinWidth(0);
        setTop(new VBox(header, locked, flags));
        columns = new Columns(this, rail, centre, panel, findings);
        setBottom(saveLine);
        addEventFilter(KeyEvent.KEY_PRESSED, this::firstKey);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows the first step; called once the view stands in its window. */
    void start() {
        start(desk.texts().checklist().steps().getFirst().id());
        rail.focusChosen();
    }

    /** As {@link #start()}, at another step or the review. */
    void start(String id) {
        changed();
        step(id);
    }

    /** The step that is shown. */
    String at() {
        return shown;
    }

    Session session() {
        return session;
    }

    private void step(String id) {
        columns.form();
        if (id.equals(shown)) {
            return;
        }
        commit();
        closeForm();
        shown = id;
        rail.select(id);
        if (id.equals(StepRail.REVIEW)) {
            review = Optional.of(new ReviewView(desk, session, this::go, this::editPatient));
            centre.getChildren().setAll(review.get());
            review.get().requestFocus();
            return;
        }
        Step step = desk.texts().checklist().step(id).orElseThrow();
        StepForm opened = new StepForm(session, desk.texts(), step, instruments);
        opened.whenLocked(this::sayLocked);
        form = Optional.of(opened);
        centre.getChildren().setAll(opened);
    }

    private void closeForm() {
        form.ifPresent(StepForm::close);
        form = Optional.empty();
        review.ifPresent(ReviewView::close);
        review = Optional.empty();
    }

    /** Shows this item, section or step. */
    private void go(Place place) {
        columns.form();
        int dot = place.id().indexOf('.');
        step(dot < 0 ? place.id() : place.id().substring(0, dot));
        form.ifPresent(f -> f.reveal(place));
    }

    private void changed() {
        header.refresh();
        locked.refresh();
        if (wasLocked && !session.locked()) {
            saveLine.say("");
        }
        wasLocked = session.locked();
        flags.refresh();
        undo.refresh();
        rail.refresh();
        panel.refresh();
        saveLine.refresh();
        review.ifPresent(ReviewView::refresh);
        desk.stage().setTitle(header.title());
    }

    void history() {
        commit();
        HistoryDialog.ofWorkup(desk, session);
    }

    private void sayLocked() {
        saveLine.say(desk.texts().say(session.beingSigned() ? "sign.underway" : "sign.locked"));
    }

    /** A signed workup asks for the reason first. */
    void editPatient() {
        if (session.locked()) {
            AmendDialog.show(desk, session);
            return;
        }
        EditPatient.show(desk.stage(), session, desk.texts());
    }

    /** Takes in what is typed and not yet an answer. */
    void commit() {
        form.ifPresent(StepForm::commit);
    }

    void close() {
        commit();
        closeForm();
        events.close();
        answered.close();
    }

    /** The keys of the place that has the focus. */
    List<KeyGroup> keys() {
        Texts texts = desk.texts();
        List<KeyGroup> groups = new ArrayList<>();
        form.ifPresent(
                f -> {
                    groups.add(KeyGroup.ofQuestion(texts, f.walk().hints()));
                    groups.add(KeyGroup.moves(texts));
                    groups.add(KeyGroup.tables(texts));
                });
        groups.add(KeyGroup.of(texts, texts.say("keys.card.workup"), actions()));
        return groups;
    }

    /** What can be done here. */
    List<Actions> actions() {
        List<Actions> all = new ArrayList<>(List.of(walk.actions()));
        all.addAll(actions.all());
        return all;
    }

    /** Asks for a question and goes there. */
    void find() {
        if (getScene() != null && getScene().getRoot() instanceof Pane window) {
            commit();
            QuestionSearch.open(window, desk.texts(), questions, session, this::go);
        }
    }

    void toggleFindings() {
        findings.fire();
    }

    void back() {
        back.run();
    }

    void undo() {
        undo.undo();
    }

    void redo() {
        undo.redo();
    }

    /** Does this in the form that is shown, if one is. */
    void walk(Consumer<FormWalk> deed) {
        form.map(StepForm::walk).ifPresent(deed);
    }

    boolean hop(String letter, boolean back) {
        return form.filter(f -> f.walk().hop(letter, back)).isPresent();
    }

    /** Goes to the next question that is asked and open, from the last to the first. */
    void nextOpen() {
        commit();
        Optional<Place> next =
                new NextOpen(desk.texts().checklist())
                        .after(
                                form.flatMap(f -> f.walk().here()),
                                shown,
                                session.assessment().progress().missing());
        if (next.isEmpty()) {
            saveLine.say(desk.texts().say("keys.none-open"));
        } else {
            columns.form();
            step(desk.texts().checklist().item(next.get().id()).orElseThrow().step());
            form.ifPresent(f -> f.walk().to(next.get()));
        }
    }

    /** Shows this step, or the review, with the focus at its beginning. */
    void begin(String id) {
        step(id);
        if (form.isPresent()) {
            walk(FormWalk::first);
        } else {
            rail.focusChosen();
        }
    }

    /** The same by number from 0; false when there is none. */
    boolean begin(int at) {
        List<String> ids = stepsAndReview();
        if (at >= ids.size()) {
            return false;
        }
        begin(ids.get(at));
        return true;
    }

    List<String> stepsAndReview() {
        List<String> ids =
                new ArrayList<>(desk.texts().checklist().steps().stream().map(Step::id).toList());
        ids.add(StepRail.REVIEW);
        return ids;
    }

    /** Goes to the review and does this there. */
    void inReview(Consumer<ReviewView> deed) {
        step(StepRail.REVIEW);
        review.ifPresent(deed);
    }

    /** True in a text that takes letters. */
    static boolean types(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl text && text.isEditable();
    }

    /** Keys that are taken wherever the focus is. */
    private void firstKey(KeyEvent event) {
        if (walk.press(event) || actions.first().press(event)) {
            event.consume();
        }
    }

    void turn(int by) {
        List<String> ids = stepsAndReview();
        int next = ids.indexOf(shown) + by;
        if (next >= 0 && next < ids.size()) {
            begin(ids.get(next));
        }
    }

    /** Keys that a control has not taken. In a text that is being typed, undo is the text's own. */
    private void key(KeyEvent event) {
        boolean typing = types(event);
        if (event.getCode() == KeyCode.ESCAPE) {
            if (typing) {
                commit();
                rail.focusChosen();
            } else {
                back.run();
            }
            event.consume();
        } else if (!typing && REDO_TOO.match(event)) {
            undo.redo();
            event.consume();
        } else if (!typing && actions.then().press(event)) {
            event.consume();
        }
    }
}
