package org.myoworkup.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.settings.People;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
            first.listen(Optional.empty());
            first.front(_ -> shown.incrementAndGet());
            assertThat(start().show(Optional.empty())).isTrue();
            assertThat(shown).hasValue(1);
            assertThat(start().show(Optional.empty())).isTrue();
            assertThat(shown).hasValue(2);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileIsHandedOverAndNobodyElseCanReadItsName() throws Exception {
        Path file = folder.resolve("Müller 東.myoworkup.json");
        List<Optional<Path>> given = new CopyOnWriteArrayList<>();
        List<Set<PosixFilePermission>> readable = new CopyOnWriteArrayList<>();
        try (OneWindow first = start()) {
            first.front(
                    f -> {
                        given.add(f);
                        if (Files.exists(request())) {
                            readable.add(permissions(request()));
                        }
                    });
            first.listen(Optional.of(folder.resolve("own.myoworkup")));
            assertThat(start().show(Optional.of(file))).isTrue();
            assertThat(given)
                    .containsExactly(
                            Optional.of(folder.resolve("own.myoworkup")), Optional.of(file));
            assertThat(readable).last().isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void oneWhoAsksWhileAnotherDoesIsAnsweredAsWell() throws Exception {
        List<Optional<Path>> given = new CopyOnWriteArrayList<>();
        try (OneWindow first = start();
                ExecutorService starts = Executors.newFixedThreadPool(3)) {
            first.front(given::add);
            first.listen(Optional.empty());
            List<Future<Boolean>> asked = new ArrayList<>();
            for (String name : List.of("a", "b", "c")) {
                Optional<Path> file = Optional.of(folder.resolve(name + ".myoworkup"));
                asked.add(starts.submit(() -> start().show(file)));
            }
            for (Future<Boolean> answer : asked) {
                assertThat(answer.get()).isTrue();
            }
        }
        assertThat(given).hasSize(3).doesNotHaveDuplicates();
    }

    private static Set<PosixFilePermission> permissions(Path file) {
        try {
            return Files.getPosixFilePermissions(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whoDoesNotAnswerInTimeIsGivenUp() {
        long began = System.nanoTime();
        assertThat(start().show(Optional.empty())).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(OneWindow.PATIENCE, OneWindow.PATIENCE.plusSeconds(2));
        assertThat(request()).doesNotExist();
        assertThat(new OneWindow(folder.resolve("none"), () -> true).show(Optional.empty()))
                .isFalse();
    }

    @Test
    void whatWasAskedOfAProgramThatEndedIsForgotten() throws Exception {
        Files.createFile(request());
        AtomicInteger shown = new AtomicInteger();
        try (OneWindow first = start()) {
            first.front(_ -> shown.incrementAndGet());
            first.listen(Optional.empty());
            assertThat(request()).doesNotExist();
            assertThat(start().show(Optional.empty())).isTrue();
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
        return Program.start(folder, name, List.of(), Main.class, "--data", data.toString());
    }
}
