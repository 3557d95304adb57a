package org.myoworkup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Message;
import org.myoworkup.exchange.JsonCaseFiles;
import org.myoworkup.session.SafeFile;
import org.myoworkup.session.Samples;
import org.myoworkup.settings.People;
import org.myoworkup.settings.Pin;
import org.myoworkup.settings.Profile;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Workup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code import}, {@code export} and {@code list} on a real database. */
class StoreCommandsTest {
    private static final Checklist CHECKLIST = BundledChecklist.read();

    @TempDir Path folder;

    private final Commands commands = new Commands();
    private final JsonCaseFiles files = new JsonCaseFiles(CHECKLIST, Message::key);
    private String data;
    private String caseFile;

    @BeforeEach
    void folders() throws IOException {
        data = folder.resolve("data").toString();
        caseFile = patient("case.json", "R-17", "Müller\\tAnn");
    }

    /** A sample turned into a patient's file. */
    private String patient(String file, String recordNumber, String familyName) throws IOException {
        String text =
                new String(Samples.read("polymyositis"), StandardCharsets.UTF_8)
                        .replaceAll("(?m),\\s+\"source\".*$", "")
                        .replace("SAMPLE-C42", recordNumber)
                        .replace("\"Sample\"", "\"" + familyName + "\"");
        return Files.writeString(folder.resolve(file), text).toString();
    }

    @Test
    void whatAnotherProgramChangedIsFound() throws Exception {
        commands.run("--data", data, "import", caseFile);
        Path database = Path.of(data, "myoworkup.db");

        Commands.Outcome sound = commands.run("--data", data, "verify");
        assertThat(sound.status()).isZero();
        assertThat(sound.out()).startsWith(database + ": 1 workups, ");

        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = other.createStatement()) {
            statement.execute("DELETE FROM answer");
        }
        Commands.Outcome changed = commands.run("--data", data, "verify");
        assertThat(changed.status()).isEqualTo(1);
        assertThat(changed.out()).isEmpty();
        assertThat(changed.err().lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("the answers that stand are not what the history says");
        assertThat(changed.err()).doesNotContain("R-17", "Müller");
        assertThat(commands.run("verify", database.toString())).isEqualTo(changed);

        Commands.Outcome missing = commands.run("verify", data + "/none.db");
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.err()).contains("none.db is not there");
    }

    @Test
    void whatIsAwaitedIsChased() throws IOException {
        String text =
                Files.readString(Path.of(caseFile))
                        .replaceFirst(
                                "\"answers\"",
                                "\"states\": {\"imaging\": {\"pending\": \"2026-02-01\","
                                        + " \"due\": \"2026-02-20\"}}, \"answers\"");
        Files.writeString(Path.of(caseFile), text);
        assertThat(commands.run("--data", data, "import", caseFile).err()).isEmpty();
        Path pdf = folder.resolve("chase.pdf");

        assertThat(commands.run("--data", data, "chase", "-o", pdf.toString()))
                .isEqualTo(new Commands.Outcome(0, "", ""));
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(document))
                    .contains("R-17", "Imaging", "1 February 2026", "9 days", "nobody named");
        }
    }

    @Test
    void whatIsImportedIsListedAndExportedAsItWas() throws IOException {
        Commands.Outcome imported = commands.run("--data", data, "import", caseFile);
        assertThat(imported.err()).isEmpty();
        String id = imported.out().split("\t")[0];
        assertThat(imported.out()).isEqualTo(id + "\t" + caseFile + "\n");

        String[] line = commands.run("--data", data, "list").out().split("\t");
        assertThat(line).hasSize(9);
        assertThat(line[0]).isEqualTo(id);
        assertThat(line[1]).isEqualTo("R-17");
        assertThat(line[2]).isEqualTo("Müller Ann");
        assertThat(commands.run("--data", data, "list", "nobody").out()).isEmpty();

        Path byId = folder.resolve("by-id.json");
        Path byNumber = folder.resolve("by-number.json");
        assertThat(commands.run("--data", data, "export", id, "-o", byId.toString()))
                .isEqualTo(new Commands.Outcome(0, "", ""));
        assertThat(
                        commands.run("--data", data, "export", "R-17", "-o", byNumber.toString())
                                .status())
                .isZero();
        assertThat(Files.readAllBytes(byId)).isEqualTo(Files.readAllBytes(byNumber));
        LocalDate today = LocalDate.now(Commands.CLOCK);
        Workup before = files.read(Files.readAllBytes(Path.of(caseFile)), today);
        Workup after = files.read(Files.readAllBytes(byId), today);
        assertThat(after.answers()).isEqualTo(before.answers());
        assertThat(after.notes()).isEqualTo(before.notes());
        assertThat(after.patient()).isEqualTo(before.patient());
    }

    @Test
    void aReportIsImportedLikeTheCaseFileInItUnlessItCarriesNone() throws IOException {
        String pdf = folder.resolve("summary").toString(); // known by what it holds
        String bare = folder.resolve("bare.pdf").toString();
        assertThat(commands.run("report", caseFile, "-o", pdf).status()).isZero();
        assertThat(commands.run("report", caseFile, "-o", bare, "--without-case").status())
                .isZero();
        Commands.Outcome imported = commands.run("--data", data, "import", bare, pdf);
        assertThat(imported.status()).isEqualTo(1);
        assertThat(imported.err())
                .startsWith(bare + ": is a PDF without a MyoWorkup case")
                .hasLineCount(1);
        String id = imported.out().split("\t")[0];

        Path exported = folder.resolve("exported.json");
        commands.run("--data", data, "export", id, "-o", exported.toString());
        LocalDate today = LocalDate.now(Commands.CLOCK);
        Workup before = files.read(Files.readAllBytes(Path.of(caseFile)), today);
        Workup after = files.read(Files.readAllBytes(exported), today);
        assertThat(after.answers()).isEqualTo(before.answers());
        assertThat(after.patient()).isEqualTo(before.patient());
        assertThat(commands.run("evaluate", pdf).out())
                .isEqualTo(commands.run("evaluate", caseFile).out().replace(caseFile, pdf));
    }

    @Test
    void aBadFileAndASampleAreNamedAndTheRestGoOn() throws IOException {
        String sample =
                Files.write(folder.resolve("s.json"), Samples.read("polymyositis")).toString();
        String empty = Files.writeString(folder.resolve("empty.json"), "").toString();
        Commands.Outcome outcome = commands.run("--data", data, "import", sample, empty, caseFile);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out().lines()).hasSize(1);
        assertThat(outcome.err().lines())
                .satisfiesExactly(
                        l -> assertThat(l).startsWith(sample + ": source: is a sample"),
                        l -> assertThat(l).isEqualTo(empty + ": is empty"));
        assertThat(commands.run("--data", data, "list").out().lines()).hasSize(1);
    }

    @Test
    void aRecordNumberOfSeveralWorkupsIsAmbiguous() {
        commands.run("--data", data, "import", caseFile, caseFile);
        Path out = folder.resolve("out.json");
        Commands.Outcome outcome =
                commands.run("--data", data, "export", "R-17", "-o", out.toString());
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("R-17: is the record number of 2 workups");
        assertThat(out).doesNotExist();
    }

    @Test
    void theSameRecordNumberWithAnotherNameIsRefused() throws IOException {
        String other = patient("other.json", "R-17", "Another");
        commands.run("--data", data, "import", caseFile);
        Commands.Outcome outcome = commands.run("--data", data, "import", other);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err())
                .startsWith(other + ": patient: a stored patient has the same record number");
    }

    @Test
    void anUnknownWorkupAndAnUnusableFolderAreOneLine() throws IOException {
        Path out = folder.resolve("out.json");
        for (String id : new String[] {"nobody", "00000000-0000-0000-0000-000000000001"}) {
            Commands.Outcome outcome =
                    commands.run("--data", data, "export", id, "-o", out.toString());
            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.err()).startsWith(id + ": ").hasLineCount(1);
        }
        assertThat(out).doesNotExist();
        Commands.Outcome notAFolder = commands.run("--data", caseFile, "list");
        assertThat(notAFolder.status()).isEqualTo(1);
        assertThat(notAFolder.err()).hasLineCount(1).doesNotContain("Exception");
    }

    @Test
    void aNewerFileBecomesTheRevisionOfAStoredWorkupAndTheDatabaseHoldsTogether()
            throws IOException {
        String id = commands.run("--data", data, "import", caseFile).out().split("\t")[0];
        String newer =
                Files.writeString(
                                folder.resolve("newer.json"),
                                Files.readString(Path.of(caseFile))
                                        .replaceFirst("\"revision\" : 0", "\"revision\" : 900")
                                        .replaceFirst(
                                                "\"notes\" : \\{",
                                                "\"notes\" : {\"exam.skin.heliotrope\":"
                                                        + " \"faint\","))
                        .toString();
        Commands.Outcome outcome =
                commands.run("--data", data, "import", "--as-revision-of", "R-17", newer);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo(id + "\t" + newer + "\n");
        assertThat(commands.run("--data", data, "list").out().lines()).hasSize(1);
        Path out = folder.resolve("out.json");
        commands.run("--data", data, "export", id, "-o", out.toString());
        assertThat(Files.readString(out)).contains("\"revision\" : 900").contains("faint");
        assertThat(commands.run("--data", data, "verify").status()).isZero();

        outcome = commands.run("--data", data, "import", "--as-revision-of", id, newer);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("holds revision 900, and revision 900 is stored");
        outcome = commands.run("--data", data, "import", "--as-revision-of", id, newer, newer);
        assertThat(outcome.status()).isEqualTo(2);
        outcome = commands.run("--data", data, "import", "--as-revision-of", "nobody", newer);
        assertThat(outcome.err()).contains("is neither the id nor the record number");
    }

    @Test
    void aCommandWritesInTheNameItIsGiven() throws IOException {
        People people = People.read(Files.createDirectories(Path.of(data)), SafeFile::write);
        people.add(new Profile("Ann", "nurse", "", Optional.empty()));
        people.add(new Profile("Bo", "", "", Optional.of(Pin.of("1234"))));
        assertThat(commands.run("--data", data, "--as", "ann", "import", caseFile).err()).isEmpty();
        try (SqliteWorkups store = Database.open(Path.of(data), Commands.CLOCK)) {
            assertThat(store.history(store.list("", 1).getFirst().id()))
                    .allSatisfy(e -> assertThat(e.author()).isEqualTo(new Author("Ann", "nurse")));
        }
        for (String other : List.of("Bo", "Cy")) {
            Commands.Outcome outcome =
                    commands.run("--data", data, "--as", other, "import", caseFile);
            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.err()).contains(other);
        }
        assertThat(commands.run("--data", data, "list").out().lines()).hasSize(1);
    }
}
