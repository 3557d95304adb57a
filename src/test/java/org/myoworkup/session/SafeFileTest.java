package org.myoworkup.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.workup.Refusal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;

class SafeFileTest {
    @TempDir private Path folder;

    @Test
    void replacesWhatIsThereAndLeavesNothingBeside() throws Exception {
        Path file = folder.resolve("summary.pdf");
        Files.writeString(file, "old");
        SafeFile.write(file, "new".getBytes(StandardCharsets.UTF_8));
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining(p -> p.equals(file));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void isReadableByTheOwnerOnly() throws Exception {
        Path file = folder.resolve("case.json");
        SafeFile.write(file, new byte[] {1});
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void saysWhatIsInTheWay() {
        assertThatThrownBy(() -> SafeFile.write(folder, new byte[0]))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r -> assertThat(r.message().key()).isEqualTo("file.is-folder"));
        assertThatThrownBy(() -> SafeFile.write(folder.resolve("a/b.pdf"), new byte[0]))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r -> assertThat(r.message().key()).isEqualTo("file.no-folder"));
    }

    /** Asked at its beginning, while it is written, and once more before it takes its place. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void whatIsStoppedAtAnyStepLeavesNothing(int steps) throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), "before");
        AtomicInteger asked = new AtomicInteger();

        assertThatThrownBy(
                        () ->
                                Stop.during(
                                        () -> asked.getAndIncrement() == steps,
                                        () -> {
                                            SafeFile.write(file, new byte[] {1, 2, 3});
                                            return file;
                                        }))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r -> assertThat(r.message().key()).isEqualTo("file.stopped"));

        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("case.json");
    }
}
