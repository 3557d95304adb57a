package org.myoworkup.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a start loads before the list is there. */
class StartTest {
    private static final String LIST = "org.myoworkup.desktop.list.EmptyList ";

    private static final Pattern LATER =
            Pattern.compile(
                    "\\b(org\\.apache\\.(pdfbox|fontbox|batik)|com\\.openhtmltopdf|gg\\.jte|picocli"
                            + "|com\\.ibm\\.icu|org\\.myoworkup\\.cli)\\.");

    @TempDir Path folder;

    @Test
    void nothingOfPdfTemplateFontOrCommandIsLoadedBeforeTheList() throws Exception {
        Path log = folder.resolve("classes");
        Process program =
                Program.start(
                        folder,
                        "start",
                        List.of("-Xlog:class+load:file=" + log + "::filecount=0"),
                        Main.class,
                        "--data",
                        folder.resolve("data").toString());
        try {
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (loaded(log).noneMatch(line -> line.contains(LIST)) && System.nanoTime() < end) {
                Thread.sleep(100);
            }
        } finally {
            program.destroyForcibly();
            program.waitFor();
        }
        List<String> before = loaded(log).takeWhile(line -> !line.contains(LIST)).toList();
        assertThat(before.stream().filter(l -> l.contains("org.myoworkup.store.Database ")))
                .isNotEmpty();
        assertThat(before.stream().filter(LATER.asPredicate())).isEmpty();
    }

    private static Stream<String> loaded(Path log) throws Exception {
        return Files.exists(log) ? Files.readAllLines(log).stream() : Stream.empty();
    }
}
