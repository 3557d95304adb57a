package org.myoworkup.desktop.desk;

import org.myoworkup.workup.PartState;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in the reader's zone, and what is late. */
public final class Days {
    private final DateTimeFormatter dateTime;

    public Days(Locale language) {
        this.dateTime =
                DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", language)
                        .withZone(ZoneId.systemDefault());
    }

    public String dateTime(Instant at) {
        return dateTime.format(at);
    }

    /** Hours, minutes and seconds, in 24 hours. */
    public static String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault()).format(at);
    }

    /** True when the result should have been there on an earlier day than this. */
    public static boolean overdue(PartState.Pending pending, LocalDate today) {
        return pending.due().filter(d -> d.latest().isBefore(today)).isPresent();
    }
}
