package org.myoworkup.store;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.nio.file.Path;

/**
 * What the database says, as what to tell the user. Statements and their values never go into it.
 */
final class Failure {
    private static final int PRIMARY = 0xff;

    private Failure() {}

    /**
     * @param database the file, named in the message
     */
    static Refusal of(Throwable failure, Path database) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return of(sqlite.getResultCode(), database);
            }
        }
        return new Refusal(
                Message.of(
                        "store.failed", database.toString(), failure.getClass().getSimpleName()));
    }

    private static Refusal of(SQLiteErrorCode code, Path database) {
        String file = database.toString();
        SQLiteErrorCode primary = SQLiteErrorCode.getErrorCode(code.code & PRIMARY);
        return new Refusal(
                switch (primary) {
                    case SQLITE_FULL -> Message.of("store.full", file);
                    case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
                            Message.of("store.read-only", file);
                    case SQLITE_BUSY, SQLITE_LOCKED -> Message.of("store.busy", file);
                    case SQLITE_NOTADB -> Message.of("store.not-ours", file);
                    case SQLITE_CORRUPT -> Message.of("store.damaged", file);
                    default -> Message.of("store.failed", file, code.name());
                });
    }
}
