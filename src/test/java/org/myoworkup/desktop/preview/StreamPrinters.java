package org.myoworkup.desktop.preview;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;

/**
 * The platform's own printer that writes PostScript; it prints once, so each look makes another.
 */
final class StreamPrinters {
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();

    PrintService service() {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(paper);
    }

    /** The numbers of the pages that came out, in order, as PostScript's own comments give them. */
    List<Integer> pages() {
        return Pattern.compile("%%Page: (\\d+) \\d+")
                .matcher(paper.toString(StandardCharsets.ISO_8859_1))
                .results()
                .map(m -> Integer.valueOf(m.group(1)))
                .toList();
    }
}
