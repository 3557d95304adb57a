package org.myoworkup.desktop.list;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Days;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.Who;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.util.List;
import java.util.function.Consumer;

/** Says that this patient may have a workup already, and which. */
final class SamePatient extends VBox {

    SamePatient(Desk desk, List<Workups.Listed> same, Consumer<WorkupId> open) {
        Texts texts = desk.texts();
        Who who = new Who(texts);
        Days days = new Days(texts.language());
        setId("same-patient");
        getStyleClass().add("dialog-content");
        HBox head =
                new HBox(
                        Parts.icon(Feather.USER_CHECK, "warning-icon"),
                        Parts.label(texts.say("window.same.title"), "title-4"));
        head.getStyleClass().add("row-line");
        getChildren().addAll(head, Parts.wrapped(texts.say("window.same.text")));
        for (Workups.Listed one : same) {
            VBox words =
                    new VBox(
                            Parts.label(who.name(one.patient()), "row-name"),
                            Parts.label(
                                    who.born(one.patient())
                                            + " · "
                                            + who.recordNumber(one.patient()),
                                    "text-small"),
                            Parts.label(
                                    texts.say("window.list.changed", days.dateTime(one.changed()))
                                            + " · "
                                            + texts.say(
                                                    "window.answered-of",
                                                    one.answered(),
                                                    one.asked()),
                                    "text-muted",
                                    "text-small"));
            Button that =
                    Parts.button(
                            "open-existing",
                            texts.say("window.same.open"),
                            Feather.ARROW_RIGHT,
                            () -> open.accept(one.id()));
            that.setMinWidth(USE_PREF_SIZE);
            that.setAccessibleText(
                    texts.named(texts.say("window.same.open"), who.line(one.patient())));
            HBox row = new HBox(words, Parts.spacer(), that);
            row.getStyleClass().add("same-row");
            getChildren().add(row);
        }
    }
}
