package org.myoworkup.desktop.find;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Section;
import org.myoworkup.desktop.form.GivenWords;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Visibility;
import org.myoworkup.workup.Workup;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was found by its words, as it stands in the open workup. */
final class Hits {
    private final Texts texts;
    private final Checklist checklist;
    private final Session session;

    /**
     * @param given the answer in words, empty where there is none
     * @param hidden not asked as the answers stand now
     */
    record Hit(QuestionIndex.Found found, Place place, Optional<String> given, boolean hidden) {}

    Hits(Texts texts, Session session) {
        this.texts = texts;
        this.checklist = texts.checklist();
        this.session = session;
    }

    List<Hit> of(List<QuestionIndex.Found> found) {
        Workup workup = session.workup();
        Visibility visibility = new Visibility(checklist, workup.patient(), workup.answers());
        return found.stream().flatMap(f -> of(f, workup, visibility)).toList();
    }

    private Stream<Hit> of(QuestionIndex.Found found, Workup workup, Visibility visibility) {
        return switch (found.kind()) {
            case STEP -> Stream.of(new Hit(found, last(found.id(), workup), empty(), false));
            case SECTION ->
                    checklist.section(found.id()).stream()
                            .map(s -> ofSection(found, s, workup, visibility));
            case ITEM ->
                    checklist.item(found.id()).stream()
                            .flatMap(i -> ofItem(found, i, workup, visibility));
        };
    }

    private Hit ofSection(
            QuestionIndex.Found found, Section section, Workup workup, Visibility visibility) {
        Place place = last(section.id(), workup);
        return new Hit(found, place, empty(), !visibility.shows(section, place.occurrence()));
    }

    /** Where it is answered, each time; else where it is asked last. */
    private Stream<Hit> ofItem(
            QuestionIndex.Found found, Item item, Workup workup, Visibility visibility) {
        List<Place> answered =
                occurrences(item.repeat(), workup).stream()
                        .map(n -> Place.of(item, n))
                        .filter(p -> workup.answer(p).isPresent())
                        .toList();
        List<Place> places = answered.isEmpty() ? List.of(last(item.id(), workup)) : answered;
        return places.stream()
                .map(
                        place ->
                                new Hit(
                                        found,
                                        place,
                                        workup.answer(place)
                                                .map(a -> GivenWords.of(texts, item, a)),
                                        !visibility.shows(item, place.occurrence())));
    }

    private static Optional<String> empty() {
        return Optional.empty();
    }

    private Place last(String id, Workup workup) {
        String repeat = repeat(id);
        return Place.in(id, repeat, occurrences(repeat, workup).last());
    }

    private static TreeSet<Integer> occurrences(String repeat, Workup workup) {
        return repeat.isEmpty() ? new TreeSet<>(List.of(1)) : workup.occurrences(repeat);
    }

    /** Id of the step or section that repeats and holds this, empty for none. */
    private String repeat(String id) {
        String[] parts = id.split("\\.");
        return Stream.iterate(1, n -> n <= parts.length, n -> n + 1)
                .map(n -> String.join(".", List.of(parts).subList(0, n)))
                .filter(checklist::repeats)
                .findFirst()
                .orElse("");
    }
}
