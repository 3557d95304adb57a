package org.myoworkup.desktop.people;

/** Asks once who works here, at the first start. */
public final class FirstStart {
    private FirstStart() {}

    /**
     * @param then once it was answered or skipped
     */
    public static void ask(Locking locking, Runnable then) {
        PersonForm form = new PersonForm(locking, PersonForm.Why.FIRST);
        form.whenGone(then);
        form.show();
    }
}
