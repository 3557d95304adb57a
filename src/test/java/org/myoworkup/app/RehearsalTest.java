package org.myoworkup.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The play that the installer's build trains the start cache with still finds its way. */
class RehearsalTest {
    @TempDir Path folder;

    @Test
    void itGoesThroughEveryScreenAndLeavesNothingBehind() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        List<String> options = List.of("-Djava.io.tmpdir=" + temporary);
        Process process = Program.start(folder, "rehearsal", options, Rehearsal.class);
        try {
            assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
            assertThat(folder.resolve("rehearsal.err")).isEmptyFile();
            assertThat(process.exitValue()).isZero();
            assertThat(temporary).isEmptyDirectory();
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }
}
