package org.myoworkup.desktop.signing;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.assessment.Signing;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

import java.util.List;
import java.util.function.Consumer;

/** In Review: whether the workup is signed, what blocks it with the way there, and to sign it. */
public final class SignCard extends VBox {
    private final Texts texts;
    private final Session session;
    private final Consumer<Place> go;
    private final Runnable patient;
    private final StateOf state;
    private final Label said = Parts.wrapped("");
    private final VBox blockers = new VBox();
    private final Button sign;
    private final Button amend;

    /**
     * @param go leads to an item or step
     * @param patient leads to the patient's details
     */
    public SignCard(Desk desk, Session session, Consumer<Place> go, Runnable patient) {
        this.texts = desk.texts();
        this.session = session;
        this.go = go;
        this.patient = patient;
        this.state = new StateOf(session, texts);
        said.setId("signing-said");
        blockers.setId("signing-blockers");
        blockers.getStyleClass().add("sign-blockers");
        sign =
                Parts.button(
                        "sign",
                        texts.say("sign.sign"),
                        Feather.PEN_TOOL,
                        () -> new SignDialog(desk, session).show());
        amend =
                Parts.button(
                        "review-amend",
                        texts.say("sign.amend"),
                        Feather.EDIT_3,
                        () -> AmendDialog.show(desk, session));
        setId("signing");
        getStylesheets().add(LockBanner.STYLES);
        getStyleClass().add("review-card");
        getChildren()
                .addAll(
                        Parts.label(texts.say("sign.card"), "title-4"),
                        said,
                        blockers,
                        sign,
                        amend);
        refresh();
    }

    /** Shows the state as it is. */
    public void refresh() {
        boolean sample = session.workup().sample();
        List<Signing.Blocker> found = session.signing().blockers();
        List<Signing.Blocker> settled =
                found.stream().filter(b -> b instanceof Signing.Blocker.Unchanged).toList();
        said.setText(sample ? texts.say("sign.block.sample") + "." : state.sentence());
        blockers.getChildren().clear();
        boolean listed = !sample && settled.isEmpty() && !session.locked();
        if (listed && !found.isEmpty()) {
            blockers.getChildren()
                    .add(Parts.label(texts.say("sign.blocked", found.size()), "field-label"));
            found.forEach(b -> blockers.getChildren().add(link(b)));
        }
        shown(sign, listed);
        sign.setDisable(!found.isEmpty());
        shown(amend, session.locked() && !session.beingSigned());
    }

    private static void shown(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }

    private Hyperlink link(Signing.Blocker blocker) {
        Runnable way = blocker.place().<Runnable>map(p -> () -> go.accept(p)).orElse(patient);
        Hyperlink link = Parts.link(texts.say(blocker.message()), way);
        link.setId("blocks-" + blocker.place().map(Place::toString).orElse("patient"));
        link.setGraphic(Parts.icon(Feather.CIRCLE));
        return link;
    }
}
