package org.myoworkup.packaging;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose work is shipped and on what terms: a list of every library with its licence, and the texts.
 * A library whose licence nobody has looked at ends the build.
 */
final class Licences {
    /** Accepted licences by the name that a library's project gives, and the file of the text. */
    private static final String KNOWN = "known.txt";

    private static final Pattern TEXT =
            Pattern.compile(
                    "(META-INF/([^/]+/)*|license/|.*/fonts/[^/]+/)?"
                            + "[^/]*(LICEN[SC]E|NOTICE|COPYING)[^/]*(?<!\\.class)",
                    Pattern.CASE_INSENSITIVE);

    private final Path own;

    /**
     * @param own the folder of the licence texts that no jar carries, and of those that are known
     */
    Licences(Path own) {
        this.own = own;
    }

    /**
     * @param bom CycloneDX, as JSON
     * @param lib the jars
     * @param to made here: {@code THIRD-PARTY.txt}, and a folder of texts for each jar that has any
     */
    void collect(Path bom, Path lib, Path to) throws IOException {
        Files.createDirectories(to);
        Map<String, String> known = known();
        List<String> unknown = new ArrayList<>();
        Map<String, String> lines = new TreeMap<>();
        TreeSet<String> texts = new TreeSet<>();
        for (JsonNode part :
                JsonMapper.shared().readTree(Files.readAllBytes(bom)).path("components")) {
            String name = part.path("name").asString() + " " + part.path("version").asString();
            List<String> names = names(part);
            List<String> accepted = names.stream().filter(known::containsKey).toList();
            if (accepted.isEmpty()) {
                unknown.add(name + ": " + names);
                continue;
            }
            accepted.forEach(a -> texts.add(known.get(a)));
            lines.put(name, name + " — " + String.join(" or ", names) + address(part));
        }
        if (!unknown.isEmpty()) {
            throw new IOException("licences that " + own.resolve(KNOWN) + " lacks: " + unknown);
        }
        for (Path jar : Folders.jars(lib)) {
            String file = jar.getFileName().toString();
            if (lines.keySet().stream().noneMatch(n -> file.equals(n.replace(' ', '-') + ".jar"))) {
                throw new IOException(bom + " lacks " + file);
            }
        }
        write(lines, to);
        ofJars(lib, to);
        for (String text : texts) {
            if (!text.equals("-")) {
                Files.copy(
                        own.resolve(text), to.resolve(text), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void write(Map<String, String> lines, Path to) throws IOException {
        List<String> all = new ArrayList<>(Files.readAllLines(own.resolve("head.txt")));
        all.addAll(lines.values());
        Files.write(to.resolve("THIRD-PARTY.txt"), all);
    }

    private static String address(JsonNode part) {
        for (JsonNode reference : part.path("externalReferences")) {
            if (reference.path("type").asString().equals("website")) {
                return "\n    " + reference.path("url").asString();
            }
        }
        return "";
    }

    private static List<String> names(JsonNode part) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : part.path("licenses")) {
            JsonNode licence = one.path("license");
            String id = licence.path("id").asString(licence.path("name").asString(""));
            names.add(id.isEmpty() ? one.path("expression").asString("") : id);
        }
        return names;
    }

    private Map<String, String> known() throws IOException {
        Map<String, String> known = new TreeMap<>();
        try (Stream<String> lines = Files.lines(own.resolve(KNOWN))) {
            lines.filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\\s*=\\s*", 2))
                    .forEach(pair -> known.put(pair[0].strip(), pair[1].strip()));
        }
        return known;
    }

    private static void ofJars(Path lib, Path to) throws IOException {
        for (Path jar : Folders.jars(lib)) {
            String name = jar.getFileName().toString().replaceAll("\\.jar$", "");
            for (String entry : Folders.entries(jar)) {
                if (TEXT.matcher(entry).matches() && !entry.endsWith("/")) {
                    Path text = to.resolve(name).resolve(entry.replace('/', '_'));
                    Files.createDirectories(text.getParent());
                    Folders.extract(jar, entry, text);
                }
            }
        }
    }
}
