package org.myoworkup.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.workup.Refusal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

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
}
