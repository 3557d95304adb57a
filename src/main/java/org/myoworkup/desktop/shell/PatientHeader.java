package org.myoworkup.desktop.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.LinkFlow;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.Who;
import org.myoworkup.desktop.kit.AnswerLine;
import org.myoworkup.desktop.signing.StateChips;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Patient;

import java.util.stream.Stream;

/** Whose workup is open, over everything else. */
final class PatientHeader extends AnswerLine {
    private final Session session;

    /** Letters' heights across. */
    private static final double NARROW = 70;

    private final Texts texts;
    private final Who who;
    private final Label name = Parts.label("", "title-4");
    private final Label facts = Parts.wrapped("", "text-muted");
    private final Label oneIdentifier;
    private final StateChips chips;

    /**
     * @param tools at the right end of the line
     */
    PatientHeader(Session session, Texts texts, Runnable back, Runnable edit, Node... tools) {
        this(new VBox(), session, texts, back, edit, tools);
    }

    private PatientHeader(
            VBox words, Session session, Texts texts, Runnable back, Runnable edit, Node... tools) {
        super(words);
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
        leave.setTooltip(new Tooltip(leave.getText()));
        leave.fontProperty().subscribe(_ -> shorten(leave));
        widthProperty().subscribe(_ -> shorten(leave));
        leave.setMinWidth(USE_PREF_SIZE);
        Button correct =
                Parts.iconButton(
                        "edit-patient", texts.say("window.patient.edit"), Feather.EDIT_2, edit);
        Label sample = Parts.label(texts.say("window.sample.chip-long"), "chip", "chip-sample");
        sample.setId("sample-chip");
        sample.setWrapText(true);
        sample.setMinHeight(USE_PREF_SIZE);
        shown(sample, session.workup().sample());
        chips = new StateChips(session, texts);
        LinkFlow first = new LinkFlow("patient-line");
        HBox named = new HBox(name, correct);
        named.getStyleClass().add("row-line");
        first.getChildren().add(named);
        Stream.concat(Stream.of(oneIdentifier, sample), chips.labels().stream())
                .forEach(first::add);
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setMinHeight(USE_PREF_SIZE);
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        leave.setMinWidth(USE_PREF_SIZE);
        words.getChildren().addAll(first, facts);
        words.getStyleClass().add("patient-words");
        words.setMinWidth(0);
        setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("patient-header");
        setMinHeight(USE_PREF_SIZE);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(leave, Parts.bar(), words);
        getChildren().addAll(tools);
        refresh();
    }

    /** With little room the name of the patient comes before the words of the way back. */
    private void shorten(Button leave) {
        boolean narrow = getWidth() > 0 && getWidth() < NARROW * leave.getFont().getSize();
        leave.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
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
        chips.refresh();
        shown(oneIdentifier, patient.identifiers() < 2);
    }

    /** For the title of the window. */
    String title() {
        String line = who.line(session.workup().patient());
        String sample = session.workup().sample() ? texts.say("window.sample.chip") + " · " : "";
        return sample + line + " – " + texts.say("window.name");
    }
}
