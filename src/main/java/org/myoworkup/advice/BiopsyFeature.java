package org.myoworkup.advice;

import org.myoworkup.advice.BiopsyPatterns.Look;
import org.myoworkup.advice.BiopsyPatterns.Sign;
import org.myoworkup.checklist.Message;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one biopsy says of one thing that a pattern is made of. */
sealed interface BiopsyFeature {

    /** The item of its answer. */
    String item();

    Message words();

    Look look(Specimen specimen);

    default Sign sign(Specimen specimen) {
        return new Sign(item(), words(), look(specimen));
    }

    /**
     * The answers to one biopsy.
     *
     * @param answers that count, of the whole workup
     */
    record Specimen(Answers answers, int occurrence) {
        Optional<Answer> answer(String item) {
            return answers.get(Place.in(item, "biopsy", occurrence));
        }

        /** A biopsy that shows too little proves nothing absent. */
        Look notSeen() {
            boolean nonDiagnostic =
                    answer(ItemIds.BIOPSY_ADEQUACY)
                            .filter(new Answer.Choice("non-diagnostic")::equals)
                            .isPresent();
            return nonDiagnostic ? Look.UNSETTLED : Look.NOT_SEEN;
        }
    }

    /** Asked as a finding. */
    record Found(String item) implements BiopsyFeature {
        @Override
        public Message words() {
            return Message.of("pattern.sign", Message.label(item));
        }

        @Override
        public Look look(Specimen specimen) {
            return switch (specimen.answer(item).orElse(null)) {
                case Answer.Finding.PRESENT -> Look.SEEN;
                case Answer.Finding.ABSENT -> specimen.notSeen();
                case Answer.Finding.EQUIVOCAL -> Look.UNSETTLED;
                case null, default -> Look.NOT_LOOKED_FOR;
            };
        }
    }

    /** Asked as a choice; seen when one of these codes is chosen. */
    record Chosen(String item, String key, List<String> codes) implements BiopsyFeature {
        @Override
        public Message words() {
            return Message.of(key);
        }

        @Override
        public Look look(Specimen specimen) {
            return of(specimen, item, codes);
        }

        private static Look of(Specimen specimen, String item, List<String> codes) {
            return switch (specimen.answer(item).orElse(null)) {
                case Answer.Choice chosen when codes.contains(chosen.code()) -> Look.SEEN;
                case Answer.Choice _ -> specimen.notSeen();
                case null, default -> Look.NOT_LOOKED_FOR;
            };
        }
    }

    /**
     * Asked in the table of cell types; seen when one of these cells is there at one of these
     * places, not seen only when all of them were looked for.
     */
    record Cells(String key, List<String> cells, List<String> places) implements BiopsyFeature {
        static final String TABLE = "biopsy.immuno.cells";

        @Override
        public String item() {
            return TABLE;
        }

        @Override
        public Message words() {
            return Message.of(key);
        }

        @Override
        public Look look(Specimen specimen) {
            List<Row> rows =
                    specimen.answer(TABLE).orElse(null) instanceof Answer.Table table
                            ? table.rows()
                            : List.of();
            List<Truth> all = new ArrayList<>();
            for (String cell : cells) {
                places.forEach(place -> all.add(there(rows, cell, place)));
            }
            return switch (all.stream().reduce(Truth::or).orElseThrow()) {
                case PRESENT -> Look.SEEN;
                case ABSENT -> specimen.notSeen();
                case UNKNOWN -> Look.NOT_LOOKED_FOR;
            };
        }

        private static Truth there(List<Row> rows, String cell, String place) {
            return rows.stream()
                    .filter(r -> r.code("cell").filter(cell::equals).isPresent())
                    .filter(r -> r.code("place").filter(place::equals).isPresent())
                    .flatMap(r -> r.code("amount").stream())
                    .map(amount -> Truth.of(!amount.equals("none")))
                    .findFirst()
                    .orElse(Truth.UNKNOWN);
        }
    }

    /**
     * One thing that is asked twice, as a finding and as a pattern: where they differ, unsettled.
     *
     * @param pattern the item that asks for the pattern
     * @param codes of it that say the same as the finding
     */
    record Twice(Found found, String pattern, List<String> codes) implements BiopsyFeature {
        @Override
        public String item() {
            return found.item();
        }

        @Override
        public Message words() {
            return found.words();
        }

        @Override
        public Look look(Specimen specimen) {
            Look one = found.look(specimen);
            Look other = Chosen.of(specimen, pattern, codes);
            if (one == Look.NOT_LOOKED_FOR || one == other) {
                return other;
            }
            return other == Look.NOT_LOOKED_FOR ? one : Look.UNSETTLED;
        }
    }
}
