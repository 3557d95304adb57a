package org.myoworkup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.session.Samples;
import org.myoworkup.store.Database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code backup} and {@code restore} on a real database. */
class BackupCommandTest {
    @TempDir Path folder;

    private final Commands commands = new Commands();
    private String data;
    private String caseFile;

    @BeforeEach
    void files() throws IOException {
        data = folder.resolve("data").toString();
        String text =
                new String(Samples.read("polymyositis"), StandardCharsets.UTF_8)
                        .replaceAll("(?m),\\s+\"source\".*$", "")
                        .replace("SAMPLE-C42", "R-17");
        caseFile = Files.writeString(folder.resolve("case.json"), text).toString();
    }

    private Commands.Outcome run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "--data";
        all[1] = data;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return commands.run(all);
    }

    @Test
    void whatIsBackedUpIsListedPreviewedAndRestored() {
        run("import", caseFile);
        Commands.Outcome made = run("backup");
        assertThat(made.err()).isEmpty();
        assertThat(made.status()).isZero();
        String file = made.out().strip();
        run("import", caseFile);

        String[] line = run("backup", "--list").out().lines().toList().getFirst().split("\t");
        assertThat(line).hasSize(8);
        assertThat(line[0]).isEqualTo(file).endsWith("-by-hand.db");
        assertThat(line[1]).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(line[2]).isEqualTo("by-hand");
        assertThat(line[4]).isEqualTo("1");

        String name = String.valueOf(Path.of(file).getFileName());
        Commands.Outcome preview = run("restore", "--preview", name);
        assertThat(preview.out())
                .startsWith(file + ": schema ")
                .contains("1 workup", "lacks 1 workup and ")
                .hasLineCount(1);
        assertThat(run("list").out()).hasLineCount(2);

        Commands.Outcome restored = run("restore", name);
        assertThat(restored.status()).isZero();
        assertThat(restored.out()).hasLineCount(2).contains("The database before is kept in ");
        assertThat(run("list").out()).hasLineCount(1);
    }

    @Test
    void theFirstImportOfADayIsPrecededByABackup() {
        run("import", caseFile);
        assertThat(run("backup", "--list").out()).as("of nothing").isEmpty();
        run("import", caseFile);
        run("import", caseFile);
        assertThat(run("backup", "--list").out())
                .hasLineCount(1)
                .contains("\tdaily\t")
                .contains("\t1\t");
    }

    @Test
    void aBackupGoesWhereItIsToldAndReplacesNothingUnasked() throws IOException {
        run("import", caseFile);
        Path stick = Files.writeString(folder.resolve("stick.db"), "mine");
        Commands.Outcome refused = run("backup", "-o", stick.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).isEqualTo(stick + ": exists; give --force to replace it\n");
        assertThat(stick).hasContent("mine");
        assertThat(run("backup", "--force", "-o", stick.toString()))
                .isEqualTo(new Commands.Outcome(0, stick + "\n", ""));
        assertThat(run("backup", "--list").out()).isEmpty();
        assertThat(run("backup", "--list", "-o", "x").status()).isEqualTo(2);

        data = folder.resolve("elsewhere").toString();
        assertThat(run("restore", stick.toString()).out()).contains("no database before");
        assertThat(run("list").out()).hasLineCount(1);
    }

    @Test
    void whileAnotherHasTheFolderNothingIsRestored() {
        run("import", caseFile);
        String file = run("backup").out().strip();
        try (var _ = Database.open(Path.of(data), Commands.CLOCK)) {
            Commands.Outcome refused = run("restore", file);
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err()).contains("already open in another MyoWorkup").hasLineCount(1);
        }
        assertThat(run("backup", "--list").out()).hasLineCount(1);
    }

    @Test
    void anUnexpectedEndIsSaidOnStandardErrorOnce() throws IOException {
        run("import", caseFile);
        Files.writeString(Path.of(data, "myoworkup.open"), "");
        Commands.Outcome first = run("list");
        assertThat(first.status()).isZero();
        assertThat(first.out()).hasLineCount(1);
        assertThat(first.err()).startsWith("MyoWorkup ended unexpectedly").doesNotContain("R-17");
        assertThat(run("list").err()).isEmpty();
    }

    @Test
    void aDamagedDatabaseSaysWhatToDoAndIsReplaced() throws IOException {
        run("import", caseFile);
        String file = run("backup").out().strip();
        Files.writeString(Path.of(data, "myoworkup.db"), "Dear colleague");
        assertThat(run("list").err()).contains("restore a backup");
        assertThat(run("restore", file).out()).contains("missing or cannot be read", "Restored.");
        assertThat(run("list").out()).hasLineCount(1);
    }
}
