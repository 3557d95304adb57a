package org.myoworkup.checklist;

/** One value of a choice: the code that is stored, and its English label. */
public record Option(String code, String label) {}
