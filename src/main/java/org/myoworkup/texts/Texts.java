package org.myoworkup.texts;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Option;
import org.myoworkup.checklist.Section;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.function.Supplier;

/** Sentences and labels in one language. */
public final class Texts {
    /** One file a room, so that a text stands beside its kind. */
    static final List<String> BUNDLES =
            List.of(
                    "core",
                    "advice",
                    "store",
                    "verify",
                    "files",
                    "report",
                    "window",
                    "form",
                    "chart",
                    "strength",
                    "emgtable",
                    "biopsyform",
                    "labtable",
                    "rash",
                    "attach",
                    "request",
                    "keys",
                    "clinic",
                    "preview",
                    "settings",
                    "backup",
                    "sign",
                    "changes",
                    "people",
                    "find",
                    "trouble",
                    "help");

    /** From five digits on a number is written in groups, where the language writes them. */
    private static final BigDecimal LONG = BigDecimal.valueOf(10_000);

    private final Supplier<Checklist> checklist;
    private final Locale language;
    private final Map<String, String> patterns;

    public Texts(Checklist checklist, Locale language) {
        this(() -> checklist, language);
    }

    /**
     * @param checklist asked for when a label is first wanted, then each time
     */
    public Texts(Supplier<Checklist> checklist, Locale language) {
        this.checklist = checklist;
        this.language = language;
        this.patterns = Patterns.of(BUNDLES, language);
    }

    public Locale language() {
        return language;
    }

    /** The checklist in the words of this language. */
    public Checklist checklist() {
        return checklist.get();
    }

    /**
     * The sentence of a message.
     *
     * @throws MissingResourceException when the key has no text
     */
    public String say(Message message) {
        return say(message.key(), message.args().toArray());
    }

    /** As {@link #say(Message)}. */
    public String say(String key, Object... args) {
        Object[] shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            shown[i] = shown(args[i]);
        }
        return new MessageFormat(pattern(key), language).format(shown);
    }

    private String pattern(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new MissingResourceException("no text for " + key, "texts", key);
        }
        return pattern;
    }

    private Object shown(Object arg) {
        return switch (arg) {
            case Message message -> say(message);
            case Message.Label label -> label(label.id());
            case Place place -> label(place);
            case PartialDate date -> date(date);
            case Instant time -> time(time);
            case BigDecimal number -> number(number);
            case List<?> list ->
                    String.join(", ", list.stream().map(a -> String.valueOf(shown(a))).toList());
            default -> arg;
        };
    }

    private String time(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .withZone(ZoneId.systemDefault())
                .format(time);
    }

    /** Where a rule comes from, given in English; a paper keeps the name it is cited by. */
    public String source(String english) {
        String key =
                "source."
                        + english.toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", "-")
                                .replaceAll("^-|-$", "");
        return patterns.containsKey(key) ? say(key) : english;
    }

    /** Label of a step, section or item; the id itself where there is none. */
    public String label(String id) {
        Checklist checklist = checklist();
        return checklist
                .item(id)
                .map(Item::label)
                .or(() -> checklist.section(id).map(s -> s.label()))
                .or(() -> checklist.step(id).map(s -> s.label()))
                .or(() -> checklist.muscle(id).map(m -> m.label()))
                .orElse(id);
    }

    /** Label of a place, with its number where it is a further occurrence. */
    public String label(Place place) {
        return place.occurrence() == 1
                ? label(place.id())
                : label(place.id()) + " (" + place.occurrence() + ")";
    }

    /** How to look for an item; empty where its label says it all. */
    public String how(Item item) {
        return item.how();
    }

    /** Heading of a group of questions; the code itself where the section has no such group. */
    public String group(Section section, String code) {
        return label(section.groups(), code);
    }

    /** Label of a code of a choice item; the code itself where it is unknown. */
    public String option(Item item, String code) {
        return switch (item.type()) {
            case AnswerType.Choice choice -> label(choice.options(), code);
            case AnswerType.Choices choices -> label(choices.options(), code);
            default -> code;
        };
    }

    /** Label of a code in a table's column. */
    public String option(Column column, String code) {
        return label(column.options(), code);
    }

    private static String label(List<Option> options, String code) {
        return options.stream()
                .filter(o -> o.code().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(code);
    }

    /** A date as far as it is known: 17 March 2024, March 2024, 2024. */
    public String date(PartialDate date) {
        String year = String.valueOf(date.year());
        if (date.month() == 0) {
            return year;
        }
        String month = Month.of(date.month()).getDisplayName(TextStyle.FULL, language);
        return date.day() == 0
                ? say("words.month", month, year)
                : say("words.day", date.day(), month, year);
    }

    /** A date as it is typed: 2024-03-17, 2024-03, 2024. */
    public String typed(PartialDate date) {
        String key =
                date.month() == 0
                        ? "words.typed-year"
                        : date.day() == 0 ? "words.typed-month" : "words.typed-day";
        return say(
                key,
                String.valueOf(date.year()),
                "%02d".formatted(date.month()),
                "%02d".formatted(date.day()));
    }

    /** A number with all its decimals, 5.0 as 5.0. */
    public String number(BigDecimal number) {
        return written(number, say("words.thousands"));
    }

    /** A number as it is typed: without marks between thousands. */
    public String typed(BigDecimal number) {
        return written(number, "");
    }

    private String written(BigDecimal number, String thousands) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language);
        DecimalFormat format = new DecimalFormat("0", symbols);
        if (!thousands.isEmpty() && number.abs().compareTo(LONG) >= 0) {
            symbols.setGroupingSeparator(thousands.charAt(0));
            format.setDecimalFormatSymbols(symbols);
            format.setGroupingSize(3);
            format.setGroupingUsed(true);
        }
        int decimals = Math.max(0, number.scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** A name and what belongs to it: {@code CK: 500 U/L}. */
    public String named(String name, String said) {
        return say("words.named", name, said);
    }

    /** Several, one after the other: {@code a; b; c}. */
    public String series(List<String> all) {
        return String.join(say("words.series", "", ""), all);
    }

    /** Probability as shown to people: whole percent, never rounded to 0 or 100. */
    public String percent(double probability) {
        if (probability > 0.99) {
            return say("percent.above", 99);
        }
        if (probability < 0.01) {
            return say("percent.below", 1);
        }
        return say("percent.is", Math.round(probability * 100));
    }
}
