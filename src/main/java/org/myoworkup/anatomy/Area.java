package org.myoworkup.anatomy;

/**
 * What is meant by one or more shapes: a muscle group or a region of the skin, on one side.
 *
 * @param id code of the muscle or region, as in the checklist
 */
public record Area(String id, Side side) {}
