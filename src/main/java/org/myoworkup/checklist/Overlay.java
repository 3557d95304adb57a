package org.myoworkup.checklist;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words of a further language, {@code fr.yaml}: one flat mapping of key to text. What it lacks
 * stays English.
 *
 * @param texts key, as {@link Wording} says, to text
 */
record Overlay(Map<String, String> texts) implements Wording {

    /**
     * @throws ChecklistException when an entry is not a text, or an empty one
     */
    static Overlay read(Yaml yaml) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : yaml.keys()) {
            String text = yaml.text(key);
            if (text.isEmpty()) {
                throw new ChecklistException(yaml.where(), "has no text for '" + key + "'");
            }
            texts.put(key, text);
        }
        yaml.done();
        return new Overlay(texts);
    }

    @Override
    public String of(String key, String english) {
        return texts.getOrDefault(key, english);
    }
}
