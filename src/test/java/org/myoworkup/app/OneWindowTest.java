package org.myoworkup.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.settings.People;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A second start shows the window of the first, or says that there is none to show. */
class OneWindowTest {
    @TempDir Path folder;

    private OneWindow start() {
        return new OneWindow(folder, () -> true);
    }

    private Path request() {
        return folder.resolve(OneWindow.REQUEST);
    }

    @Test
    void theFirstIsShownAndNothingIsLeftBehind() {
        AtomicInteger shown = new AtomicInteger();
        try (OneWindow first = start()) {
            first.listen();
            first.front(shown::incrementAndGet);
            assertThat(start().show()).isTrue();
            assertThat(shown).hasValue(1);
            assertThat(start().show()).isTrue();
            assertThat(shown).hasValue(2);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whoDoesNotAnswerInTimeIsGivenUp() {
        long began = System.nanoTime();
        assertThat(start().show()).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(OneWindow.PATIENCE, OneWindow.PATIENCE.plusSeconds(2));
        assertThat(request()).doesNotExist();
        assertThat(new OneWindow(folder.resolve("none"), () -> true).show()).isFalse();
    }

    @Test
    void whatWasAskedOfAProgramThatEndedIsForgotten() throws Exception {
        Files.createFile(request());
        AtomicInteger shown = new AtomicInteger();
        try (OneWindow first = start()) {
            first.front(shown::incrementAndGet);
            first.listen();
            assertThat(request()).doesNotExist();
            assertThat(start().show()).isTrue();
            assertThat(shown).as("only for who waits").hasValue(1);
        }
    }

    /** The program itself, twice on one folder. */
    @Test
    void theSecondOfTwoProgramsEndsAndSaysWhy() throws Exception {
        Path data = folder.resolve("data");
        Process first = program("first", data);
        try {
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (Files.notExists(data.resolve("myoworkup.db")) && System.nanoTime() < end) {
                Thread.sleep(100);
            }
            Process second = program("second", data);
            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(folder.resolve("second.err")))
                    .isEqualTo(
                            "myoworkup: the program is open already, and its window was brought to"
                                    + " the front\n");
            assertThat(second.exitValue()).isZero();
            assertThat(first.isAlive()).isTrue();
            assertThat(data.resolve(OneWindow.REQUEST)).doesNotExist();
            assertThat(data.resolve(People.NAME)).doesNotExist();
        } finally {
            first.destroyForcibly();
            first.waitFor();
        }
    }

    private Process program(String name, Path data) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(a -> !a.startsWith("-javaagent") && !a.startsWith("-agentlib"))
                        .toList());
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--data",
                        data.toString()));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve(name + ".err").toFile())
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .start();
    }
}
