package org.myoworkup.desktop.list;

import org.myoworkup.workup.Sought;

import java.util.Set;

/** What the list was asked for, so that it is there again when one comes back from a workup. */
public record Asking(String typed, Set<Sought.Only> only) {
    public static final Asking EVERYTHING = new Asking("", Set.of());

    public Asking {
        only = Set.copyOf(only);
    }

    boolean everything() {
        return typed.isBlank() && only.isEmpty();
    }
}
