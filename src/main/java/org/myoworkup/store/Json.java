package org.myoworkup.store;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * JSON trees, read strictly. Every method that reads throws {@link IllegalArgumentException} for
 * what it does not expect, and never quotes it, because it may be a patient's.
 */
final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** Half of a surrogate pair is written as an escape: as UTF-8 it would be lost. */
    static String write(JsonNode node) {
        String json = MAPPER.writeValueAsString(node);
        if (json.codePoints().noneMatch(Json::half)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        json.codePoints()
                .forEach(
                        c -> {
                            if (half(c)) {
                                escaped.append(String.format("\\u%04x", c));
                            } else {
                                escaped.appendCodePoint(c);
                            }
                        });
        return escaped.toString();
    }

    private static boolean half(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("not JSON");
        }
    }

    /** Refuses what is no object or has other keys than these. */
    static void only(JsonNode node, Set<String> keys) {
        if (!node.isObject() || !keys.containsAll(node.propertyNames())) {
            throw new IllegalArgumentException("not the object expected");
        }
    }

    static Collection<JsonNode> elements(JsonNode node) {
        if (node == null || !node.isArray()) {
            throw new IllegalArgumentException("not a list");
        }
        return node.values();
    }

    static String text(JsonNode node) {
        if (node == null || !node.isString()) {
            throw new IllegalArgumentException("not a text");
        }
        return node.stringValue();
    }

    static String text(JsonNode object, String key) {
        return text(object.get(key));
    }

    static boolean flag(JsonNode node) {
        if (!node.isBoolean()) {
            throw new IllegalArgumentException("not a flag");
        }
        return node.booleanValue();
    }

    static int number(JsonNode object, String key) {
        JsonNode node = object.path(key);
        if (!node.isInt()) {
            throw new IllegalArgumentException("not a whole number");
        }
        return node.intValue();
    }

    static Instant time(JsonNode object, String key) {
        try {
            return Instant.parse(text(object, key));
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException("not a time", noTime);
        }
    }

    /** Empty when the key is not there. */
    static Optional<String> ifThere(JsonNode object, String key) {
        JsonNode node = object.get(key);
        return node == null ? Optional.empty() : Optional.of(text(node));
    }

    /** Refuses a code that stands for nothing. */
    static <T> T known(Optional<T> value) {
        return value.orElseThrow(() -> new IllegalArgumentException("not a known code"));
    }
}
