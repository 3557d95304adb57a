package org.myoworkup.desktop.preferences;

import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.settings.Setting;

import java.util.ArrayList;
import java.util.List;

/** After how many minutes without use the window locks. */
final class LockRow extends ChoiceRow {
    private static final List<String> MINUTES = List.of("", "0", "2", "5", "10", "30");

    LockRow(Desk desk) {
        super(
                "settings-lock",
                desk.texts().say("people.menu.automatic"),
                with(desk.settings().text(Setting.LOCK_MINUTES)),
                minutes ->
                        minutes.isEmpty()
                                ? desk.texts().say("people.menu.usual")
                                : desk.texts().say("people.menu.minutes", Integer.valueOf(minutes)),
                desk.settings().text(Setting.LOCK_MINUTES),
                minutes -> remember(desk, Setting.LOCK_MINUTES, minutes));
    }

    /** Another time may stand in the file. */
    private static List<String> with(String now) {
        List<String> all = new ArrayList<>(MINUTES);
        if (!all.contains(now)) {
            all.add(now);
        }
        return all;
    }
}
