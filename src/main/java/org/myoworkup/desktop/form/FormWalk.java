package org.myoworkup.desktop.form;

import javafx.scene.Node;

import org.myoworkup.checklist.Item;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

import java.util.List;
import java.util.Optional;

/** Goes from question to question of a form, in the order in which they are asked. */
public final class FormWalk {
    private final StepForm form;
    private final Texts texts;

    FormWalk(StepForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    /** The question that has the focus. */
    public Optional<Place> here() {
        return row().map(ItemRow::place);
    }

    /** The keys that answer the question that has the focus, those of every question left out. */
    public List<KeyHint> hints() {
        return row().map(r -> r.field().hints()).orElse(List.of());
    }

    private Optional<ItemRow> row() {
        Node owner = form.getScene() == null ? null : form.getScene().getFocusOwner();
        for (Node node = owner; node != null && node != form; node = node.getParent()) {
            if (node instanceof ItemRow row) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /**
     * To the question so many further, or back.
     *
     * @return false when there is none, or none has the focus
     */
    boolean step(int by) {
        return here().map(at -> to(at, by)).orElse(false);
    }

    private boolean to(Place at, int by) {
        List<Place> asked = form.asked();
        int to = asked.indexOf(at) + by;
        boolean there = asked.contains(at) && to >= 0 && to < asked.size();
        if (there) {
            form.focus(asked.get(to));
        }
        return there;
    }

    /** From this question to the next; stays at the last. */
    void onward(Place at) {
        to(at, 1);
    }

    /** To this question, in another occurrence if need be. */
    public void to(Place place) {
        if (form.asked().contains(place)) {
            form.focus(place);
        } else {
            form.reveal(place);
        }
    }

    /** To the first question of the step. */
    public void first() {
        form.asked().stream().findFirst().ifPresent(form::focus);
    }

    /**
     * To the first question of the next heading, or of the one before: a section, or a group within
     * it.
     */
    public void heading(int by) {
        List<Place> asked = form.asked();
        List<Place> heads =
                asked.stream()
                        .filter(p -> asked.indexOf(p) == 0 || !head(p).equals(head(before(p))))
                        .toList();
        int at = here().map(asked::indexOf).orElse(-1);
        Optional<Place> to =
                by > 0
                        ? heads.stream().filter(p -> asked.indexOf(p) > at).findFirst()
                        : heads.reversed().stream().filter(p -> asked.indexOf(p) < at).findFirst();
        to.ifPresent(form::reveal);
    }

    private Place before(Place place) {
        List<Place> asked = form.asked();
        return asked.get(asked.indexOf(place) - 1);
    }

    private String head(Place place) {
        Item item = item(place);
        return item.section() + " " + item.group();
    }

    private Item item(Place place) {
        return texts.checklist().item(place.id()).orElseThrow();
    }

    /**
     * To the next question below whose label begins with this letter, and from the last of them to
     * the first; or the other way round.
     *
     * @return false when the step has none
     */
    public boolean hop(String letter, boolean back) {
        List<Place> asked = form.asked();
        int at = here().map(asked::indexOf).orElse(-1);
        List<Place> begun =
                asked.stream()
                        .filter(p -> texts.label(p.id()).regionMatches(true, 0, letter, 0, 1))
                        .toList();
        List<Place> way = back ? begun.reversed() : begun;
        Optional<Place> to =
                way.stream()
                        .filter(p -> back ? asked.indexOf(p) < at : asked.indexOf(p) > at)
                        .findFirst()
                        .or(() -> way.stream().findFirst());
        to.ifPresent(form::focus);
        return to.isPresent();
    }

    /** Shows how to look for what the question with the focus asks. */
    public void howToLook() {
        row().ifPresent(ItemRow::howToLook);
    }

    /** Shows what would be marked absent together in the section with the focus. */
    public void restAbsent() {
        here().flatMap(form::card).ifPresent(SectionCard::restAbsent);
    }
}
