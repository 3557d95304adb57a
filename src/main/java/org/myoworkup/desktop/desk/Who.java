package org.myoworkup.desktop.desk;

import org.myoworkup.texts.Texts;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;

import java.time.LocalDate;
import java.time.Period;

/** The words for a patient, the same wherever one is named. */
public final class Who {
    private final Texts texts;

    public Who(Texts texts) {
        this.texts = texts;
    }

    /** Name, or what stands for it where none is known. */
    public String name(Patient patient) {
        return patient.name().isEmpty() ? texts.say("window.patient.no-name") : patient.name();
    }

    /** Birth date, or what stands for it where none is known. */
    public String born(Patient patient) {
        return patient.birthDate()
                .map(d -> texts.say("window.patient.born", d))
                .orElse(texts.say("window.patient.no-birth-date"));
    }

    /** Birth date and the age on this day, a range where the birth date is partial. */
    public String bornAndAge(Patient patient, LocalDate day) {
        return patient.birthDate()
                .map(d -> born(patient) + " (" + age(d, day) + ")")
                .orElse(born(patient));
    }

    private String age(PartialDate birth, LocalDate day) {
        int least = years(birth.latest(), day);
        int most = years(birth.earliest(), day);
        return least == most
                ? texts.say("window.patient.age", least)
                : texts.say("window.patient.age-range", least, most);
    }

    private static int years(LocalDate from, LocalDate to) {
        return Math.max(0, Period.between(from, to).getYears());
    }

    public String recordNumber(Patient patient) {
        return texts.say("window.patient.record-number", patient.recordNumber());
    }

    public String sex(Patient patient) {
        return texts.say("window.sex." + patient.sex().code());
    }

    /** All that tells a patient from another, on one line. */
    public String line(Patient patient) {
        return name(patient) + " · " + born(patient) + " · " + recordNumber(patient);
    }
}
