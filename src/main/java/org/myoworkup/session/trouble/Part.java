package org.myoworkup.session.trouble;

/** Where in the program an error came up; the first digit of its code, which never changes. */
public enum Part {
    /** What the window does at a key, a click or while it is drawn. */
    WINDOW(1),

    /** Work behind the window: opening, reading, PDF, pictures. */
    BACKGROUND(2),

    /** The writer that brings answers to the disk. */
    SAVING(3),

    /** Any other thread. */
    OTHER(4),

    /** Before the window was there. */
    START(5);

    private final int digit;

    Part(int digit) {
        this.digit = digit;
    }

    int digit() {
        return digit;
    }
}
