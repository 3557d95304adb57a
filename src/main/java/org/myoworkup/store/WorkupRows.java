package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Headline;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Progress;
import org.myoworkup.workup.Workup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The table {@code workup}: whom it is about, how far it is, and which revision stands. */
final class WorkupRows {
    private static final String TOUCHED = "(SELECT coalesce(max(touched), 0) + 1 FROM workup)";

    private WorkupRows() {}

    /**
     * @return the row's number, by which the other tables name it
     */
    static long insert(
            Handle handle,
            String id,
            Workup workup,
            Headline headline,
            Author author,
            String reason,
            Instant now) {
        String origin =
                new Chain.Made(
                                id,
                                workup.definition(),
                                workup.definitionVersion(),
                                workup.source(),
                                now.toString(),
                                author,
                                reason)
                        .origin(workup.patient());
        var query =
                handle.createQuery(
                                "INSERT INTO workup (id, record_number, family_name, given_name,"
                                    + " birth_date, sex, definition, definition_version, source,"
                                    + " revision, created, created_by, created_role,"
                                    + " created_reason, origin, changed, changed_by, touched,"
                                    + " steps, answered, asked, awaited, standing, rules, search,"
                                    + " number_key, person_key) VALUES (:id, :recordNumber,"
                                    + " :familyName, :givenName, :birthDate, :sex, :definition,"
                                    + " :version, :source, :revision, :now, :author, :role,"
                                    + " :reason, :origin, :now, :author, "
                                        + TOUCHED
                                        + ", :steps, :answered, :asked, :awaited, :standing,"
                                        + " :rules, :search, :numberKey, :personKey) RETURNING"
                                        + " number")
                        .bind("id", id)
                        .bind("definition", workup.definition())
                        .bind("version", workup.definitionVersion())
                        .bind("source", workup.source())
                        .bind("revision", workup.revision())
                        .bind("now", now.toString())
                        .bind("author", author.name())
                        .bind("role", author.role())
                        .bind("reason", reason)
                        .bind("origin", origin);
        bindPatient(query, workup.patient());
        bindHeadline(query, headline);
        return query.mapTo(Long.class).one();
    }

    /**
     * Moves the workup on to a later revision.
     *
     * @return the row's number, empty when the revision before is not the stored one
     */
    static OptionalLong advance(
            Handle handle,
            String id,
            int before,
            int revision,
            Headline headline,
            Author author,
            Instant now) {
        var query =
                handle.createQuery(
                                "UPDATE workup SET revision = :revision, changed = :now, changed_by"
                                        + " = :author, touched = "
                                        + TOUCHED
                                        + ", steps = :steps, answered = :answered, asked = :asked,"
                                        + " awaited = :awaited, standing = :standing, rules ="
                                        + " :rules WHERE id = :id AND revision = :before"
                                        + " RETURNING number")
                        .bind("id", id)
                        .bind("before", before)
                        .bind("revision", revision)
                        .bind("author", author.name())
                        .bind("now", now.toString());
        bindHeadline(query, headline);
        return query.mapTo(Long.class).findOne().map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    static boolean exists(Handle handle, String id) {
        return handle.createQuery("SELECT count(*) FROM workup WHERE id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    static void correct(Handle handle, long workup, Patient patient) {
        var update =
                handle.createUpdate(
                                """
                                UPDATE workup SET record_number = :recordNumber, family_name = :familyName,
                                    given_name = :givenName, birth_date = :birthDate, sex = :sex, search = :search,
                                    number_key = :numberKey, person_key = :personKey
                                WHERE number = :workup
                                """)
                        .bind("workup", workup);
        bindPatient(update, patient);
        update.execute();
    }

    private static void bindPatient(SqlStatement<?> statement, Patient patient) {
        statement
                .bind("recordNumber", patient.recordNumber())
                .bind("familyName", patient.familyName())
                .bind("givenName", patient.givenName())
                .bind("birthDate", patient.birthDate().map(PartialDate::toString).orElse(null))
                .bind("sex", patient.sex().code())
                .bind("search", Folded.searchable(patient))
                .bind("numberKey", Folded.key(patient.recordNumber()))
                .bind("personKey", personKey(patient).orElse(null));
    }

    /**
     * Name and birth date, folded; empty when one of them is not known, and then they tell nobody
     * apart.
     */
    static Optional<String> personKey(Patient patient) {
        return patient.birthDate()
                .filter(_ -> !patient.name().isEmpty())
                .map(date -> date + " " + Folded.key(patient.name()));
    }

    private static void bindHeadline(SqlStatement<?> statement, Headline headline) {
        Progress progress = headline.progress();
        statement
                .bind("steps", SummaryJson.steps(progress.steps()))
                .bind("answered", progress.answered())
                .bind("asked", progress.asked())
                .bind("awaited", SummaryJson.awaited(progress.awaited()))
                .bind("standing", headline.standing())
                .bind("rules", Headline.RULES);
    }

    /**
     * Sets the headline of the workup.
     *
     * @return the row's number, empty when another revision stands
     */
    static OptionalLong summarise(Handle handle, String id, int revision, Headline headline) {
        var query =
                handle.createQuery(
                                """
                                UPDATE workup SET steps = :steps, answered = :answered, asked = :asked,
                                    awaited = :awaited, standing = :standing, rules = :rules
                                WHERE id = :id AND revision = :revision RETURNING number
                                """)
                        .bind("id", id)
                        .bind("revision", revision);
        bindHeadline(query, headline);
        return query.mapTo(Long.class).findOne().map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    static List<String> outdated(Handle handle, int limit) {
        return handle.createQuery(
                        "SELECT id FROM workup WHERE rules <> :rules ORDER BY touched DESC LIMIT"
                                + " :limit")
                .bind("rules", Headline.RULES)
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }

    static Optional<Workup> find(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM workup WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> workup(handle, id, row))
                .findOne();
    }

    private static Workup workup(Handle handle, String id, ResultSet row) throws SQLException {
        long number = row.getLong("number");
        return new Workup(
                Stored.patient(row),
                row.getString("definition"),
                row.getString("definition_version"),
                row.getInt("revision"),
                Answers.of(PlacedRows.ANSWERS.all(handle, number, id)),
                PlacedRows.NOTES.all(handle, number, id),
                PlacedRows.STATES.all(handle, number, id),
                EnclosedRows.attachments(handle, number, id),
                EnclosedRows.signatures(handle, number, id),
                row.getString("source"),
                AlertRows.all(handle, number, id),
                AnswerRows.together(handle, number, id));
    }
}
