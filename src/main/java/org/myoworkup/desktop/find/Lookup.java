package org.myoworkup.desktop.find;

import atlantafx.base.controls.CustomTextField;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.kit.StyleSheet;
import org.myoworkup.desktop.kit.WrappingCell;
import org.myoworkup.texts.Texts;

import java.util.List;
import java.util.Optional;

/**
 * A card over the window: a field, and below it what is found as one types. The arrow keys choose
 * while the field keeps the keyboard, Enter takes what is chosen, Escape and a click beside the
 * card close it. It closes, too, when the keyboard goes elsewhere, so that it holds nobody.
 */
final class Lookup<T> extends StackPane {
    static final String ID = "lookup";

    private static final String STYLES = StyleSheet.of("find");
    private static final int PAGE = 8;

    /** Of the window's height, what the card takes at most. */
    private static final double SHARE = 0.86;

    private final Texts texts;
    private final Finder<T> finder;
    private final CustomTextField field = new CustomTextField();
    private final ListView<T> list = new ListView<>();
    private final Label said = Parts.wrapped("", "text-muted", "text-small");
    private final VBox card;
    private Optional<Node> before = Optional.empty();
    private boolean had;

    /** What is looked through. */
    interface Finder<T> {
        /** What the field asks for. */
        String title();

        /** What fits, best first. */
        List<T> find(String typed);

        /**
         * How one is shown.
         *
         * @param before the one above it, empty for the first
         */
        Region line(T found, Optional<T> before);

        /** The same as a screen reader says it. */
        String words(T found);

        /** Whether it can be taken now. */
        boolean ready(T found);

        void take(T found);
    }

    private Lookup(Texts texts, Finder<T> finder) {
        this.texts = texts;
        this.finder = finder;
        field.setId("lookup-field");
        Label title = Parts.wrapped(finder.title(), "title-4");
        title.setLabelFor(field);
        field.setAccessibleText(finder.title());
        field.setLeft(Parts.icon(Feather.SEARCH));
        field.textProperty().subscribe(this::find);
        list.setId("lookup-list");
        list.setAccessibleText(finder.title());
        list.setCellFactory(_ -> new Cell());
        list.getStyleClass().addAll("lookup-rows", "edge-to-edge");
        list.getSelectionModel().selectedItemProperty().subscribe(this::sayChosen);
        said.setId("lookup-said");
        Label keys = Parts.wrapped(texts.say("find.keys"), "text-muted", "text-small");
        card = new VBox(title, field, said, list, keys);
        card.getStyleClass().add("lookup-card");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(finder.title());
        card.maxHeightProperty().bind(heightProperty().multiply(SHARE));
        setId(ID);
        getStyleClass().add("lookup");
        getStylesheets().add(STYLES);
        setAlignment(card, Pos.TOP_CENTER);
        getChildren().add(card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        focusWithinProperty().subscribe(this::focus);
        find();
    }

    /** Opens it over the window that has this as its content; one that is open there is closed. */
    static <T> void open(Pane window, Texts texts, Finder<T> finder) {
        closeIn(window);
        Lookup<T> shown = new Lookup<>(texts, finder);
        if (window.getScene() != null) {
            shown.before = Optional.ofNullable(window.getScene().getFocusOwner());
        }
        window.getChildren().add(shown);
        shown.field.requestFocus();
    }

    private static void closeIn(Pane window) {
        for (Node child : List.copyOf(window.getChildren())) {
            if (child instanceof Lookup<?> open) {
                open.back();
            }
        }
    }

    private void find() {
        List<T> found = finder.find(field.getText());
        list.getItems().setAll(found);
        if (found.isEmpty()) {
            said.setText(texts.say("find.none", field.getText().strip()));
            field.setAccessibleHelp(said.getText());
        } else {
            said.setText(texts.say("find.count", found.size()));
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
            sayChosen();
        }
    }

    /** The field keeps the keyboard, so it says what is chosen in the list. */
    private void sayChosen() {
        int at = list.getSelectionModel().getSelectedIndex();
        if (at >= 0 && at < list.getItems().size()) {
            field.setAccessibleHelp(
                    texts.say(
                            "find.chosen",
                            at + 1,
                            list.getItems().size(),
                            finder.words(list.getItems().get(at))));
        }
    }

    private void key(KeyEvent event) {
        boolean taken = true;
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            case ENTER -> take();
            case ESCAPE -> back();
            default -> taken = false;
        }
        if (taken && !event.isAltDown() && !event.isShortcutDown()) {
            event.consume();
        }
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int to = list.getSelectionModel().getSelectedIndex() + by;
            int within = Math.max(0, Math.min(last, to));
            list.getSelectionModel().select(within);
            list.scrollTo(Math.max(0, within - PAGE / 2));
        }
    }

    private void pressed(MouseEvent event) {
        if (event.getTarget() == this) {
            back();
        }
        event.consume();
    }

    private void take() {
        T chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && finder.ready(chosen)) {
            back();
            finder.take(chosen);
        }
    }

    /** Closes it and gives the keyboard back to where it was. */
    private void back() {
        Optional<Node> to = before;
        close();
        to.filter(n -> n.getScene() != null).ifPresent(Node::requestFocus);
    }

    private void close() {
        before = Optional.empty();
        if (getParent() instanceof Pane window) {
            window.getChildren().remove(this);
        }
    }

    private void focus(boolean within) {
        if (!within && had) {
            Platform.runLater(
                    () -> {
                        if (!isFocusWithin() && getScene() != null) {
                            close();
                        }
                    });
        }
        had = had || within;
    }

    private final class Cell extends WrappingCell<T> {
        Cell() {
            getStyleClass().add("lookup-cell");
            setOnMouseClicked(
                    event -> {
                        if (!isEmpty()) {
                            take();
                            event.consume();
                        }
                    });
        }

        @Override
        protected Region line(T item) {
            int above = getIndex() - 1;
            return finder.line(
                    item,
                    above < 0 || above >= list.getItems().size()
                            ? Optional.empty()
                            : Optional.of(list.getItems().get(above)));
        }

        @Override
        protected String words(T item) {
            return finder.words(item);
        }
    }
}
