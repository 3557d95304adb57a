package org.myoworkup.session;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;

import java.time.LocalDate;

/** What the use cases need of the case file format. */
public interface CaseFiles {

    /** Largest case file, in bytes: an attachment is a photograph or a scan, not a film. */
    int MAX_BYTES = 256 * 1024 * 1024;

    /**
     * Reads a case file.
     *
     * @param bytes strictly UTF-8 JSON
     * @param today dates after it are refused
     * @throws Refusal with the path inside the file and the reason
     */
    Workup read(byte[] bytes, LocalDate today);

    /** The case file of a workup, UTF-8, ending in a line feed. */
    byte[] write(Workup workup);

    /**
     * The assessment as one JSON object, in the fixed form.
     *
     * @param caseName printed as {@code case}
     */
    String assessment(String caseName, Workup workup, Assessment assessment);

    /**
     * Why a case was refused, as one JSON object {@code {"case", "error": {"path", "reason"}}}.
     *
     * @param caseName printed as {@code case}
     */
    String refusal(String caseName, Refusal refusal);
}
