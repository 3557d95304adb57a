package org.myoworkup.desktop.list;

import atlantafx.base.controls.CustomTextField;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.FileDrop;
import org.myoworkup.desktop.desk.LanguageMenu;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.util.List;
import java.util.function.Consumer;

/** The stored workups, last changed first, with search; what to do when there is none. */
public final class WorkupListView extends BorderPane {
    /** More are found by searching. */
    static final int LIMIT = 200;

    private static final KeyCombination NEW =
            new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final Texts texts;
    private final Ways ways;
    private final Node people;
    private final CustomTextField search = new CustomTextField();
    private final PauseTransition pause = new PauseTransition(Duration.millis(150));
    private final ListView<Workups.Listed> rows = new ListView<>();
    private final Label count = Parts.label("", "text-muted");
    private final StackPane body = new StackPane();
    private final Node empty;
    private final Node nothingFound;
    private Runnable shown = () -> {};
    private int asked;

    /** Where the list leads to. */
    public interface Ways {
        void open(WorkupId id);

        void sample(String name);

        void show(Session session);

        void backups();

        void settings();
    }

    /**
     * @param notices stand above the list
     * @param people who is at the keyboard
     */
    public WorkupListView(Desk desk, Ways ways, Notices notices, Node people) {
        this.people = people;
        this.desk = desk;
        this.texts = desk.texts();
        this.ways = ways;
        this.empty = new EmptyList(texts, this::startNew, this::importCase, ways::sample);
        this.nothingFound = nothingFound();
        setId("workup-list");
        getStyleClass().add("list-view-page");
        setTop(new VBox(head(), notices));
        setCenter(body());
        setBottom(
                Parts.styled(
                        new HBox(
                                Parts.wrapped(
                                        texts.say("window.intended-use"),
                                        "text-muted",
                                        "text-small"),
                                Parts.spacer(),
                                foot(
                                        "backups-open",
                                        "window.list.backups",
                                        Feather.ARCHIVE,
                                        ways::backups),
                                foot(
                                        "settings-open",
                                        "settings.open",
                                        Feather.SETTINGS,
                                        ways::settings)),
                        "page-foot"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        new FileDrop(this, files -> importer().dropped(files, this::notImported));
        reload();
    }

    private Node head() {
        search.setId("search");
        search.setPromptText(texts.say("window.list.search"));
        search.setAccessibleText(texts.say("window.list.search"));
        search.setLeft(Parts.icon(Feather.SEARCH));
        search.getStyleClass().add("search-field");
        pause.setOnFinished(_ -> reload());
        search.textProperty().addListener(_ -> pause.playFromStart());
        Button add =
                Parts.button(
                        "new-workup", texts.say("window.list.new"), Feather.PLUS, this::startNew);
        add.getStyleClass().add("accent");
        Button take =
                Parts.button(
                        "import",
                        texts.say("window.list.import"),
                        Feather.UPLOAD,
                        this::importCase);
        HBox title =
                new HBox(
                        Parts.icon(Feather.ACTIVITY, "brand-icon"),
                        Parts.label(texts.say("window.name"), "title-2"));
        title.getStyleClass().add("brand");
        title.setMinWidth(USE_PREF_SIZE);
        PaperMenu paper = new PaperMenu(desk);
        FlowPane tools =
                new FlowPane(
                        search,
                        paper,
                        new SampleMenu(texts, ways::sample),
                        take,
                        add,
                        new LanguageMenu(desk),
                        people);
        tools.getStyleClass().add("page-tools");
        HBox.setHgrow(tools, Priority.ALWAYS);
        title.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(title, tools);
        // As wide as there is room, so that it takes no more lines than it needs.
        tools.prefWrapLengthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.max(0, room(bar) - title.getWidth()),
                                bar.widthProperty(),
                                bar.insetsProperty(),
                                title.widthProperty()));
        bar.getStyleClass().add("page-head");
        return new VBox(bar, paper.outcome());
    }

    private Node foot(String id, String key, Feather icon, Runnable way) {
        Button button = Parts.button(id, texts.say(key), icon, way);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("flat");
        return button;
    }

    private static double room(HBox bar) {
        return bar.getWidth()
                - bar.getInsets().getLeft()
                - bar.getInsets().getRight()
                - bar.getSpacing();
    }

    private Node body() {
        rows.setId("workups");
        rows.setAccessibleText(texts.say("window.list.title"));
        rows.setCellFactory(_ -> new WorkupCell(desk, ways::open));
        rows.getStyleClass().addAll("workup-rows", "edge-to-edge");
        HBox line =
                new HBox(
                        Parts.label(texts.say("window.list.title"), "title-4"),
                        Parts.spacer(),
                        count);
        line.getStyleClass().add("list-line");
        VBox listed = new VBox(line, WorkupCell.heads(texts), rows);
        VBox.setVgrow(rows, Priority.ALWAYS);
        listed.getStyleClass().add("list-body");
        body.getChildren().addAll(listed, empty, nothingFound);
        only(null);
        return body;
    }

    private Node nothingFound() {
        VBox box =
                new VBox(
                        Parts.icon(Feather.SEARCH, "empty-icon"),
                        Parts.label(texts.say("window.list.nothing-found"), "title-4"),
                        Parts.link(texts.say("window.list.show-all"), search::clear));
        box.getStyleClass().add("empty-state");
        box.setId("nothing-found");
        return box;
    }

    private void only(Node shown) {
        body.getChildren().forEach(n -> n.setVisible(n == shown));
    }

    /**
     * Gives the keyboard to the search; keys reach a view only where something in it has the focus.
     */
    public void focusSearch() {
        search.requestFocus();
    }

    /** Told once, when the list stands there for the first time. */
    public void whenShown(Runnable then) {
        shown = then;
    }

    /** Reads the list anew; an answer that was overtaken by a later search is dropped. */
    public void reload() {
        int number = ++asked;
        String sought = search.getText();
        desk.background()
                .run(
                        () -> desk.workplace().list(sought, LIMIT),
                        found -> latest(number, () -> fill(found)),
                        why -> latest(number, () -> unreadable(why)));
    }

    private void latest(int number, Runnable then) {
        if (number == asked) {
            then.run();
        }
    }

    private void fill(List<Workups.Listed> found) {
        rows.getItems().setAll(found);
        count.setText(
                found.size() < LIMIT
                        ? texts.say("window.list.count", found.size())
                        : texts.say("window.list.first", LIMIT));
        if (!found.isEmpty()) {
            only(body.getChildren().getFirst());
            rows.getSelectionModel().selectFirst();
        } else {
            only(search.getText().isBlank() ? empty : nothingFound);
        }
        Runnable then = shown;
        shown = () -> {};
        then.run();
    }

    /** A list that cannot be read is never shown as an empty one. */
    private void unreadable(Message why) {
        VBox box =
                new VBox(
                        Parts.icon(Feather.ALERT_TRIANGLE, "empty-icon"),
                        Parts.label(texts.say("window.list.unreadable"), "title-4"),
                        Parts.wrapped(texts.say(why)),
                        Parts.button(
                                "retry",
                                texts.say("window.retry"),
                                Feather.REFRESH_CW,
                                this::reload));
        box.getStyleClass().add("empty-state");
        body.getChildren().removeIf(n -> "unreadable".equals(n.getId()));
        box.setId("unreadable");
        body.getChildren().add(box);
        only(box);
    }

    private void key(KeyEvent event) {
        if (NEW.match(event)) {
            startNew();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && rows.isFocused()) {
            chosen(row -> ways.open(row.id()));
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
            rows.requestFocus();
            event.consume();
        }
    }

    private void chosen(Consumer<Workups.Listed> then) {
        Workups.Listed row = rows.getSelectionModel().getSelectedItem();
        if (row != null) {
            then.accept(row);
        }
    }

    private void startNew() {
        new NewWorkup(desk, ways).show();
    }

    private void importCase() {
        importer().show(this::notImported);
    }

    private ImportCase importer() {
        return new ImportCase(desk, ways, this::reload);
    }

    private void notImported(Message why) {
        Dialogs.refused(desk.stage(), texts, texts.say("window.import.refused"), why);
    }
}
