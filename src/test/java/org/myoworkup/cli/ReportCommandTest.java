package org.myoworkup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.session.Samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code report}: a whole PDF or nothing. */
class ReportCommandTest {
    @TempDir Path folder;

    private final Commands commands = new Commands();
    private String sample;
    private Path pdf;

    @BeforeEach
    void files() throws IOException {
        sample = Files.write(folder.resolve("case.json"), Samples.read("polymyositis")).toString();
        pdf = folder.resolve("out.pdf");
    }

    @Test
    void writesAPdfAndPrintsNothing() throws IOException {
        Commands.Outcome outcome =
                commands.run("report", sample, "-o", pdf.toString(), "--paper", "letter");
        assertThat(outcome).isEqualTo(new Commands.Outcome(0, "", ""));
        assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(commands.opened()).isFalse();
    }

    @Test
    void fullIsLongerThanTheSummary() throws IOException {
        Path full = folder.resolve("full.pdf");
        assertThat(commands.run("report", sample, "-o", pdf.toString()).status()).isZero();
        assertThat(commands.run("report", sample, "-o", full.toString(), "--full"))
                .isEqualTo(new Commands.Outcome(0, "", ""));
        assertThat(pages(full)).isGreaterThan(pages(pdf));
    }

    @Test
    void aBedsideSheetNeedsNoCase() throws IOException {
        assertThat(commands.run("bedside", "-o", pdf.toString()))
                .isEqualTo(new Commands.Outcome(0, "", ""));
        assertThat(pages(pdf)).isOne();
        assertThat(commands.run("bedside", sample, "-o", pdf.toString(), "--force").status())
                .isZero();
        assertThat(commands.opened()).isFalse();
    }

    private static int pages(Path file) throws IOException {
        try (var document = org.apache.pdfbox.Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void replacesOnlyWhenForced() throws IOException {
        Files.writeString(pdf, "mine");
        Commands.Outcome refused = commands.run("report", sample, "-o", pdf.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).isEqualTo(pdf + ": exists; give --force to replace it\n");
        assertThat(pdf).hasContent("mine");
        assertThat(commands.run("report", sample, "-o", pdf.toString(), "--force").status())
                .isZero();
        assertThat(Files.size(pdf)).isGreaterThan(1000);
    }

    @Test
    void neverWritesOverItsInput() throws IOException {
        Commands.Outcome outcome = commands.run("report", sample, "-o", sample, "--force");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("is the input");
        assertThat(Files.readAllBytes(Path.of(sample))).isEqualTo(Samples.read("polymyositis"));
    }

    @Test
    void aRefusedCaseWritesNothing() throws IOException {
        Commands.Outcome outcome =
                commands.runWith(
                        "{".getBytes(StandardCharsets.UTF_8), "report", "-", "-o", pdf.toString());
        assertThat(outcome).isEqualTo(new Commands.Outcome(1, "", "-: is not JSON (line 1)\n"));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(Path.of(sample));
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsOneLine() {
        for (Path place : new Path[] {folder, folder.resolve("missing").resolve("x.pdf")}) {
            Commands.Outcome outcome = commands.run("report", sample, "-o", place.toString());
            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.err()).startsWith(place + ": ").hasLineCount(1);
        }
    }

    @Test
    void theLanguageIsThatOfThePdf() throws IOException {
        assertThat(commands.run("report", sample, "-o", pdf.toString(), "--language", "fr"))
                .isEqualTo(new Commands.Outcome(0, "", ""));
        assertThat(language(pdf)).isEqualTo("fr");
        assertThat(
                        commands.run("bedside", "-o", pdf.toString(), "--force", "--language", "fr")
                                .status())
                .isZero();
        assertThat(language(pdf)).isEqualTo("fr");
        assertThat(commands.run("bedside", "-o", pdf.toString(), "--language", "xx").status())
                .isEqualTo(2);
    }

    private static String language(Path file) throws IOException {
        try (var document = org.apache.pdfbox.Loader.loadPDF(file.toFile())) {
            return document.getDocumentCatalog().getLanguage();
        }
    }

    @Test
    void anUnknownPaperOrLanguageIsWrongUsage() {
        assertThat(commands.run("report", sample, "-o", pdf.toString(), "--paper", "A5").status())
                .isEqualTo(2);
        assertThat(
                        commands.run("report", sample, "-o", pdf.toString(), "--language", "xx")
                                .status())
                .isEqualTo(2);
        assertThat(commands.run("report", sample).status()).isEqualTo(2);
        assertThat(pdf).doesNotExist();
    }
}
