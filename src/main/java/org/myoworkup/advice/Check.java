package org.myoworkup.advice;

import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Tag;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.List;

/** One consistency rule as it is printed: its id, sentence and source. */
record Check(String id, String key, String source, Tag tag) {
    static final String PROCEDURES = "General EMG and biopsy practice";

    static final String PRACTICE = "General clinical practice";
    static final String OWN = "Rule of this checklist";

    static Check of(String id, String key, String source, Tag tag) {
        return new Check(id, key, source, tag);
    }

    Alert conflict(List<Place> items, Object... args) {
        return new Alert(id, Alert.Tier.CONFLICT, Message.of(key, args), items, source, tag);
    }

    Alert note(List<Place> items, Object... args) {
        return new Alert(id, Alert.Tier.NOTE, Message.of(key, args), items, source, tag);
    }

    /** A conflict where it is certain, a note where it is only possible. */
    Alert when(boolean certain, List<Place> items, Object... args) {
        return certain ? conflict(items, args) : note(items, args);
    }

    /** The first list with the second behind it. */
    static List<Place> join(List<Place> one, List<Place> two) {
        List<Place> all = new ArrayList<>(one);
        all.addAll(two);
        return all;
    }
}
