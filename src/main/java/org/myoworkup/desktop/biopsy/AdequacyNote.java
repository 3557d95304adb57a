package org.myoworkup.desktop.biopsy;

import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.IconLine;
import org.myoworkup.desktop.form.Companion;
import org.myoworkup.desktop.form.Scope;

/** Under the adequacy question: what a non-diagnostic specimen does not show is not absent. */
final class AdequacyNote implements Companion {
    private final Scope scope;
    private final IconLine node;

    AdequacyNote(Scope scope) {
        this.scope = scope;
        this.node =
                BiopsyCompanions.dressed(
                        new IconLine(Feather.INFO, scope.say("biopsyform.non-diagnostic")));
        node.setId("biopsy-adequacy-note");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(int occurrence) {
        boolean says = new Biopsy(scope, occurrence).nonDiagnostic();
        node.setVisible(says);
        node.setManaged(says);
    }
}
