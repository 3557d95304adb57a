package org.myoworkup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.CaseBuilder;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Message;
import org.myoworkup.cli.Commands.Outcome;
import org.myoworkup.exchange.JsonCaseFiles;
import org.myoworkup.report.PdfReports;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;

/** The history and the signed revision of a stored workup, from the command line. */
class SignedCommandsTest {
    private static final Author AUTHOR = new Author("=Dr A", "neurologist");
    private static final Place RASH = Place.of("exam.skin.heliotrope");

    @TempDir private Path folder;

    private final Commands commands = new Commands();
    private int revision;

    @BeforeEach
    void aWorkupThatWasSignedAndAmended() {
        Workup workup = CaseBuilder.adult().signable().absent(RASH.toString()).workup();
        revision = workup.revision();
        byte[] frozen = new JsonCaseFiles(CaseBuilder.CHECKLIST, Message::key).frozen(workup);
        Signature signature =
                new Signature(
                        revision,
                        "Dr B",
                        "consultant",
                        Commands.CLOCK.instant(),
                        Attachment.checksum(frozen),
                        false);
        try (SqliteWorkups store = Database.open(folder.resolve("data"), Commands.CLOCK)) {
            WorkupId id =
                    store.add(
                            workup,
                            Assessment.of(CaseBuilder.CHECKLIST, workup).headline(),
                            AUTHOR,
                            "");
            store.sign(id, signature, frozen, AUTHOR);
            Workup signed = workup.signed(signature);
            Change amended =
                    signed.answering(RASH, Optional.of(Answer.Finding.PRESENT), false)
                            .because("seen again");
            Workup after = signed.apply(amended);
            store.record(
                    id,
                    amended,
                    after,
                    Assessment.of(CaseBuilder.CHECKLIST, after).headline(),
                    AUTHOR);
        }
    }

    private Outcome run(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "--data";
        all[1] = folder.resolve("data").toString();
        System.arraycopy(args, 0, all, 2, args.length);
        return commands.run(all);
    }

    @Test
    void theHistoryIsWrittenInBothFormsForItsOwnerOnly() throws Exception {
        Path csv = folder.resolve("h.csv");
        assertThat(run("history", "T-1", "--format", "csv", "-o", csv.toString()).status())
                .isZero();
        assertThat(Files.readString(csv))
                .startsWith("\uFEFFRevision,")
                .contains("\"'=Dr A (neurologist)\",,Revision " + revision + " signed,,")
                .endsWith(RASH + ",Heliotrope rash,Absent,Present,seen again\r\n");
        if (Files.getFileStore(csv).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(csv)))
                    .isEqualTo("rw-------");
        }
        Path json = folder.resolve("h.json");
        assertThat(run("history", "T-1", "--format", "json", "-o", json.toString()).status())
                .isZero();
        assertThat(Files.readString(json))
                .startsWith("{\n  \"format\" : \"myoworkup-history/1\"")
                .contains("\"author\" : \"=Dr A\"", "\"reason\" : \"seen again\"");

        Outcome again = run("history", "T-1", "-o", csv.toString());
        assertThat(again.status()).isEqualTo(CommandLineInterface.REFUSED);
        Outcome nobody = run("history", "T-2", "-o", folder.resolve("n.csv").toString());
        assertThat(nobody.status()).isEqualTo(CommandLineInterface.REFUSED);
        assertThat(nobody.err()).contains("T-2");
        assertThat(run("history", "T-1", "--format", "xml", "-o", "x").status())
                .isEqualTo(CommandLineInterface.WRONG_USAGE);
    }

    @Test
    void aSignedRevisionIsWrittenAsItWasSigned() throws Exception {
        Path pdf = folder.resolve("signed.pdf");
        String n = String.valueOf(revision);
        assertThat(run("export", "T-1", "--signed", n, "-o", pdf.toString()).status()).isZero();
        PdfReports reports = new PdfReports(_ -> new Texts(CaseBuilder.CHECKLIST, Locale.ENGLISH));
        byte[] bytes = Files.readAllBytes(pdf);
        assertThat(reports.text(bytes, 1)).contains("SIGNED").doesNotContain("AMENDED");
        assertThat(new String(reports.caseFile(bytes), StandardCharsets.UTF_8))
                .contains("\"" + RASH + "\" : \"absent\"", "Dr B");

        Outcome none =
                run("export", "T-1", "--signed", "1", "-o", folder.resolve("no.pdf").toString());
        assertThat(none.status()).isEqualTo(CommandLineInterface.REFUSED);
        assertThat(none.err()).contains("Revision 1 was not signed here");
    }
}
