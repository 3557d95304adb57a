package org.myoworkup.exchange;

import org.myoworkup.checklist.Message;
import org.myoworkup.session.CaseFiles;
import org.myoworkup.workup.Refusal;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Bytes to a tree, with nothing taken on trust: strictly UTF-8, one value and nothing behind it,
 * each key once, numbers of a sensible length. The parser's own words are never passed on, because
 * they quote what stands in the file.
 */
final class StrictJson {
    /** Deepest nesting; a case file needs five. */
    static final int MAX_DEPTH = 32;

    private static final int MAX_DIGITS = 24;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final Pattern EXPONENT = Pattern.compile("[eE][+-]?0*[0-9]{3,}$");

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(2 * MAX_DEPTH)
                                    .maxStringLength(CaseFiles.MAX_BYTES)
                                    .build())
                    .build();

    private final JsonParser parser;

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The tree in these bytes; its numbers are decimals with the scale they were written with.
     *
     * @throws Refusal when they are not exactly one JSON value in UTF-8
     */
    static JsonNode parse(byte[] bytes) {
        if (bytes.length > CaseFiles.MAX_BYTES) {
            throw refusal("", "case.too-big", CaseFiles.MAX_BYTES / 1024 / 1024);
        }
        String text = decode(bytes);
        if (text.isBlank()) {
            throw refusal("", "case.empty");
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            StrictJson reader = new StrictJson(parser);
            JsonNode tree = reader.value("", parser.nextToken(), 0);
            if (parser.nextToken() != null) {
                throw refusal("", "case.trailing", parser.currentTokenLocation().getLineNr());
            }
            return tree;
        } catch (JacksonException e) {
            throw refusal(
                    "", "case.not-json", e.getLocation() == null ? 1 : e.getLocation().getLineNr());
        }
    }

    private static String decode(byte[] bytes) {
        String text;
        try {
            text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
        } catch (CharacterCodingException e) {
            throw refusal("", "case.not-utf-8");
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            throw refusal("", "case.byte-order-mark");
        }
        if (text.indexOf('\0') >= 0) {
            throw refusal("", "case.not-utf-8"); // UTF-16 without a mark
        }
        return text;
    }

    private JsonNode value(String path, JsonToken token, int depth) {
        if (depth > MAX_DEPTH) {
            throw refusal("", "case.too-deep", MAX_DEPTH);
        }
        return switch (token) {
            case START_OBJECT -> object(path, depth);
            case START_ARRAY -> array(path, depth);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    DecimalNode.valueOf(number(path, parser.getString()));
            case VALUE_STRING -> JsonNodeFactory.instance.stringNode(parser.getString());
            case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
            case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
            default -> JsonNodeFactory.instance.nullNode();
        };
    }

    private ObjectNode object(String path, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String inside = Field.inside(path, name);
            if (object.has(name)) {
                throw refusal(inside, "case.key-twice");
            }
            object.set(name, value(inside, parser.nextToken(), depth + 1));
        }
        return object;
    }

    private ArrayNode array(String path, int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            array.add(value(path + "[" + array.size() + "]", token, depth + 1));
            token = parser.nextToken();
        }
        return array;
    }

    /** A finite number that a person can have meant; 1e3 becomes 1000, 5.0 stays 5.0. */
    private static BigDecimal number(String path, String written) {
        if (written.length() > MAX_DIGITS || EXPONENT.matcher(written).find()) {
            throw refusal(path, "case.number-too-long");
        }
        BigDecimal number = new BigDecimal(written);
        if (number.scale() > MAX_DIGITS || number.precision() - number.scale() > MAX_DIGITS) {
            throw refusal(path, "case.number-too-long");
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static Refusal refusal(String path, String key, Object... args) {
        return new Refusal(path, Message.of(key, args));
    }
}
