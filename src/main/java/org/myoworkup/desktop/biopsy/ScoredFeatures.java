package org.myoworkup.desktop.biopsy;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.IconLine;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.form.Companion;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.findings.Findings;
import org.myoworkup.findings.ItemIds;

import java.util.List;

/** How many of the four features that the EULAR/ACR criteria score are read in this biopsy. */
final class ScoredFeatures implements Companion {
    private static final String MESSAGES = ".biopsy-";

    private final Scope scope;
    private final VBox node = BiopsyCompanions.dressed(new VBox());

    ScoredFeatures(Scope scope) {
        this.scope = scope;
        node.setId("biopsy-scored");
        node.getStyleClass().add("scored-features");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(int occurrence) {
        Findings findings = scope.session().assessment().findings();
        List<String> open =
                ItemIds.SCORED_BIOPSY_FEATURES.stream()
                        .filter(f -> !findings.finding(f, occurrence).known())
                        .map(scope.texts()::label)
                        .toList();
        int all = ItemIds.SCORED_BIOPSY_FEATURES.size();
        String read = scope.say("biopsyform.scored.read", all - open.size(), all);
        node.getChildren()
                .setAll(
                        Parts.wrapped(
                                open.isEmpty() || open.size() == all
                                        ? read
                                        : scope.say(
                                                "biopsyform.scored.open",
                                                read,
                                                scope.texts().series(open)),
                                "scored-count"));
        for (Message message : scope.session().assessment().eularAcr().messages()) {
            if (message.key().contains(MESSAGES)) {
                node.getChildren().add(new IconLine(Feather.INFO, scope.texts().say(message)));
            }
        }
        if (new Biopsy(scope, occurrence).nonDiagnostic()) {
            node.getChildren()
                    .add(new IconLine(Feather.INFO, scope.say("biopsyform.non-diagnostic")));
        }
    }
}
