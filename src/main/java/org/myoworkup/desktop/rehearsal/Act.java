package org.myoworkup.desktop.rehearsal;

/** One thing done in the window, once it can be. */
record Act(String name, Ready ready, Deed deed) {

    /** Whether the window is as far; asked between two pictures on the screen. */
    @FunctionalInterface
    interface Ready {
        boolean now() throws Exception;
    }

    /** What is done then, on the window's thread. */
    @FunctionalInterface
    interface Deed {
        void run() throws Exception;
    }
}
