package org.myoworkup.anatomy;

/** A place in the view box. */
public record Point(double x, double y) {}
