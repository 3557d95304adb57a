package org.myoworkup.checklist;

/** One value of a choice: the code that is stored, and its label. */
public record Option(String code, String label) {}
