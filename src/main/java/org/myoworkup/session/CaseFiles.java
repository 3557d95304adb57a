package org.myoworkup.session;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the use cases need of the case file and the files that go with it. */
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
     * What a signature is over: the case file of this revision without its signatures, and of each
     * attachment everything but its bytes, for which its checksum stands. The same revision gives
     * the same bytes.
     */
    byte[] frozen(Workup workup);

    /**
     * The revision that {@link #frozen} wrote; nobody has signed it.
     *
     * @param kept the bytes of what was attached, by their checksum
     * @param today dates after it are refused
     * @throws Refusal with the path inside and the reason
     */
    Workup thaw(byte[] frozen, Map<String, byte[]> kept, LocalDate today);

    /** The history in a file that a spreadsheet or another program reads, UTF-8. */
    byte[] history(List<HistoryLine> lines, HistoryForm form);

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
