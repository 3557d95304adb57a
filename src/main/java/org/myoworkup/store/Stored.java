package org.myoworkup.store;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Sex;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads stored values. One that cannot be read is refused by name, never left out. */
final class Stored {
    private Stored() {}

    /**
     * @param workup the workup's id
     * @param where the place, or what of the workup it is
     * @throws Refusal {@code store.unreadable} when reading throws
     */
    static <T> T value(String workup, String where, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new Refusal(Message.of("store.unreadable", workup, where));
        }
    }

    /** The patient block of a row of {@code workup}. */
    static Patient patient(ResultSet row) throws SQLException {
        String number = row.getString("record_number");
        String family = row.getString("family_name");
        String given = row.getString("given_name");
        Optional<String> birth = Optional.ofNullable(row.getString("birth_date"));
        String sex = row.getString("sex");
        return value(
                row.getString("id"),
                "patient",
                () ->
                        new Patient(
                                number,
                                family,
                                given,
                                birth.map(PartialDate::parse),
                                Json.known(Sex.of(sex))));
    }
}
