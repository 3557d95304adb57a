package org.myoworkup.desktop.form;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Item;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Visibility;

import java.util.List;

/**
 * The findings among some questions that are asked and have no answer, by hand or from the tables.
 *
 * @param together may be marked together by one key
 * @param singly the EULAR/ACR items and the red flags: answered one by one
 */
public record OpenFindings(List<Place> together, List<Place> singly) {

    /**
     * @param occurrence of what repeats
     */
    public static OpenFindings of(Scope scope, List<Item> items, int occurrence) {
        Visibility visibility =
                new Visibility(
                        scope.texts().checklist(),
                        scope.session().workup().patient(),
                        scope.session().workup().answers());
        List<Item> open =
                items.stream()
                        .filter(i -> i.type() instanceof AnswerType.Finding)
                        .filter(i -> visibility.shows(i, at(i, occurrence)))
                        .filter(i -> unanswered(scope, i, at(i, occurrence)))
                        .toList();
        return new OpenFindings(places(open, false, occurrence), places(open, true, occurrence));
    }

    private static int at(Item item, int occurrence) {
        return item.repeat().isEmpty() ? 1 : occurrence;
    }

    private static boolean unanswered(Scope scope, Item item, int occurrence) {
        return scope.session().workup().answer(Place.of(item, occurrence)).isEmpty()
                && !scope.session().assessment().findings().implied(item, occurrence).known();
    }

    private static List<Place> places(List<Item> items, boolean single, int occurrence) {
        return items.stream()
                .filter(i -> i.single() == single)
                .map(i -> Place.of(i, at(i, occurrence)))
                .toList();
    }

    /** The labels of these questions. */
    public static List<String> labels(Scope scope, List<Place> places) {
        return places.stream().map(p -> scope.texts().label(p.id())).toList();
    }
}
