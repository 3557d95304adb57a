package org.myoworkup.desktop.backup;

import org.myoworkup.desktop.desk.Days;
import org.myoworkup.session.Backups;
import org.myoworkup.texts.Texts;

/** What is said of a backup. */
final class BackupWords {
    private static final double MEGABYTE = 1024 * 1024;

    private final Texts texts;
    private final Days days;

    BackupWords(Texts texts) {
        this.texts = texts;
        this.days = new Days(texts.language());
    }

    String made(Backups.Backup backup) {
        return days.dateTime(backup.made());
    }

    String kind(Backups.Backup backup) {
        return texts.say(
                switch (backup.kind()) {
                    case DAILY -> "backup.kind.daily";
                    case BY_HAND -> "backup.kind.by-hand";
                    case BEFORE_MIGRATION -> "backup.kind.before-migration";
                    case SET_ASIDE -> "backup.kind.set-aside";
                });
    }

    String workups(Backups.Backup backup) {
        return backup.contents()
                .map(c -> texts.say("backup.number", c.workups()))
                .orElseGet(() -> texts.say("backup.unreadable"));
    }

    String lastChange(Backups.Backup backup) {
        return backup.contents()
                .flatMap(Backups.Contents::lastChange)
                .map(days::dateTime)
                .orElse("");
    }

    /** In megabytes, rounded up to a tenth. */
    String size(Backups.Backup backup) {
        return texts.say("backup.size", Math.ceil(backup.bytes() / MEGABYTE * 10) / 10);
    }

    /** What a backup holds. */
    String holds(Backups.Contents contents) {
        return texts.say(
                "backup.holds",
                contents.workups(),
                contents.changes(),
                contents.lastChange()
                        .map(last -> texts.say("backup.last-change", last))
                        .orElseGet(() -> texts.say("backup.no-change")));
    }

    /** What of the present database would no longer be shown. */
    String lacks(Backups.Preview preview) {
        return preview.missing()
                .map(
                        m ->
                                m.workups() + m.changes() == 0
                                        ? texts.say("backup.lacks-nothing")
                                        : texts.say("backup.lacks", m.workups(), m.changes()))
                .orElseGet(() -> texts.say("backup.lacks-unknown"));
    }
}
