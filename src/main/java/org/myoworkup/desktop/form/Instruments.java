package org.myoworkup.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.MenuItem;

import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Section;
import org.myoworkup.checklist.Step;
import org.myoworkup.workup.Place;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * What some questions have instead of, or beside, the field of their answer type. The form asks; it
 * knows none of them.
 */
public interface Instruments {
    /** None: every question has the field of its type. */
    Instruments NONE = new Instruments() {};

    /** The field of this question, empty where that of its type serves. */
    default Optional<Field> field(Asked asked) {
        return Optional.empty();
    }

    /** A few words under a question's label, what it counts for; empty for none. */
    default String mark(Scope scope, Item item) {
        return "";
    }

    /** What stands above the questions of this section. */
    default List<Companion> above(Scope scope, Section section) {
        return List.of();
    }

    /** What stands below the questions of this section. */
    default List<Companion> below(Scope scope, Section section) {
        return List.of();
    }

    /** What stands at the right of the heading of this group of questions. */
    default List<Companion> beside(Scope scope, Section section, String group) {
        return List.of();
    }

    /** What the menu of this item, section or step offers besides; none of it changes anything. */
    default List<MenuItem> menu(Scope scope, Place place) {
        return List.of();
    }

    /**
     * Buttons in the title line of this step.
     *
     * @param occurrence the one shown
     */
    default List<Node> tools(Scope scope, Step step, IntSupplier occurrence) {
        return List.of();
    }
}
