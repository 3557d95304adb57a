package org.myoworkup.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.myoworkup.checklist.Section;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;

import java.util.List;

/**
 * Marks the findings of a section that are still open as absent, after showing which and how many;
 * undo takes all of them back in one step.
 *
 * @param place of the section in the occurrence that is shown
 * @param at where the list opens
 */
record RestAbsent(Scope scope, Section section, Place place, Node at) {

    void ask() {
        if (scope.session().locked()) {
            return;
        }
        OpenFindings open = OpenFindings.of(scope, section.items(), place.occurrence());
        boolean marked = scope.session().workup().state(place).isPresent();
        if (open.together().isEmpty() || marked) {
            Label nothing = new Label(scope.say("keys.rest.nothing"));
            nothing.setId("rest:nothing");
            nothing.setWrapText(true);
            scope.bubble().read(at, nothing);
            return;
        }
        List<String> singly = OpenFindings.labels(scope, open.singly());
        scope.bubble()
                .fill(
                        at,
                        new TogetherForm(
                                scope,
                                place,
                                "keys.rest.title",
                                OpenFindings.labels(scope, open.together()),
                                singly.isEmpty()
                                        ? ""
                                        : scope.say(
                                                "keys.rest.singly", scope.texts().series(singly)),
                                "keys.rest.deed",
                                () ->
                                        scope.session()
                                                .together(open.together(), Answer.Finding.ABSENT)));
    }
}
