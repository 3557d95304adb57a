package org.myoworkup.desktop.strength;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.myoworkup.desktop.form.Scope;
import org.myoworkup.findings.FullForm;
import org.myoworkup.findings.Mmt8;
import org.myoworkup.findings.MuscleSet;
import org.myoworkup.workup.Answer;

import java.util.ArrayList;
import java.util.List;

/**
 * The totals of the published forms, or how many of their muscles were tested: never rescaled, and
 * none while one is missing.
 */
final class Totals extends VBox {
    private final Scope scope;

    Totals(Scope scope, String id) {
        this.scope = scope;
        setId(id + ":totals");
        getStyleClass().add("totals");
    }

    void show(Answer.Table table, MuscleSet set) {
        Mmt8 mmt8 = Mmt8.of(table);
        FullForm full = FullForm.of(table);
        List<String> lines = new ArrayList<>();
        lines.add(line("strength.total.mmt8", mmt8.unilateral()));
        if (set != MuscleSet.MMT_8) {
            lines.add(line("strength.total.mmt8-both", mmt8.bilateral()));
        }
        boolean wholeForm = set == MuscleSet.MMT_26 || full.all().total().isPresent();
        if (wholeForm) {
            lines.add(line("strength.total.full", full.all()));
            lines.add(
                    scope.say(
                            "strength.total.parts",
                            line("strength.total.axial", full.axial()),
                            line("strength.total.proximal", full.proximal()),
                            line("strength.total.distal", full.distal())));
        }
        if ((wholeForm ? full.all() : mmt8.bilateral()).traces() > 0) {
            lines.add(scope.say("strength.total.trace"));
        }
        getChildren().setAll(lines.stream().map(Totals::label).toList());
    }

    private String line(String key, Mmt8.Sum sum) {
        String value =
                sum.total()
                        .map(t -> scope.say("strength.total.is", t, sum.max()))
                        .orElseGet(
                                () ->
                                        scope.say(
                                                "strength.total.none",
                                                sum.tested(),
                                                sum.groups(),
                                                sum.points()));
        return scope.say("strength.named", scope.say(key), value);
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }
}
