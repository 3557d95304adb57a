package org.myoworkup.advice;

import java.math.BigDecimal;

/**
 * Where red flags start. General clinical knowledge, provisional; a clinic may set its own.
 *
 * @param fvcPerKg mL/kg; below
 * @param fvcPercent % predicted; below
 * @param fvcFall % since an earlier test; this or more
 * @param fvcSupineFall % from sitting to lying; this or more
 * @param mip cmH2O without its sign; below
 * @param mep cmH2O; below
 * @param paco2 mmHg; above
 * @param spo2 %; this or less
 * @param ck U/L; above
 * @param potassiumHigh mmol/L; this or more
 * @param potassiumLow mmol/L; this or less
 * @param cmas points of 52; below
 * @param mmt8 points of 80; below
 * @param fever degrees Celsius; this or more
 * @param weightLoss % of the former weight; above
 * @param checkpointMonths since the last dose; this or less
 * @param worseningMonths in which breathlessness began; this or less
 */
public record Thresholds(
        BigDecimal fvcPerKg,
        BigDecimal fvcPercent,
        BigDecimal fvcFall,
        BigDecimal fvcSupineFall,
        BigDecimal mip,
        BigDecimal mep,
        BigDecimal paco2,
        BigDecimal spo2,
        BigDecimal ck,
        BigDecimal potassiumHigh,
        BigDecimal potassiumLow,
        BigDecimal cmas,
        BigDecimal mmt8,
        BigDecimal fever,
        BigDecimal weightLoss,
        int checkpointMonths,
        int worseningMonths) {

    public static final Thresholds DEFAULTS =
            new Thresholds(
                    of("20"),
                    of("50"),
                    of("30"),
                    of("25"),
                    of("30"),
                    of("40"),
                    of("45"),
                    of("92"),
                    of("5000"),
                    of("6.0"),
                    of("2.5"),
                    of("15"),
                    of("30"),
                    of("38.0"),
                    of("5"),
                    12,
                    3);

    private static BigDecimal of(String value) {
        return new BigDecimal(value);
    }
}
