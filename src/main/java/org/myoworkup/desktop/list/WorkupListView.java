package org.myoworkup.desktop.list;

import atlantafx.base.controls.CustomTextField;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.myoworkup.desktop.desk.Actions;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.FileDrop;
import org.myoworkup.desktop.desk.LanguageMenu;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.kit.StyleSheet;
import org.myoworkup.session.Samples;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stored workups, last changed first, with search; what to do when there is none. */
public final class WorkupListView extends BorderPane {
    /** More are found by searching. */
    static final int LIMIT = 200;

    /** From the last key until the list is read. */
    private static final Duration PAUSE = Duration.millis(80);

    private static final String STYLES = StyleSheet.of("find");

    private static final KeyCombination NEW =
            new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SEARCH =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final Texts texts;
    private final Ways ways;
    private final Node people;
    private final CustomTextField search = new CustomTextField();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PaperMenu paper;
    private final StackPane body = new StackPane();
    private final ListFilters filters;
    private final SearchWords words;
    private final Actions actions;
    private final Node empty;
    private final FoundWorkups found;
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
     * @param asked what the list is asked for at first
     */
    public WorkupListView(Desk desk, Ways ways, Notices notices, Node people, Asking asked) {
        this.people = people;
        this.desk = desk;
        this.texts = desk.texts();
        this.ways = ways;
        this.paper = new PaperMenu(desk);
        this.words = new SearchWords(texts);
        this.filters = new ListFilters(texts, this::reload);
        this.actions = new Actions(texts.say("find.place.list"));
        this.empty = new EmptyList(texts, this::startNew, this::importCase, ways::sample);
        this.found = new FoundWorkups(desk, ways::open, filters, this::askAll, this::reload);
        setId("workup-list");
        getStyleClass().add("list-view-page");
        getStylesheets().add(STYLES);
        search.setText(asked.typed());
        filters.set(asked.only());
        setTop(new VBox(head(), notices));
        body.getChildren().setAll(found, empty);
        only(body);
        setCenter(body);
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
        register();
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
        Asking now = asking();
        desk.background()
                .run(
                        () -> read(now),
                        found -> latest(number, () -> fill(now, found)),
                        why -> latest(number, () -> unreadable(why)));
    }

    private List<Workups.Listed> read(Asking now) {
        String author = desk.workplace().author().name();
        List<Workups.Listed> found =
                desk.workplace().list(words.sought(now.typed(), now.only(), author), LIMIT);
        if (!found.isEmpty()) {
            texts.checklist(); // each line names its steps: read here, not on the window's thread
        }
        return found;
    }

    /** What the list is asked for. */
    public Asking asking() {
        return new Asking(search.getText(), filters.on());
    }

    /** Asks for everything, told once. */
    private void askAll() {
        filters.set(Set.of());
        search.clear();
        reload();
        focusSearch();
    }

    private void latest(int number, Runnable then) {
        if (number == asked) {
            then.run();
        }
    }

    private void fill(Asking now, List<Workups.Listed> listed) {
        found.show(listed, now.typed(), LIMIT);
        only(listed.isEmpty() && now.everything() ? empty : found);
        Runnable then = shown;
        shown = () -> {};
        then.run();
        // Whatever is pressed next needs it, and the window's thread is not to read it.
        desk.background().runUnseen(texts::checklist, _ -> {}, _ -> {});
    }

    private void unreadable(Message why) {
        found.unreadable(why);
        only(found);
    }

    private void only(Node visible) {
        body.getChildren().forEach(n -> n.setVisible(n == visible));
    }

    /** What can be done here. */
    public Actions actions() {
        return actions;
    }

    private void register() {
        actions.add("new", texts.say("window.list.new"), NEW, this::startNew)
                .add("search-list", texts.say("find.list"), SEARCH, this::focusSearch)
                .add("import", texts.say("window.list.import"), this::importCase);
        filters.register(actions);
        actions.add(
                new Actions.Action(
                        "show-all",
                        texts.say("find.show-all"),
                        Optional.empty(),
                        () -> !asking().everything(),
                        this::askAll));
        actions.add("backups", texts.say("window.list.backups"), ways::backups);
        for (String name : Samples.NAMES) {
            String title = texts.say("window.sample." + name);
            actions.add("sample-" + name, texts.say("find.sample", title), () -> ways.sample(name));
        }
    }

    private void key(KeyEvent event) {
        if (actions.press(event)) {
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && found.rows().isFocused()) {
            found.chosen().ifPresent(row -> ways.open(row.id()));
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
            found.rows().requestFocus();
            event.consume();
        }
    }

    /** Asks for the patient of a new workup. */
    public void startNew() {
        new NewWorkup(desk, ways).show();
    }

    private void importCase() {
        importer().show(this::notImported);
    }

    /** Offers a case file for import, as if it were dropped here. */
    public void offer(Path file) {
        importer().dropped(List.of(file), this::notImported);
    }

    private ImportCase importer() {
        return new ImportCase(desk, ways, this::reload);
    }

    private void notImported(Message why) {
        Dialogs.refused(desk.stage(), texts, texts.say("window.import.refused"), why);
    }
}
