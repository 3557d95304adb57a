package org.myoworkup.workup;

/**
 * Who makes a change.
 *
 * @param name as the history prints it
 * @param role empty when not given
 */
public record Author(String name, String role) {}
