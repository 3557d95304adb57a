package org.myoworkup.desktop.attachment;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.desktop.form.SmallForm;
import org.myoworkup.workup.Attachment;

/** Asks before a picture is taken away. */
final class RemoveForm extends SmallForm {

    private RemoveForm(Scope scope, Attachment attachment, Runnable deed) {
        super(scope, attachment.item(), "attach.remove.title");
        String name = new PictureWords(scope.texts()).title(attachment);
        getChildren()
                .addAll(
                        Parts.wrapped(name, "info-how"),
                        Parts.wrapped(scope.say("attach.remove.text"), "info-line"));
        finish(
                "attach.remove",
                () -> {
                    scope.bubble().close();
                    deed.run();
                });
    }

    static void open(Scope scope, Node at, Attachment attachment, Runnable deed) {
        scope.bubble().fill(at, new RemoveForm(scope, attachment, deed));
    }

    @Override
    protected Node first() {
        return lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .orElse(this);
    }
}
