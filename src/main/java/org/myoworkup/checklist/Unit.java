package org.myoworkup.checklist;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit in which a quantity may be given.
 *
 * @param code UCUM code, as stored and exported
 * @param label as printed
 * @param min smallest value that can be true, in this unit
 * @param max largest value that can be true, in this unit
 * @param factor multiplies a value in this unit into the item's first unit (60 for ukat/L where the
 *     first is U/L); 1 for the first unit itself
 */
public record Unit(
        String code,
        String label,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        BigDecimal factor) {}
