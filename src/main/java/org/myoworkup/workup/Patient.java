package org.myoworkup.workup;

import java.util.Optional;

/**
 * Whom the workup is about.
 *
 * @param recordNumber the hospital's number; never blank
 * @param familyName empty when not known
 * @param givenName empty when not known
 */
public record Patient(
        String recordNumber,
        String familyName,
        String givenName,
        Optional<PartialDate> birthDate,
        Sex sex) {

    public Patient {
        recordNumber = recordNumber.strip();
        familyName = familyName.strip();
        givenName = givenName.strip();
        if (recordNumber.isEmpty()) {
            throw new IllegalArgumentException("a patient needs a record number");
        }
    }

    /** A patient of whom only the record number is known. */
    public static Patient of(String recordNumber) {
        return new Patient(recordNumber, "", "", Optional.empty(), Sex.UNKNOWN);
    }

    /** Family name, given name; what of it is known; empty when neither is. */
    public String name() {
        if (familyName.isEmpty() || givenName.isEmpty()) {
            return familyName + givenName;
        }
        return familyName + ", " + givenName;
    }

    /**
     * Of record number, name and birth date, how many are known: fewer than two cannot tell
     * patients apart.
     */
    public int identifiers() {
        return 1 + (name().isEmpty() ? 0 : 1) + (birthDate.isPresent() ? 1 : 0);
    }

    /** Same record number, or same full name and birth date, whatever the case of letters. */
    public boolean mayBe(Patient other) {
        boolean sameNumber = recordNumber.equalsIgnoreCase(other.recordNumber);
        boolean sameName = !name().isEmpty() && name().equalsIgnoreCase(other.name());
        return sameNumber
                || (sameName && birthDate.isPresent() && birthDate.equals(other.birthDate));
    }
}
