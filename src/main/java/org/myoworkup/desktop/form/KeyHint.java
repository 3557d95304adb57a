package org.myoworkup.desktop.form;

/**
 * A key of a question and what it does there.
 *
 * @param key as it stands on the keyboard
 * @param words what it answers or does
 */
public record KeyHint(String key, String words) {}
