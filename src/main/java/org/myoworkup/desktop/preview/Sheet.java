package org.myoworkup.desktop.preview;

import org.myoworkup.session.Reports;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Printing;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is previewed.
 *
 * @param patient whose it is
 * @param revision of the workup that is on it
 * @param name of the file it is saved as, without its ending
 * @param making makes the PDF on this paper; called on a background thread
 * @param printed told on the window's thread when it was printed or saved
 */
public record Sheet(
        Patient patient,
        int revision,
        String name,
        Function<Reports.Paper, byte[]> making,
        Consumer<Printing> printed) {}
