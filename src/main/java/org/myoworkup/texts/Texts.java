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
import java.text.MessageFormat;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Sentences and labels in one language. */
public final class Texts {
    /** One file a room, so that a text stands beside its kind. */
    private static final List<String> BUNDLES =
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
                    "clinic",
                    "preview",
                    "settings",
                    "backup",
                    "sign",
                    "changes",
                    "people");

    private final Checklist checklist;
    private final Locale language;
    private final List<ResourceBundle> bundles;

    public Texts(Checklist checklist, Locale language) {
        this.checklist = checklist;
        this.language = language;
        this.bundles =
                BUNDLES.stream()
                        .map(
                                name ->
                                        ResourceBundle.getBundle(
                                                "org.myoworkup.texts." + name, language))
                        .toList();
    }

    public Locale language() {
        return language;
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
        return bundles.stream()
                .filter(b -> b.containsKey(key))
                .findFirst()
                .orElseThrow(() -> new MissingResourceException("no text for " + key, "texts", key))
                .getString(key);
    }

    private Object shown(Object arg) {
        return switch (arg) {
            case Message message -> say(message);
            case Message.Label label -> label(label.id());
            case Place place -> label(place);
            case PartialDate date -> date(date);
            case Instant time -> time(time);
            case BigDecimal number -> number.toPlainString();
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

    /** Label of a step, section or item; the id itself where there is none. */
    public String label(String id) {
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
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        String month =
                Month.of(date.month()).getDisplayName(TextStyle.FULL, language) + " " + date.year();
        return date.day() == 0 ? month : date.day() + " " + month;
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
