package org.myoworkup.session.trouble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What an error is of; the last digits of its code, which never change. */
public enum Kind {
    /** A defect of the program. */
    DEFECT(1),

    /** The computer's memory was not enough. */
    MEMORY(2),

    /** A file, folder or disk. */
    FILE(3),

    /** A part of the program is missing or does not fit the others. */
    INSTALLATION(4),

    /** The database. */
    DATABASE(5);

    private static final List<String> OF_DATABASE =
            List.of("java.sql.", "org.sqlite.", "org.jdbi.");

    private final int digits;

    Kind(int digits) {
        this.digits = digits;
    }

    int digits() {
        return digits;
    }

    /** What one error is of; the causes say more than what wraps them. */
    static Kind of(List<Throwable> causes) {
        Kind found = DEFECT;
        for (Throwable one : causes) {
            Kind kind = of(one);
            found = kind == DEFECT ? found : kind;
        }
        return found;
    }

    private static Kind of(Throwable one) {
        if (one instanceof OutOfMemoryError) {
            return MEMORY;
        }
        if (one instanceof LinkageError) {
            return INSTALLATION;
        }
        String type = one.getClass().getName();
        if (OF_DATABASE.stream().anyMatch(type::startsWith)) {
            return DATABASE;
        }
        return one instanceof IOException || one instanceof UncheckedIOException ? FILE : DEFECT;
    }
}
