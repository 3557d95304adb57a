package org.myoworkup.findings;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Place;

import java.util.List;
import java.util.Optional;

/**
 * One EMG and what it comes to.
 *
 * @param occurrence which study, from 1
 * @param surface done with surface electrodes: nothing of it counts for the criteria
 * @param pattern by hand, else derived from the needle rows
 * @param derived true when it follows from the rows
 * @param implied what the rows imply, whatever was answered by hand; empty without rows
 * @param rows what each muscle that was tested with a needle shows; empty with surface electrodes
 * @param from the answers it rests on
 * @param notes what is missing where it is inconclusive, and what else has to be said
 */
public record EmgStudy(
        int occurrence,
        boolean surface,
        EmgPattern pattern,
        boolean derived,
        Optional<EmgPattern> implied,
        List<EmgRow> rows,
        List<Place> from,
        List<Message> notes) {

    public EmgStudy {
        rows = List.copyOf(rows);
        from = List.copyOf(from);
        notes = List.copyOf(notes);
    }

    /** The EMG item of the criteria as this study fills it. */
    public Truth irritableMyopathy() {
        return surface ? Truth.UNKNOWN : pattern.irritableMyopathy();
    }

    /** The rows say the opposite of the answer by hand. */
    public boolean contradicted() {
        Truth rows =
                surface || derived
                        ? Truth.UNKNOWN
                        : implied.map(EmgPattern::irritableMyopathy).orElse(Truth.UNKNOWN);
        return rows.known() && irritableMyopathy().known() && rows != irritableMyopathy();
    }
}
