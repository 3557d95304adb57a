package org.myoworkup.checklist;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One mapping of a checklist file, read strictly: what is not asked for by name is an error. */
final class Yaml {
    private final String where;
    private final JsonNode node;
    private final Wording wording;
    private final Set<String> unread;

    Yaml(String where, JsonNode node) {
        this(where, node, Wording.ENGLISH);
    }

    Yaml(String where, JsonNode node, Wording wording) {
        if (!node.isObject()) {
            throw new ChecklistException(where, "is not a mapping");
        }
        this.where = where;
        this.node = node;
        this.wording = wording;
        this.unread = new LinkedHashSet<>(node.propertyNames());
    }

    String where() {
        return where;
    }

    boolean has(String key) {
        return node.has(key);
    }

    String text(String key) {
        return optionalText(key)
                .orElseThrow(() -> new ChecklistException(where, "lacks '" + key + "'"));
    }

    String text(String key, String otherwise) {
        return optionalText(key).orElse(otherwise);
    }

    /** The text under this key, in the reader's words for it. */
    String worded(String key, String at) {
        return wordedAt(text(key), at);
    }

    /** As {@link #worded(String, String)}, or {@code otherwise} as it is. */
    String worded(String key, String at, String otherwise) {
        return optionalText(key).map(english -> wordedAt(english, at)).orElse(otherwise);
    }

    private String wordedAt(String english, String at) {
        return english.isEmpty() ? english : wording.of(at, english);
    }

    private Optional<String> optionalText(String key) {
        unread.remove(key);
        JsonNode value = node.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw new ChecklistException(where, "'" + key + "' is not a text");
        }
        return Optional.of(value.stringValue().strip());
    }

    boolean flag(String key) {
        unread.remove(key);
        JsonNode value = node.get(key);
        if (value != null && !value.isBoolean()) {
            throw new ChecklistException(where, "'" + key + "' is not true or false");
        }
        return value != null && value.booleanValue();
    }

    Optional<BigDecimal> number(String key) {
        unread.remove(key);
        JsonNode value = node.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isNumber()) {
            throw new ChecklistException(where, "'" + key + "' is not a number");
        }
        return Optional.of(new BigDecimal(value.asString()));
    }

    /** The mapping under this key. */
    Optional<Yaml> mapping(String key) {
        unread.remove(key);
        return Optional.ofNullable(node.get(key))
                .map(n -> new Yaml(where + " > " + key, n, wording));
    }

    /** The mappings in the list under this key; an absent key is an empty list. */
    List<Yaml> mappings(String key) {
        List<Yaml> all = new ArrayList<>();
        for (JsonNode entry : list(key)) {
            String name = entry.path("id").asString(String.valueOf(all.size()));
            all.add(new Yaml(where + " > " + name, entry, wording));
        }
        return all;
    }

    List<String> texts(String key) {
        List<String> all = new ArrayList<>();
        for (JsonNode entry : list(key)) {
            if (!entry.isString()) {
                throw new ChecklistException(
                        where, "'" + key + "' holds something that is not a text");
            }
            all.add(entry.stringValue());
        }
        return all;
    }

    private Iterable<JsonNode> list(String key) {
        unread.remove(key);
        JsonNode value = node.get(key);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw new ChecklistException(where, "'" + key + "' is not a list");
        }
        return value;
    }

    /** The keys of this mapping in their order; reading them as entries is up to the caller. */
    List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    /** Ends the reading of this mapping. */
    void done() {
        if (!unread.isEmpty()) {
            throw new ChecklistException(where, "has unknown keys " + unread);
        }
    }
}
