package org.myoworkup.exchange;

import org.myoworkup.checklist.Message;
import org.myoworkup.session.HistoryLine;
import org.myoworkup.workup.Place;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * The history as comma-separated values after RFC 4180, in UTF-8 with a byte order mark, without
 * which a spreadsheet takes it for another encoding. A text that a spreadsheet would take for a
 * formula has an apostrophe before it.
 */
final class HistoryCsv {
    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private HistoryCsv() {}

    static byte[] of(List<HistoryLine> lines, Function<Message, String> say) {
        StringBuilder csv = new StringBuilder(MARK);
        row(
                csv,
                List.of(
                        say.apply(Message.of("changes.head.revision")),
                        say.apply(Message.of("changes.head.when")),
                        say.apply(Message.of("changes.head.who")),
                        say.apply(Message.of("changes.head.place")),
                        say.apply(Message.of("changes.head.what")),
                        say.apply(Message.of("changes.head.before")),
                        say.apply(Message.of("changes.head.after")),
                        say.apply(Message.of("changes.head.why"))));
        for (HistoryLine line : lines) {
            row(
                    csv,
                    List.of(
                            String.valueOf(line.entry().revision()),
                            line.entry().time().toString(),
                            line.who(),
                            line.place().map(Place::toString).orElse(""),
                            line.what(),
                            line.before(),
                            line.after(),
                            line.why()));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(StringBuilder csv, List<String> cells) {
        csv.append(String.join(",", cells.stream().map(HistoryCsv::cell).toList())).append("\r\n");
    }

    /** One cell, harmless to a spreadsheet. */
    static String cell(String text) {
        String begins = text.stripLeading();
        boolean formula =
                !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                        || !begins.isEmpty() && FORMULA.indexOf(begins.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> ",\"\r\n\t'".indexOf(c) >= 0);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
