package org.myoworkup.desktop.preferences;

import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.session.Reports;
import org.myoworkup.settings.Setting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The paper of what is printed. */
final class PaperRow extends ChoiceRow {
    private static final List<String> PAPERS =
            Stream.concat(Stream.of(""), Arrays.stream(Reports.Paper.values()).map(Enum::name))
                    .toList();

    PaperRow(Desk desk) {
        super(
                "settings-paper",
                desk.texts().say("settings.paper"),
                PAPERS,
                code -> desk.texts().say("settings.paper." + (code.isEmpty() ? "usual" : code)),
                desk.settings().text(Setting.PAPER),
                code -> remember(desk, Setting.PAPER, code));
    }
}
