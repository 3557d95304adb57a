package org.myoworkup.desktop.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.Who;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Patient;

/** Whose workup is open, over everything else. */
final class PatientHeader extends HBox {
    private final Session session;
    private final Texts texts;
    private final Who who;
    private final Label name = Parts.label("", "title-4");
    private final Label facts = Parts.wrapped("", "text-muted");
    private final Label oneIdentifier;

    /**
     * @param tools at the right end of the line
     */
    PatientHeader(Session session, Texts texts, Runnable back, Runnable edit, Node... tools) {
        this.session = session;
        this.texts = texts;
        this.who = new Who(texts);
        this.oneIdentifier =
                Parts.label(texts.say("window.one-identifier"), "chip", "chip-warning");
        oneIdentifier.setId("one-identifier");
        name.setId("patient-name");
        facts.setId("patient-facts");
        Button leave = Parts.button("back", texts.say("window.back"), Feather.ARROW_LEFT, back);
        leave.getStyleClass().add("flat");
        leave.setMinWidth(USE_PREF_SIZE);
        Button correct =
                Parts.iconButton(
                        "edit-patient", texts.say("window.patient.edit"), Feather.EDIT_2, edit);
        Label sample = Parts.label(texts.say("window.sample.chip-long"), "chip", "chip-sample");
        sample.setId("sample-chip");
        shown(sample, session.workup().sample());
        HBox first = new HBox(name, correct, oneIdentifier, sample);
        first.getStyleClass().add("row-line");
        VBox words = new VBox(first, facts);
        words.getStyleClass().add("patient-words");
        words.setMinWidth(0);
        setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("patient-header");
        getChildren().addAll(leave, Parts.bar(), words);
        getChildren().addAll(tools);
        refresh();
    }

    private static void shown(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }

    void refresh() {
        Patient patient = session.workup().patient();
        name.setText(who.name(patient));
        facts.setText(
                String.join(
                        "   ·   ",
                        who.bornAndAge(patient, session.today()),
                        who.recordNumber(patient),
                        who.sex(patient)));
        shown(oneIdentifier, patient.identifiers() < 2);
    }

    /** For the title of the window. */
    String title() {
        String line = who.line(session.workup().patient());
        String sample = session.workup().sample() ? texts.say("window.sample.chip") + " · " : "";
        return sample + line + " – " + texts.say("window.name");
    }
}
