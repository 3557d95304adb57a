package org.myoworkup.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A control in the hazard log is worth what its test is worth: each named test is there. */
class HazardLogTest {
    private static final Path ROOT = Path.of(System.getProperty("project.basedir"));
    private static final Path TESTS = ROOT.resolve("src/test/java/org/myoworkup");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("src/site/markdown/hazards.md")).stream()
                .filter(l -> l.matches("\\| \\d+ \\|.*"))
                .map(l -> Arrays.stream(l.split("\\|")).map(String::strip).toList())
                .toList();
    }

    @Test
    void everyHazardHasAControlAndTestsThatExist() throws IOException {
        List<List<String>> rows = rows();
        assertThat(rows).hasSizeGreaterThan(20);
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            assertThat(row).as("columns of " + row).hasSize(6);
            assertThat(row.get(1)).isEqualTo(String.valueOf(i + 1));
            assertThat(row.get(4)).as("control of hazard " + row.get(1)).isNotEmpty();
            List<String> missing = new ArrayList<>();
            Matcher named = NAME.matcher(row.get(5));
            int tests = 0;
            while (named.find()) {
                tests++;
                if (!exists(named.group(1))) {
                    missing.add(named.group(1));
                }
            }
            assertThat(missing).as("hazard " + row.get(1) + " names no such test").isEmpty();
            assertThat(tests).as("tests of hazard " + row.get(1)).isPositive();
        }
    }

    /** {@code room.Class}, {@code room.Class.method} or {@code room.*}. */
    private static boolean exists(String name) throws IOException {
        if (name.endsWith(".*")) {
            return Files.isDirectory(
                    TESTS.resolve(name.substring(0, name.length() - 2).replace('.', '/')));
        }
        int method = name.indexOf("Test.");
        String type = method < 0 ? name : name.substring(0, method + "Test".length());
        Path file = TESTS.resolve(type.replace('.', '/') + ".java");
        return Files.isRegularFile(file)
                && (method < 0
                        || Files.readString(file)
                                .contains("void " + name.substring(type.length() + 1) + "("));
    }
}
