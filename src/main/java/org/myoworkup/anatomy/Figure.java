package org.myoworkup.anatomy;

/**
 * The outer line of one drawing of a view.
 *
 * @param side of a hand; axial for body and face
 * @param path SVG path data; the wrist of an enlarged hand is open
 */
public record Figure(Part part, Side side, String path) {}
