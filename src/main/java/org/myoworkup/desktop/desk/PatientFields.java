package org.myoworkup.desktop.desk;

import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import org.myoworkup.desktop.kit.Shown;
import org.myoworkup.texts.DateText;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Sex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The patient block as inputs. Only the record number is required. */
public final class PatientFields extends GridPane {
    private final Texts texts;
    private final LocalDate today;
    private final LabelledField<TextField> recordNumber;
    private final LabelledField<TextField> familyName;
    private final LabelledField<TextField> givenName;
    private final LabelledField<TextField> birthDate;
    private final LabelledField<ComboBox<Sex>> sex;

    public PatientFields(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
        this.recordNumber = text("record-number");
        this.familyName = text("family-name");
        this.givenName = text("given-name");
        this.birthDate = text("birth-date");
        this.sex = new LabelledField<>("patient-sex", texts.say("window.patient.sex"), sexes());
        birthDate.control().setPromptText(texts.say("window.date.prompt"));
        getStyleClass().add("form-grid");
        getColumnConstraints().addAll(half(), half());
        addRow(0, recordNumber, sex);
        addRow(1, familyName, givenName);
        addRow(2, birthDate);
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    private LabelledField<TextField> text(String name) {
        String key = "window.patient." + (name.equals("record-number") ? name + ".label" : name);
        return new LabelledField<>("patient-" + name, texts.say(key), new TextField());
    }

    private ComboBox<Sex> sexes() {
        ComboBox<Sex> box = new ComboBox<>(FXCollections.observableArrayList(Sex.values()));
        box.setValue(Sex.UNKNOWN);
        box.setConverter(new Shown<>(sex -> texts.say("window.sex." + sex.code())));
        return box;
    }

    /** Gives the keyboard to the first input. */
    public void focusFirst() {
        recordNumber.control().requestFocus();
    }

    public void set(Patient patient) {
        recordNumber.control().setText(patient.recordNumber());
        familyName.control().setText(patient.familyName());
        givenName.control().setText(patient.givenName());
        birthDate.control().setText(patient.birthDate().map(texts::typed).orElse(""));
        sex.control().setValue(patient.sex());
    }

    /** The patient as entered; empty when something is wrong, which is then said at its field. */
    public Optional<Patient> patient() {
        List.of(recordNumber, birthDate).forEach(LabelledField::accept);
        if (recordNumber.control().getText().isBlank()) {
            recordNumber.refuse(texts.say("window.patient.record-number-needed"));
        }
        Optional<PartialDate> born = date(birthDate.control(), texts, today, birthDate::refuse);
        List<LabelledField<?>> wrong = List.of(recordNumber, birthDate);
        Optional<LabelledField<?>> first =
                wrong.stream().filter(LabelledField::refused).findFirst();
        first.ifPresent(f -> f.control().requestFocus());
        return first.isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Patient(
                                recordNumber.control().getText(),
                                familyName.control().getText(),
                                givenName.control().getText(),
                                born,
                                sex.control().getValue()));
    }

    /**
     * A date as typed: a day, a month or a year, not after today.
     *
     * @param refuse told in words what is wrong; not called for a blank input
     * @return empty when blank or wrong
     */
    public static Optional<PartialDate> date(
            TextField input, Texts texts, LocalDate today, Consumer<String> refuse) {
        if (input.getText().isBlank()) {
            return Optional.empty();
        }
        Optional<PartialDate> date = DateText.read(input.getText());
        if (date.isEmpty()) {
            refuse.accept(texts.say("window.date.wrong"));
        } else if (date.get().earliest().isAfter(today)) {
            refuse.accept(texts.say("window.date.future"));
            return Optional.empty();
        }
        return date;
    }
}
