package org.myoworkup.exchange;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Section;
import org.myoworkup.checklist.Step;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Refusal;

/**
 * Written places, held against the checklist: the id exists, and only a part that repeats carries a
 * number.
 */
final class PlaceReader {
    private final Checklist checklist;

    PlaceReader(Checklist checklist) {
        this.checklist = checklist;
    }

    /** An item with its place. */
    record ItemPlace(Item item, Place place) {}

    /**
     * @param path of the key or value that names the item
     */
    ItemPlace item(String path, String written) {
        Place place = parse(path, written, "case.unknown-item");
        Item item =
                checklist
                        .item(place.id())
                        .orElseThrow(() -> new Refusal(path, Message.of("case.unknown-item")));
        requireRepeat(path, place, item.repeat());
        return new ItemPlace(item, place);
    }

    /** A step or section. */
    Place part(String path, String written) {
        Place place = parse(path, written, "case.unknown-part");
        requireRepeat(path, place, repeatOf(path, place.id()));
        return place;
    }

    private String repeatOf(String path, String part) {
        if (checklist.repeats(part)) {
            return part;
        }
        if (checklist.step(part).isPresent()) {
            return "";
        }
        Section section =
                checklist
                        .section(part)
                        .orElseThrow(() -> new Refusal(path, Message.of("case.unknown-part")));
        return checklist.step(section.step()).filter(Step::repeats).map(Step::id).orElse("");
    }

    private static Place parse(String path, String written, String otherwise) {
        try {
            return Place.parse(written);
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    path, Message.of(written.indexOf('#') < 0 ? otherwise : "case.wrong-repeat"));
        }
    }

    private static void requireRepeat(String path, Place place, String repeat) {
        if (place.occurrence() > 1 && !place.repeat().equals(repeat)) {
            throw new Refusal(path, Message.of("case.wrong-repeat"));
        }
    }
}
