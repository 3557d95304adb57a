package org.myoworkup.desktop.biopsy;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.SiteWords;
import org.myoworkup.desktop.form.Companion;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.PartState;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A line for each biopsy, once there is more than one. */
final class BiopsyOverview implements Companion {
    private final Scope scope;
    private final SiteWords sites;
    private final VBox node = BiopsyCompanions.dressed(new VBox());

    BiopsyOverview(Scope scope) {
        this.scope = scope;
        this.sites = new SiteWords(scope.texts());
        node.setId("biopsy-overview");
        node.getStyleClass().add("biopsy-overview");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(int occurrence) {
        TreeSet<Integer> all = scope.session().workup().occurrences(BiopsyCompanions.STEP);
        all.add(occurrence);
        node.getChildren().clear();
        if (all.size() > 1) {
            all.forEach(n -> node.getChildren().add(line(n, n == occurrence)));
        }
        node.setVisible(all.size() > 1);
        node.setManaged(all.size() > 1);
    }

    private Label line(int number, boolean shown) {
        String words = words(new Biopsy(scope, number), number);
        Label line =
                Parts.wrapped(
                        shown ? scope.say("biopsyform.overview.shown", words) : words,
                        "overview-line");
        line.setId("biopsy-overview:" + number);
        if (shown) {
            line.getStyleClass().add("overview-shown");
        }
        return line;
    }

    private String words(Biopsy biopsy, int number) {
        List<String> parts = new ArrayList<>();
        String muscle =
                biopsy.site()
                        .map(scope.texts()::label)
                        .orElse(scope.say("biopsyform.overview.no-site"));
        parts.add(
                biopsy.side()
                        .map(s -> scope.say("window.sites.muscle", muscle, sites.side(s)))
                        .orElse(scope.say("biopsyform.overview.no-side", muscle)));
        parts.add(
                biopsy.date()
                        .map(scope.texts()::date)
                        .orElse(scope.say("biopsyform.overview.no-date")));
        parts.add(
                biopsy.adequacy()
                        .map(code -> option(ItemIds.BIOPSY_ADEQUACY, code))
                        .orElse(scope.say("biopsyform.overview.no-adequacy")));
        biopsy.pendingSince().ifPresent(d -> parts.add(scope.say("biopsyform.pending.since", d)));
        if (biopsy.state().orElse(null) instanceof PartState.NotDone) {
            parts.add(scope.say("biopsyform.overview.not-done"));
        }
        return scope.say("biopsyform.overview.line", number, scope.texts().series(parts));
    }

    private String option(String item, String code) {
        return scope.texts().option(scope.texts().checklist().item(item).orElseThrow(), code);
    }
}
