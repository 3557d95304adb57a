package org.myoworkup.workup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What was answered to one item in one occurrence. No answer at all is "not assessed". */
public sealed interface Answer permits Answer.Given, PartState {

    /** An answer to the question, as against "not done" or "pending". */
    sealed interface Given extends Answer {}

    /** A finding was looked for. */
    enum Finding implements Given {
        PRESENT("present"),
        ABSENT("absent"),
        /** Looked, cannot say: unknown in every rule, and not the same as not assessed. */
        EQUIVOCAL("equivocal");

        private final String code;

        Finding(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Finding> of(String code) {
            return List.of(values()).stream().filter(f -> f.code.equals(code)).findFirst();
        }
    }

    /** One code of the item's options. */
    record Choice(String code) implements Given {}

    /** Codes of the item's options, each once, in the order given. */
    record Choices(List<String> codes) implements Given {
        public Choices {
            codes = List.copyOf(codes);
        }
    }

    /**
     * A measured value.
     *
     * @param value finite; its scale is kept as typed, so 5.0 stays 5.0
     * @param unit UCUM code, one of the item's units
     * @param uln the laboratory's own upper limit of normal, above 0, in the same unit
     * @param comparator for a value beyond what the method measures
     * @param date when drawn, where it differs from the section's date
     */
    record Quantity(
            BigDecimal value,
            String unit,
            Optional<BigDecimal> uln,
            Optional<Comparator> comparator,
            Optional<PartialDate> date)
            implements Given {

        public static Quantity of(String value, String unit) {
            return new Quantity(
                    new BigDecimal(value),
                    unit,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        public static Quantity of(String value, String unit, String uln) {
            return new Quantity(
                    new BigDecimal(value),
                    unit,
                    Optional.of(new BigDecimal(uln)),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** The true value lies below or above the one printed. */
    enum Comparator {
        LESS("<"),
        GREATER(">");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        public static Optional<Comparator> of(String sign) {
            return List.of(values()).stream().filter(c -> c.sign.equals(sign)).findFirst();
        }
    }

    record Date(PartialDate date) implements Given {}

    /** Free text, not blank. */
    record Text(String text) implements Given {}

    /** Rows in the order entered, at least one. */
    record Table(List<Row> rows) implements Given {
        public Table {
            rows = List.copyOf(rows);
        }
    }
}
