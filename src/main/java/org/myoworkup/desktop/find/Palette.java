package org.myoworkup.desktop.find;

import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.myoworkup.desktop.desk.Actions;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.texts.PlainWords;
import org.myoworkup.texts.Texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything that can be done where one is, found by its words, each with its key. */
public final class Palette implements Lookup.Finder<Palette.Command> {
    private static final int TITLE = 2;
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");

    private final Texts texts;
    private final List<Command> commands = new ArrayList<>();

    /** An action, the name of the place it belongs to, and whether it could be done on opening. */
    record Command(String title, Actions.Action action, boolean ready, Searchable searched) {
        static Command of(String title, Actions.Action action) {
            return new Command(
                    title,
                    action,
                    action.enabled().getAsBoolean(),
                    new Searchable(action.words()).also(TITLE, title));
        }

        String key() {
            return action.key().map(k -> k.getDisplayText()).orElse("");
        }

        private int score(List<String> typed) {
            return searched.score(typed);
        }
    }

    private Palette(Texts texts, List<Actions> here) {
        this.texts = texts;
        for (Actions place : here) {
            place.all().forEach(a -> commands.add(Command.of(place.title(), a)));
        }
    }

    /** Opens it over the window that has this as its content. */
    public static void open(Pane window, Texts texts, List<Actions> here) {
        Lookup.open(window, texts, new Palette(texts, here));
    }

    @Override
    public String title() {
        return texts.say("find.commands");
    }

    /** What cannot be done now stands behind what can. */
    @Override
    public List<Command> find(String typed) {
        List<String> words = PlainWords.typed(typed);
        Comparator<Command> order = Comparator.comparing(c -> !c.ready());
        if (!words.isEmpty()) {
            order = order.thenComparing(c -> -c.score(words));
        }
        return commands.stream()
                .filter(c -> words.isEmpty() || c.score(words) > 0)
                .sorted(order)
                .toList();
    }

    @Override
    public Region line(Command command, Optional<Command> before) {
        VBox name =
                new VBox(
                        Parts.wrapped(command.action().words(), "lookup-name"),
                        Parts.wrapped(where(command), "text-muted", "text-small"));
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(name);
        if (!command.key().isEmpty()) {
            var key = Parts.label(command.key(), "lookup-key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(key);
        }
        line.getStyleClass().add("lookup-line");
        line.pseudoClassStateChanged(HIDDEN, !command.ready());
        return line;
    }

    private String where(Command command) {
        return command.ready() ? command.title() : texts.say("find.not-now", command.title());
    }

    @Override
    public String words(Command command) {
        List<String> words = new ArrayList<>();
        words.add(command.action().words());
        words.add(where(command));
        if (!command.key().isEmpty()) {
            words.add(command.key());
        }
        return String.join(". ", words);
    }

    @Override
    public boolean ready(Command command) {
        return command.ready();
    }

    @Override
    public void take(Command command) {
        command.action().run().run();
    }
}
