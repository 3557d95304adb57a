package org.myoworkup.desktop.request;

import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Step;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.session.Request;
import org.myoworkup.session.Session;

import java.util.Optional;
import java.util.function.IntSupplier;

/** The button in a step's title line that opens its request sheet. */
public final class RequestTool {
    private RequestTool() {}

    /**
     * Empty for a step whose work nobody is asked for.
     *
     * @param occurrence the one shown
     */
    public static Optional<Node> of(Desk desk, Scope scope, Step step, IntSupplier occurrence) {
        return opening(desk, scope.session(), step, occurrence)
                .map(
                        open ->
                                Parts.button(
                                        step.id() + ":request",
                                        scope.say("request.tool"),
                                        Feather.FILE_TEXT,
                                        open));
    }

    /** Opens the sheet of the step's last occurrence; empty as for {@link #of}. */
    public static Optional<Runnable> opening(Desk desk, Session session, Step step) {
        return opening(
                desk,
                session,
                step,
                () -> step.repeats() ? session.workup().occurrences(step.id()).last() : 1);
    }

    private static Optional<Runnable> opening(
            Desk desk, Session session, Step step, IntSupplier occurrence) {
        return Request.Kind.of(step.id())
                .map(
                        kind ->
                                () ->
                                        new RequestDialog(
                                                        desk,
                                                        session,
                                                        Request.of(kind, occurrence.getAsInt()))
                                                .show());
    }
}
