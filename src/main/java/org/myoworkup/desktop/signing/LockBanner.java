package org.myoworkup.desktop.signing;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.Styles;
import org.myoworkup.desktop.kit.StyleSheet;
import org.myoworkup.session.Session;

/** Over the form of a workup that takes no change: who signed it, and the way to amend it. */
public final class LockBanner extends HBox {
    static final String STYLES = StyleSheet.of("signing");

    private final Session session;
    private final StateOf state;
    private final Desk desk;
    private final Label words = Parts.wrapped("");
    private final Button amend;

    public LockBanner(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        this.state = new StateOf(session, desk.texts());
        words.setId("locked");
        words.setGraphic(Parts.icon(Feather.LOCK));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        amend =
                Parts.button(
                        "amend",
                        desk.texts().say("sign.amend"),
                        Feather.EDIT_3,
                        () -> AmendDialog.show(desk, session));
        amend.setMinWidth(USE_PREF_SIZE);
        Styles.addTo(this);
        getStylesheets().add(STYLES);
        getStyleClass().add("lock-banner");
        getChildren().addAll(words, amend);
        refresh();
    }

    /** There while nothing can be changed. */
    public void refresh() {
        boolean signing = session.beingSigned();
        words.setText(
                signing ? state.sentence() : desk.texts().say("sign.banner", state.sentence()));
        amend.setVisible(!signing);
        amend.setManaged(!signing);
        setVisible(session.locked());
        setManaged(session.locked());
    }
}
