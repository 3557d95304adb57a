package org.myoworkup.cli;

import org.myoworkup.checklist.Message;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Refusal;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and prints: results on standard output, one line a problem on standard
 * error.
 */
final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final InputStream in;
    private final Texts texts;

    Console(PrintStream out, PrintStream err, InputStream in, Texts texts) {
        this.out = out;
        this.err = err;
        this.in = in;
        this.texts = texts;
    }

    InputStream in() {
        return in;
    }

    /** Prints a result; lines end alike on every system. */
    void print(String text) {
        out.print(text + "\n");
    }

    /** Prints fields that must stay on one line, with tabs between them. */
    void printFields(Object... fields) {
        StringBuilder line = new StringBuilder();
        for (Object field : fields) {
            line.append(line.isEmpty() ? "" : "\t").append(oneLine(String.valueOf(field)));
        }
        print(line.toString());
    }

    /** Says what was refused: {@code FILE: answers.x: reason}. */
    void refused(String what, Refusal refusal) {
        String path = refusal.path().isEmpty() ? "" : refusal.path() + ": ";
        problem(what + ": " + path + texts.say(refusal.message()));
    }

    /** Prints a sentence as a result. */
    void say(String key, Object... arguments) {
        print(oneLine(texts.say(key, arguments)));
    }

    /** As {@link #say(String, Object...)}. */
    void say(Message message) {
        say(message.key(), message.args().toArray());
    }

    void problem(Message message) {
        problem(texts.say(message));
    }

    void problem(String line) {
        err.print(oneLine(line) + "\n");
    }

    /** False when something printed did not get out: a closed pipe, a full disk. */
    boolean printed() {
        return !out.checkError();
    }

    /** Names and paths come from outside and may hold anything; a terminal must not obey it. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
    }
}
