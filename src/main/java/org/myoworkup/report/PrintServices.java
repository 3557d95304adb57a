package org.myoworkup.report;

import java.awt.print.PrinterJob;
import java.util.List;
import java.util.Optional;

import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/** Where printers come from. An interface because a computer without a display may have none. */
public interface PrintServices {

    /** Those that take pages; asked anew each time, because printers come and go. */
    List<PrintService> all();

    /** The computer's own choice. */
    Optional<PrintService> usual();

    /** The printers of the operating system. */
    PrintServices OF_SYSTEM =
            new PrintServices() {
                @Override
                public List<PrintService> all() {
                    return List.of(PrinterJob.lookupPrintServices());
                }

                @Override
                public Optional<PrintService> usual() {
                    return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
                }
            };
}
