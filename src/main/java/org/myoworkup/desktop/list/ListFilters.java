package org.myoworkup.desktop.list;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Actions;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Sought;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the list is kept to, a switch each; one that is on has a tick. */
final class ListFilters extends FlowPane {
    private final Texts texts;
    private final Map<Sought.Only, ToggleButton> switches = new EnumMap<>(Sought.Only.class);

    /**
     * @param changed told when one is switched
     */
    ListFilters(Texts texts, Runnable changed) {
        this.texts = texts;
        setId("list-filters");
        getStyleClass().add("list-filters");
        setMinWidth(0);
        for (Sought.Only only : Sought.Only.values()) {
            ToggleButton one = new ToggleButton(name(only));
            one.setId("filter-" + code(only));
            one.setAccessibleText(texts.say("find.filter", name(only)));
            one.setMnemonicParsing(false);
            one.getStyleClass().add("list-filter");
            one.selectedProperty()
                    .subscribe(on -> one.setGraphic(on ? Parts.icon(Feather.CHECK) : null));
            one.selectedProperty().addListener(_ -> changed.run());
            switches.put(only, one);
            getChildren().add(one);
        }
    }

    private static String code(Sought.Only only) {
        return only.name().toLowerCase(Locale.ROOT);
    }

    private String name(Sought.Only only) {
        return texts.say("find.only." + code(only));
    }

    /** Those that are on. */
    Set<Sought.Only> on() {
        Set<Sought.Only> on = EnumSet.noneOf(Sought.Only.class);
        switches.forEach(
                (only, button) -> {
                    if (button.isSelected()) {
                        on.add(only);
                    }
                });
        return on;
    }

    /** The names of those that are on. */
    List<String> names() {
        return on().stream().map(this::name).toList();
    }

    /** Switches these on and all others off. */
    void set(Set<Sought.Only> on) {
        switches.forEach((only, button) -> button.setSelected(on.contains(only)));
    }

    void register(Actions actions) {
        switches.forEach(
                (only, button) ->
                        actions.add(
                                "filter-" + code(only),
                                texts.say("find.filter", name(only)),
                                button::fire));
    }
}
