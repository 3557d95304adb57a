package org.myoworkup.exchange;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.AnswerCheck;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Refusal;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value in a JSON file with its path, read strictly: every kind has its own call, and what is of
 * another kind is refused.
 *
 * @param path as printed in a refusal, {@code answers.exam.strength.muscles[3].grade}; empty for
 *     the whole file
 */
record Field(String path, JsonNode node) {
    private static final int LONGEST_NAME = 80;

    /**
     * The path of what stands under this name. A name from the file is shortened and cleaned: it is
     * printed.
     */
    static String inside(String path, String name) {
        StringBuilder clean = new StringBuilder(path);
        if (!path.isEmpty()) {
            clean.append('.');
        }
        name.codePoints()
                .limit(LONGEST_NAME)
                .map(c -> Character.isLetterOrDigit(c) || "#_-. ".indexOf(c) >= 0 ? c : '?')
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    Refusal refusal(String key, Object... args) {
        return new Refusal(path, Message.of(key, args));
    }

    private Refusal wrongKind(String kind) {
        return refusal("case.wrong-kind", Message.of(kind));
    }

    boolean isText() {
        return node.isString();
    }

    boolean isNumber() {
        return node.isNumber();
    }

    boolean isObject() {
        return node.isObject();
    }

    /** True when this is an object with this key. */
    boolean has(String key) {
        return node.isObject() && node.has(key);
    }

    /** The keys of this object in their order; which of them may stand is for the caller to say. */
    List<String> keys() {
        if (!node.isObject()) {
            throw wrongKind("case.kind.object");
        }
        return List.copyOf(node.propertyNames());
    }

    /** This object, with no keys but these. */
    Field only(String... known) {
        Set<String> allowed = Set.of(known);
        for (String key : keys()) {
            if (!allowed.contains(key)) {
                throw new Refusal(inside(path, key), Message.of("case.unknown-key"));
            }
        }
        return this;
    }

    Field required(String key) {
        return optional(key)
                .orElseThrow(() -> new Refusal(inside(path, key), Message.of("case.missing")));
    }

    Optional<Field> optional(String key) {
        if (!node.isObject()) {
            throw wrongKind("case.kind.object");
        }
        return Optional.ofNullable(node.get(key)).map(n -> new Field(inside(path, key), n));
    }

    List<Field> elements() {
        if (!node.isArray()) {
            throw wrongKind("case.kind.list");
        }
        List<Field> all = new ArrayList<>();
        for (JsonNode element : node) {
            all.add(new Field(path + "[" + all.size() + "]", element));
        }
        return all;
    }

    /** A text of at most {@link AnswerCheck#MAX_TEXT} characters. */
    String text() {
        String text = longText();
        if (text.length() > AnswerCheck.MAX_TEXT) {
            throw refusal("answer.too-long", AnswerCheck.MAX_TEXT);
        }
        return text;
    }

    /** A text of any length: the bytes of an attachment. */
    String longText() {
        if (!node.isString()) {
            throw wrongKind("case.kind.text");
        }
        return node.stringValue();
    }

    /** A text that says something. */
    String words() {
        String text = text();
        if (text.isBlank()) {
            throw refusal("answer.blank");
        }
        return text;
    }

    BigDecimal number() {
        if (!node.isNumber()) {
            throw wrongKind("case.kind.number");
        }
        return node.decimalValue();
    }

    /** A whole number from 0 to 999,999,999. */
    int count() {
        BigDecimal number = number();
        if (number.signum() < 0 || number.scale() > 0 || number.precision() > 9) {
            throw refusal("case.no-count");
        }
        return number.intValueExact();
    }

    boolean flag() {
        if (!node.isBoolean()) {
            throw wrongKind("case.kind.flag");
        }
        return node.booleanValue();
    }

    PartialDate date() {
        if (!node.isString()) {
            throw wrongKind("case.kind.date");
        }
        try {
            return PartialDate.parse(node.stringValue());
        } catch (IllegalArgumentException e) {
            throw refusal("case.no-date");
        }
    }
}
