package org.myoworkup.advice;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an alert rests on, as one short string. Written out kind by kind, because a stored
 * fingerprint must still hold when a class is renamed.
 */
final class Fingerprint {
    private final StringBuilder text = new StringBuilder();

    private Fingerprint() {}

    static String of(Alert alert, Answers answers) {
        Fingerprint print = new Fingerprint();
        print.part(alert.id());
        print.message(alert.message());
        for (Place place : alert.items()) {
            print.part(place.toString());
            answers.get(place).ifPresent(print::answer);
        }
        return digest(print.text.toString());
    }

    private static String digest(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Length first, so that no two sequences of parts read alike. */
    private void part(String part) {
        text.append(part.length()).append(':').append(part);
    }

    private void message(Message message) {
        part(message.key());
        message.args().forEach(this::arg);
    }

    private void arg(Object arg) {
        switch (arg) {
            case Message message -> message(message);
            case List<?> list -> list.forEach(this::arg);
            case Message.Label label -> part(label.id());
            case BigDecimal number -> part(plain(number));
            default -> part(arg.toString());
        }
    }

    private void answer(Answer answer) {
        switch (answer) {
            case Answer.Finding finding -> part(finding.code());
            case Answer.Choice choice -> part(choice.code());
            case Answer.Choices choices -> choices.codes().forEach(this::part);
            case Answer.Quantity quantity -> quantity(quantity);
            case Answer.Date date -> part(date.date().toString());
            case Answer.Text words -> part(words.text());
            case Answer.Table table -> table.rows().forEach(this::row);
            case PartState.NotDone notDone -> part("not-done " + notDone.reason().code());
            case PartState.Pending pending ->
                    part("pending " + pending.ordered() + pending.taken().map(t -> " " + t));
        }
    }

    private void quantity(Answer.Quantity quantity) {
        part(plain(quantity.value()));
        part(quantity.unit());
        part(quantity.uln().map(Fingerprint::plain).orElse(""));
        part(quantity.comparator().map(Answer.Comparator::sign).orElse(""));
        part(quantity.date().map(Object::toString).orElse(""));
    }

    /** 5.0 is 5. */
    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void row(Row row) {
        part("row");
        for (Map.Entry<String, Row.Cell> cell : new TreeMap<>(row.cells()).entrySet()) {
            part(cell.getKey());
            part(
                    switch (cell.getValue()) {
                        case Row.Cell.Code code -> code.code();
                        case Row.Cell.Number number -> plain(number.value());
                        case Row.Cell.Flag flag -> String.valueOf(flag.value());
                        case Row.Cell.Date date -> date.date().toString();
                        case Row.Cell.Text words -> words.text();
                    });
        }
    }
}
