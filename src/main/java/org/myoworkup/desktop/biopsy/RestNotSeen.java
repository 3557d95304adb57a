package org.myoworkup.desktop.biopsy;

import javafx.scene.Node;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Section;
import org.myoworkup.desktop.form.Companion;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.desktop.form.TogetherForm;
import org.myoworkup.desktop.kit.TextButton;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Visibility;

import java.util.List;
import java.util.Optional;

/**
 * Marks what is open in a group of microscopy as not seen, after showing what that is. The features
 * that the EULAR/ACR criteria score are answered one by one.
 */
final class RestNotSeen implements Companion {
    /** A single question that is left is answered as such. */
    private static final int FEWEST = 2;

    private final Scope scope;
    private final Section section;
    private final List<Item> group;
    private final TextButton button;
    private int occurrence = 1;

    RestNotSeen(Scope scope, Section section, String group) {
        this.scope = scope;
        this.section = section;
        this.group =
                section.items().stream()
                        .filter(i -> i.group().equals(group))
                        .filter(i -> i.type() instanceof AnswerType.Finding)
                        .toList();
        this.button =
                BiopsyCompanions.dressed(
                        new TextButton(
                                scope.say("biopsyform.rest"),
                                scope.say(
                                        "form.named",
                                        scope.texts().group(section, group),
                                        scope.say("biopsyform.rest"))));
        button.setId("biopsy-rest:" + group);
        button.setAction(this::ask);
    }

    @Override
    public Node node() {
        return button;
    }

    @Override
    public void refresh(int shown) {
        occurrence = shown;
        boolean offered = open(false).size() >= FEWEST;
        button.setVisible(offered);
        button.setManaged(offered);
    }

    /** The questions without an answer, of those that are answered singly or of the others. */
    private List<Place> open(boolean single) {
        Visibility visibility =
                new Visibility(
                        scope.texts().checklist(),
                        scope.session().workup().patient(),
                        scope.session().workup().answers());
        return group.stream()
                .filter(i -> i.single() == single && visibility.shows(i, occurrence))
                .map(i -> Place.of(i, occurrence))
                .filter(p -> scope.session().workup().answer(p).isEmpty())
                .toList();
    }

    private void ask() {
        List<Place> rest = open(false);
        List<String> singly = labels(open(true));
        scope.bubble()
                .fill(
                        button,
                        new TogetherForm(
                                scope,
                                Place.in(section.id(), BiopsyCompanions.STEP, occurrence),
                                "biopsyform.rest.title",
                                labels(rest),
                                singly.isEmpty()
                                        ? ""
                                        : scope.say(
                                                "biopsyform.rest.singly",
                                                scope.texts().series(singly)),
                                "biopsyform.rest.deed",
                                () -> rest.forEach(this::notSeen)));
    }

    private List<String> labels(List<Place> places) {
        return places.stream().map(p -> scope.texts().label(p.id())).toList();
    }

    private void notSeen(Place place) {
        scope.session().answer(place, Optional.of(Answer.Finding.ABSENT), true);
    }
}
