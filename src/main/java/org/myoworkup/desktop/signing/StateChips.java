package org.myoworkup.desktop.signing;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;

import java.util.List;

/** In the header: draft, signed or amended; and the reason while it is being amended. */
public final class StateChips {
    private final Session session;
    private final Texts texts;
    private final StateOf state;
    private final Label signed = Parts.label("", "chip");
    private final Label amending = Parts.label("", "chip", "chip-warning");
    private final Tooltip reason = new Tooltip();

    public StateChips(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.state = new StateOf(session, texts);
        signed.setId("signing-state");
        signed.setMinWidth(Region.USE_PREF_SIZE);
        amending.setMinWidth(0);
        amending.setId("amending");
        amending.setGraphic(Parts.icon(Feather.EDIT_3));
        amending.setTextOverrun(OverrunStyle.ELLIPSIS);
        amending.setTooltip(reason);
        amending.getStyleClass().add("amending-chip");
        refresh();
    }

    /** The chips, in their order. */
    public List<Label> labels() {
        return List.of(signed, amending);
    }

    /** Shows the state as it is. */
    public void refresh() {
        signed.setText(state.chip());
        signed.getStyleClass().removeIf(s -> s.startsWith("signing-"));
        signed.getStyleClass().add("signing-" + state.code());
        signed.setGraphic(Parts.icon(session.locked() ? Feather.LOCK : Feather.EDIT_2));
        signed.setVisible(!signed.getText().isEmpty());
        signed.setManaged(signed.isVisible());
        String why = session.amending().orElse("");
        amending.setText(texts.say("sign.amending", why));
        reason.setText(amending.getText());
        amending.setVisible(!why.isEmpty());
        amending.setManaged(!why.isEmpty());
    }
}
