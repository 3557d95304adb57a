package org.myoworkup.desktop.form;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Column;
import org.myoworkup.workup.Refusal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why an answer was not taken, and which part of it. */
final class RefusalWords {
    private static final Pattern ROW = Pattern.compile(".*\\[([0-9]+)](?:\\.([A-Za-z0-9-]+))?");

    private RefusalWords() {}

    static String of(Asked asked, Refusal refusal) {
        String why = asked.scope().texts().say(refusal.message());
        String path = refusal.path();
        if (path.endsWith(".uln")) {
            return asked.say("form.refused.part", asked.say("form.uln.long"), why);
        }
        Matcher row = ROW.matcher(path);
        if (asked.item().type() instanceof AnswerType.Table table && row.matches()) {
            int number = Integer.parseInt(row.group(1)) + 1;
            String column =
                    row.group(2) == null
                            ? ""
                            : table.column(row.group(2)).map(Column::label).orElse("");
            return column.isEmpty()
                    ? asked.say("form.refused.row", number, why)
                    : asked.say("form.refused.cell", number, column, why);
        }
        return asked.say("form.refused", why);
    }
}
