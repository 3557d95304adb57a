package org.myoworkup.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.app.Main;
import org.myoworkup.session.Samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The real program on a disk that is full and in a folder that cannot be written: mounted for it
 * alone, because whoever is root writes everywhere.
 */
class FullDiskTest {
    private static final String OLD = "the report of last week";

    @TempDir Path folder;

    private Path place;
    private Path sample;

    @BeforeEach
    void files() throws IOException {
        place = Files.createDirectory(folder.resolve("place"));
        sample = Files.write(folder.resolve("case.json"), Samples.read("polymyositis"));
    }

    /** What the command said, then its status, the old file, and what lies beside it. */
    private List<String> report(String afterOldFile) throws Exception {
        String mount = "mount -t tmpfs -o size=32k tmpfs \"$0\"";
        assumeTrue(runs(List.of("unshare", "-rm", "sh", "-c", mount, place.toString())) == 0);
        String script =
                mount
                        + (" && printf '" + OLD + "' > \"$0/out.pdf\" && " + afterOldFile)
                        + "; \"$@\" 2>&1; echo status $?; cat \"$0/out.pdf\"; echo; ls -A \"$0\"";
        List<String> command =
                new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", script, place.toString()));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName()));
        command.addAll(
                List.of(
                        "report",
                        sample.toString(),
                        "--force",
                        "-o",
                        place.resolve("out.pdf").toString()));
        assertThat(runs(command)).isZero();
        return Files.readString(folder.resolve("said"), StandardCharsets.UTF_8).lines().toList();
    }

    private int runs(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said").toFile())
                    .start()
                    .waitFor();
        } catch (IOException notThere) {
            return -1;
        }
    }

    @Test
    void aFullDiskLeavesTheOldReportAsItWas() throws Exception {
        Path pdf = place.resolve("out.pdf");
        assertThat(report("true"))
                .containsExactly(
                        pdf
                                + ": "
                                + pdf
                                + " could not be written: No space left on device."
                                + " What was there before is unchanged.",
                        "status 1",
                        OLD,
                        "out.pdf");
    }

    @Test
    void aFolderThatCannotBeWrittenLeavesItToo() throws Exception {
        Path pdf = place.resolve("out.pdf");
        assertThat(report("mount -o remount,ro \"$0\""))
                .containsExactly(
                        pdf
                                + ": "
                                + pdf
                                + " could not be written: Read-only file system."
                                + " What was there before is unchanged.",
                        "status 1",
                        OLD,
                        "out.pdf");
    }
}
