package org.myoworkup;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Option;
import org.myoworkup.checklist.Section;
import org.myoworkup.checklist.Unit;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.AnswerCheck;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Workups of any content that the checklist allows, the same for the same seed. */
public final class RandomWorkups {
    private static final List<String> WORDS =
            List.of(
                    "plain",
                    "Grüße, Ödem",
                    "日本語 مرحبا",
                    "\"quoted\" \\ back",
                    "tab\tline\nend",
                    "a\u0000b",
                    "\uD800x",
                    "𝄞");

    private final Checklist checklist;
    private final LocalDate today;
    private final AnswerCheck check;
    private final Random random;

    public RandomWorkups(Checklist checklist, LocalDate today, long seed) {
        this.checklist = checklist;
        this.today = today;
        this.check = new AnswerCheck(checklist, today);
        this.random = new Random(seed);
    }

    public Workup workup() {
        Map<Place, Answer> answers = new TreeMap<>();
        Map<Place, String> notes = new TreeMap<>();
        Map<Place, PartState> states = new TreeMap<>();
        List<Attachment> attachments = new ArrayList<>();
        for (Item item : checklist.items()) {
            Place place = Place.of(item, item.repeat().isEmpty() ? 1 : 1 + random.nextInt(3));
            if (random.nextInt(4) == 0) {
                Answer answer = random.nextInt(5) == 0 ? state() : given(item.type());
                check.check(item, answer)
                        .ifPresent(
                                p -> {
                                    throw new AssertionError(item.id() + p);
                                });
                answers.put(place, answer);
            }
            if (random.nextInt(20) == 0) {
                notes.put(place, word());
            }
            if (random.nextInt(300) == 0) {
                attachments.add(attachment(place));
            }
        }
        checklist.steps().stream()
                .filter(_ -> random.nextInt(20) == 0)
                .forEach(step -> states.put(Place.of(step.id()), state()));
        for (Section section :
                checklist.steps().stream().flatMap(s -> s.sections().stream()).toList()) {
            if (random.nextInt(8) == 0) {
                states.put(Place.of(section.id()), state());
            }
        }
        states.put(Place.in("biopsy", "biopsy", 2), state());
        Set<Place> together = new TreeSet<>(answers.keySet());
        together.removeIf(_ -> random.nextInt(5) != 0);
        int revision = random.nextInt(1000);
        return new Workup(
                patient(),
                checklist.id(),
                random.nextBoolean() ? checklist.version() : "2025.9",
                revision,
                Answers.of(answers),
                notes,
                states,
                attachments,
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                new Signature(
                                        revision,
                                        word(),
                                        word(),
                                        Instant.parse("2024-05-06T07:08:09.123Z"),
                                        "ab".repeat(32))),
                random.nextBoolean() ? "" : word(),
                Map.of(),
                together);
    }

    private Patient patient() {
        return new Patient(
                "R" + random.nextInt(),
                random.nextBoolean() ? "" : word(),
                random.nextBoolean() ? "" : word(),
                random.nextBoolean() ? Optional.empty() : Optional.of(date()),
                Sex.values()[random.nextInt(4)]);
    }

    private Attachment attachment(Place place) {
        byte[] bytes = new byte[1 + random.nextInt(200)];
        random.nextBytes(bytes);
        return new Attachment(
                place,
                "scan é.png",
                "image/png",
                random.nextBoolean() ? "" : word(),
                pick(List.of(Attachment.Told.values())),
                pick(List.of(Attachment.Told.values())),
                sha256(bytes),
                bytes);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private PartState state() {
        if (random.nextBoolean()) {
            return new PartState.NotDone(pick(List.of(PartState.Reason.values())), word());
        }
        PartialDate ordered = date();
        Optional<PartialDate> later =
                random.nextBoolean() ? Optional.empty() : Optional.of(ordered);
        return new PartState.Pending(ordered, later, later, random.nextBoolean() ? "" : word());
    }

    /** Any answer of this kind; never pending and never not done. */
    public Answer given(AnswerType type) {
        return switch (type) {
            case AnswerType.Finding _ -> pick(List.of(Answer.Finding.values()));
            case AnswerType.Choice choice -> new Answer.Choice(code(choice.options()));
            case AnswerType.Choices choices ->
                    new Answer.Choices(
                            choices.options().stream()
                                    .map(Option::code)
                                    .limit(1 + random.nextInt(choices.options().size()))
                                    .toList());
            case AnswerType.Quantity quantity -> quantity(quantity);
            case AnswerType.Date _ -> new Answer.Date(date());
            case AnswerType.Text _ -> new Answer.Text(word());
            case AnswerType.Table table -> table(table);
        };
    }

    private Answer.Quantity quantity(AnswerType.Quantity type) {
        Unit unit = pick(type.units());
        int digits = type.whole() ? 0 : random.nextInt(4);
        return new Answer.Quantity(
                number(unit.min(), unit.max(), digits),
                unit.code(),
                type.uln() && random.nextBoolean()
                        ? Optional.of(unit.max().orElse(BigDecimal.TEN))
                        : Optional.empty(),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(pick(List.of(Answer.Comparator.values()))),
                random.nextBoolean() ? Optional.empty() : Optional.of(date()));
    }

    private Answer.Table table(AnswerType.Table type) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(type));
        Row second = row(type);
        boolean repeated =
                !type.key().isEmpty()
                        && type.key().stream()
                                .allMatch(k -> second.cell(k).equals(rows.getFirst().cell(k)));
        if (!repeated) {
            rows.add(second);
        }
        return new Answer.Table(rows);
    }

    private Row row(AnswerType.Table type) {
        Map<String, Row.Cell> cells = new LinkedHashMap<>();
        for (Column column : type.columns()) {
            if (column.required() || random.nextBoolean()) {
                cells.put(column.id(), cell(column));
            }
        }
        if (cells.get("muscle") instanceof Row.Cell.Code(String code)
                && cells.containsKey("side")) {
            boolean axial = checklist.muscle(code).orElseThrow().axial();
            cells.put("side", new Row.Cell.Code(axial ? "axial" : pick(List.of("right", "left"))));
        }
        return new Row(cells);
    }

    private Row.Cell cell(Column column) {
        return switch (column.kind()) {
            case CHOICE -> new Row.Cell.Code(code(column.options()));
            case NUMBER ->
                    new Row.Cell.Number(
                            number(
                                    column.min(),
                                    column.max(),
                                    column.whole() ? 0 : random.nextInt(3)));
            case GRADE ->
                    random.nextInt(4) == 0
                            ? new Row.Cell.Code(random.nextBoolean() ? "T" : "NT")
                            : Row.Cell.Number.of(random.nextInt(11));
            case FLAG -> new Row.Cell.Flag(random.nextBoolean());
            case DATE -> new Row.Cell.Date(date());
            case TEXT -> new Row.Cell.Text(word());
        };
    }

    private BigDecimal number(Optional<BigDecimal> min, Optional<BigDecimal> max, int scale) {
        BigDecimal from = min.orElse(BigDecimal.ZERO);
        BigDecimal to = max.orElse(from.add(BigDecimal.valueOf(1000)));
        BigDecimal between =
                from.add(to.subtract(from).multiply(BigDecimal.valueOf(random.nextInt(101), 2)));
        BigDecimal rounded = between.setScale(scale, RoundingMode.DOWN);
        return rounded.compareTo(from) < 0 ? from : rounded;
    }

    private PartialDate date() {
        LocalDate day = today.minusDays(random.nextInt(20_000));
        return switch (random.nextInt(3)) {
            case 0 -> new PartialDate(day.getYear(), 0, 0);
            case 1 -> new PartialDate(day.getYear(), day.getMonthValue(), 0);
            default -> PartialDate.of(day);
        };
    }

    private String code(List<Option> options) {
        return pick(options).code();
    }

    private String word() {
        return pick(WORDS);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The bytes of a JSON text written here by hand. */
    public static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
