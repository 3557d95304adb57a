package org.myoworkup.findings;

import org.myoworkup.workup.Place;

import java.math.BigDecimal;

/**
 * A laboratory value as a multiple of the laboratory's own ULN.
 *
 * @param place the draw it comes from
 * @param timesUln one decimal, half up
 */
public record Multiple(Place place, BigDecimal timesUln) {}
