package org.myoworkup.desktop.people;

/** Asks once who works here, at the first start. */
public final class FirstStart {
    private FirstStart() {}

    public static void ask(Locking locking) {
        new PersonForm(locking, PersonForm.Why.FIRST).show();
    }
}
