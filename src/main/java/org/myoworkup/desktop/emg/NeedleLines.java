package org.myoworkup.desktop.emg;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.advice.Alert;
import org.myoworkup.advice.NeedlePrecautions;
import org.myoworkup.advice.Precaution;
import org.myoworkup.desktop.alert.AlertList;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.form.Companion;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.workup.Place;

import java.util.List;
import java.util.Optional;

/** Above the needle examination: what to mind before it, only where there is something. */
public final class NeedleLines implements Companion {
    private final Scope scope;
    private final VBox box = new VBox();
    private final VBox node = new VBox(box);
    private final VBox lines = new VBox();
    private final AlertList alerts;
    private List<Precaution> shown = List.of();

    public NeedleLines(Scope scope) {
        this.scope = scope;
        alerts = new AlertList(scope.session(), scope.texts(), "emg-alert:", Optional.empty());
        Label title = Parts.label(scope.say("emgtable.precautions"), "emg-title");
        lines.getStyleClass().add("emg-lines");
        lines.setId("emg-precautions-lines");
        box.setId("emg-precautions");
        EmgStyles.addTo(node);
        box.getStyleClass().add("emg-precautions");
        box.getChildren().addAll(title, lines, alerts);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(int occurrence) {
        List<Precaution> now =
                NeedlePrecautions.of(
                        scope.texts().checklist(),
                        scope.session().workup(),
                        scope.session().assessment().findings(),
                        occurrence);
        if (!now.equals(shown)) {
            shown = now;
            lines.getChildren().setAll(now.stream().map(this::line).toList());
        }
        List<Alert> said = said(occurrence);
        alerts.show(said);
        boolean any = !now.isEmpty() || !said.isEmpty();
        box.setVisible(any);
        box.setManaged(any);
    }

    private Node line(Precaution precaution) {
        Label line = Parts.wrapped(scope.texts().say(precaution.message()), "emg-line");
        line.setGraphic(Parts.icon(Feather.ALERT_CIRCLE));
        line.setId("emg-precaution:" + precaution.id());
        return line;
    }

    /** Checks about this study that stand at an answer of another step. */
    private List<Alert> said(int occurrence) {
        return scope.session().assessment().openChecks().stream()
                .filter(a -> !a.items().isEmpty() && !emg(a.items().getFirst()))
                .filter(
                        a ->
                                a.items().stream()
                                        .anyMatch(p -> emg(p) && p.occurrence() == occurrence))
                .toList();
    }

    private static boolean emg(Place place) {
        return place.id().startsWith("emg.");
    }
}
