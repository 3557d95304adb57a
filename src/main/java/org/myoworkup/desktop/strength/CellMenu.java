package org.myoworkup.desktop.strength;

import javafx.event.ActionEvent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Option;
import org.myoworkup.desktop.form.Asked;
import org.myoworkup.desktop.strength.GradeTyping.Typed;
import org.myoworkup.findings.Grade;
import org.myoworkup.workup.Row;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All that can be said of one muscle, for the mouse and for who does not know the keys. */
final class CellMenu {
    private static final List<String> MARKS = List.of("atrophy", "tenderness");

    private final Asked asked;
    private final CellWords words;
    private final Consumer<Typed> typed;
    private final ContextMenu menu = new ContextMenu();

    private CellMenu(Asked asked, CellWords words, Consumer<Typed> typed) {
        this.asked = asked;
        this.words = words;
        this.typed = typed;
    }

    /**
     * @param row what stands in the cell
     * @param typed hears what was chosen, as if it had been typed
     */
    static ContextMenu of(
            Asked asked,
            CellWords words,
            Optional<Row> row,
            Consumer<Typed> typed,
            Runnable clear) {
        return new CellMenu(asked, words, typed).of(row, clear);
    }

    private ContextMenu of(Optional<Row> row, Runnable clear) {
        menu.setId("strength-menu");
        menu.getItems().add(grades());
        menu.getItems()
                .add(
                        item(
                                new MenuItem(asked.say("strength.menu.not-tested")),
                                new Typed.Graded(Grade.NOT_TESTED)));
        menu.getItems().add(new SeparatorMenuItem());
        for (Option by : column("limitedBy").options()) {
            CheckMenuItem item = new CheckMenuItem(asked.say("strength.menu.limited", by.label()));
            item.setSelected(row.flatMap(r -> r.code("limitedBy")).equals(Optional.of(by.code())));
            menu.getItems().add(item(item, new Typed.Limited(by.code())));
        }
        menu.getItems().add(new SeparatorMenuItem());
        for (String mark : MARKS) {
            CheckMenuItem item = new CheckMenuItem(column(mark).label());
            item.setSelected(row.filter(r -> r.flag(mark)).isPresent());
            menu.getItems().add(item(item, new Typed.Marked(mark)));
        }
        MenuItem cleared = new MenuItem(asked.say("strength.menu.clear"));
        cleared.setDisable(row.isEmpty());
        cleared.setOnAction(_ -> clear.run());
        menu.getItems().addAll(new SeparatorMenuItem(), cleared);
        return menu;
    }

    private Menu grades() {
        Menu grades = new Menu(asked.say("strength.menu.grade"));
        Stream.of(Grade.values())
                .sorted(Comparator.reverseOrder())
                .forEach(
                        g ->
                                grades.getItems()
                                        .add(
                                                item(
                                                        new MenuItem(words.meaning(g)),
                                                        new Typed.Graded(g.cell()))));
        return grades;
    }

    private Column column(String id) {
        return ((AnswerType.Table) asked.item().type()).column(id).orElseThrow();
    }

    private MenuItem item(MenuItem item, Typed means) {
        item.setMnemonicParsing(false);
        item.addEventHandler(ActionEvent.ACTION, _ -> typed.accept(means));
        return item;
    }
}
