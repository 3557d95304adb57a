package org.myoworkup.packaging;

import javafx.css.Stylesheet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the program reads at its start, in the form that is read quickest, beside the text it is
 * made from: style sheets in JavaFX's binary form, the checklist's YAML as JSON.
 */
final class QuickForms {
    private static final String OURS = "org/myoworkup/";

    private final Path jar;
    private final Path work;

    /**
     * @param jar of the program
     * @param work an own folder
     */
    QuickForms(Path jar, Path work) {
        this.jar = jar;
        this.work = work;
    }

    /** Copies the jar, with each of them in both forms. */
    void addTo(Path copy) throws IOException {
        Folders.empty(work);
        Map<String, Path> made = new TreeMap<>();
        for (String entry : Folders.entries(jar)) {
            if (entry.startsWith(OURS) && entry.endsWith(".css")) {
                Path to = file(other(entry, ".bss"));
                Stylesheet.convertToBinary(extracted(entry).toFile(), to.toFile());
                made.put(other(entry, ".bss"), to);
            } else if (entry.startsWith(OURS) && entry.endsWith(".yaml")) {
                Path to = file(other(entry, ".json"));
                json(extracted(entry), to);
                made.put(other(entry, ".json"), to);
            }
        }
        for (Path one : made.values()) {
            if (Files.size(one) == 0) {
                throw new IOException("empty: " + one);
            }
        }
        Folders.copy(jar, copy, _ -> false, made);
    }

    private static void json(Path yaml, Path to) throws IOException {
        JsonNode read = new YAMLMapper().readTree(Files.readString(yaml));
        JsonMapper mapper = new JsonMapper();
        Files.writeString(to, mapper.writeValueAsString(read));
        if (!mapper.readTree(Files.readString(to)).equals(read)) {
            throw new IOException("not the same as JSON: " + yaml);
        }
    }

    private Path extracted(String entry) throws IOException {
        Path to = file(entry);
        Folders.extract(jar, entry, to);
        return to;
    }

    private Path file(String entry) {
        return work.resolve(entry.replace('/', '.'));
    }

    private static String other(String entry, String ending) {
        return entry.substring(0, entry.lastIndexOf('.')) + ending;
    }
}
