package org.myoworkup.desktop.preferences;

import javafx.scene.layout.VBox;

import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.desktop.kit.PillRow;
import org.myoworkup.settings.Setting;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** One setting: its name, and what it can be. */
class ChoiceRow extends VBox {
    private final PillRow pills;

    /**
     * @param id of the row, and before a colon of every choice
     * @param codes what there is to choose
     * @param words what stands on each
     * @param now what holds
     * @param chosen told the code of what is chosen, which is shown as standing by then
     */
    ChoiceRow(
            String id,
            String name,
            List<String> codes,
            Function<String, String> words,
            String now,
            Consumer<String> chosen) {
        this.pills =
                new PillRow(
                        codes.stream()
                                .map(code -> pill(id, name, code, words.apply(code)))
                                .toList(),
                        code -> {
                            show(code);
                            chosen.accept(code);
                        });
        getStyleClass().add("settings-row");
        getChildren().addAll(Parts.label(name, "field-label"), pills);
        show(now);
    }

    private static Pill pill(String id, String name, String code, String words) {
        Pill pill = new Pill(code, words, name + ": " + words);
        pill.setId(id + ":" + (code.isEmpty() ? "usual" : code));
        return pill;
    }

    final void show(String code) {
        pills.select(Optional.of(code));
    }

    /** Remembers it, in the background; says so when that cannot be done. */
    static void remember(Desk desk, Setting setting, String value) {
        desk.background()
                .run(
                        () -> {
                            desk.settings().set(setting, value);
                            return true;
                        },
                        _ -> {},
                        why ->
                                Dialogs.refused(
                                        desk.stage(),
                                        desk.texts(),
                                        desk.texts().say("settings.title"),
                                        why));
    }
}
