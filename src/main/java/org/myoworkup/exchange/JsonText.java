package org.myoworkup.exchange;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

/** A tree to text: numbers written out, never with an exponent, and with the scale they have. */
final class JsonText {
    private static final JsonMapper COMPACT =
            JsonMapper.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();
    private static final JsonMapper INDENTED =
            COMPACT.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonText() {}

    /** On one line. */
    static String line(JsonNode tree) {
        return escapeLoneSurrogates(COMPACT.writeValueAsString(tree));
    }

    /** Indented UTF-8 that ends in a line feed, the same on every system. */
    static byte[] file(JsonNode tree) {
        String text = INDENTED.writeValueAsString(tree).replace("\r\n", "\n");
        return (escapeLoneSurrogates(text) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Half a character can be pasted and has no UTF-8 form; JSON can still write it as an escape.
     */
    private static String escapeLoneSurrogates(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                                escaped.append(String.format("\\u%04x", c));
                            } else {
                                escaped.appendCodePoint(c);
                            }
                        });
        return escaped.toString();
    }
}
