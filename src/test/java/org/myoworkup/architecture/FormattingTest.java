package org.myoworkup.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Java files are formatted by google-java-format, AOSP style. A test, because the formatters that
 * run inside Maven run on its JVM, which may be too old to read this source. {@code mvn test
 * -Dtest=FormattingTest -Dformat=write} mends it.
 */
class FormattingTest {
    private static final Path ROOT = Path.of(System.getProperty("project.basedir"));

    @Test
    void everyJavaFileIsFormatted() throws Exception {
        Formatter formatter =
                new Formatter(
                        JavaFormatterOptions.builder()
                                .style(JavaFormatterOptions.Style.AOSP)
                                .build());
        boolean write = "write".equals(System.getProperty("format"));
        List<String> unformatted = new ArrayList<>();
        for (Path file : sources()) {
            String is = Files.readString(file);
            String shouldBe = formatted(formatter, is);
            if (!is.equals(shouldBe)) {
                if (write) {
                    Files.writeString(file, shouldBe);
                } else {
                    unformatted.add(ROOT.relativize(file).toString());
                }
            }
        }
        assertThat(unformatted)
                .as("format them: mvn test -Dtest=FormattingTest -Dformat=write")
                .isEmpty();
    }

    /** Formatted until it stays as it is: the formatter's second pass can still move a line. */
    private static String formatted(Formatter formatter, String source) throws Exception {
        String before = source;
        for (int pass = 0; pass < 4; pass++) {
            String after =
                    formatter.formatSourceAndFixImports(
                            RemoveUnusedImports.removeUnusedImports(before));
            if (after.equals(before)) {
                break;
            }
            before = after;
        }
        return before;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("src"))) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }
}
