package org.myoworkup.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.RandomWorkups;
import org.myoworkup.report.PdfReports;
import org.myoworkup.session.HistoryForm;
import org.myoworkup.session.HistoryLine;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Acknowledgement;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Event;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Printing;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.Workups;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is frozen at a signature, and the history as a file. */
class HistoryFilesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");
    private static final Texts TEXTS = new Texts(CaseBuilder.CHECKLIST, Locale.ENGLISH);
    private static final Place CK = Place.of("laboratory.enzymes.ck");
    private final JsonCaseFiles files = new JsonCaseFiles(CaseBuilder.CHECKLIST, TEXTS::say);

    @Property(tries = 20)
    void whatIsFrozenThawsToTheWorkupThatNobodySigned(@ForAll long seed) {
        Workup workup = new RandomWorkups(CaseBuilder.CHECKLIST, TODAY, seed).workup();
        byte[] frozen = files.frozen(workup);
        Map<String, byte[]> kept = new HashMap<>();
        workup.attachments().forEach(a -> kept.put(a.sha256(), a.data()));
        Workup thawed = files.thaw(frozen, kept, TODAY);
        assertThat(thawed.signatures()).isEmpty();
        Workup signed = thawed;
        for (Signature signature : workup.signatures()) {
            signed = signed.signed(signature);
        }
        assertThat(signed).isEqualTo(workup);
        assertThat(files.frozen(signed)).as("a signature changes nothing").isEqualTo(frozen);
        if (!workup.attachments().isEmpty()) {
            assertThat(new String(frozen, StandardCharsets.UTF_8)).doesNotContain("\"data\"");
            assertThatThrownBy(() -> files.thaw(frozen, Map.of(), TODAY))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> files.read(frozen, TODAY)).isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "plain words | plain words",
                "a, b | \"a, b\"",
                "=1+1 | \"'=1+1\"",
                "+49 30 | \"'+49 30\"",
                "-5 | \"'-5\"",
                "@SUM(A1) | \"'@SUM(A1)\"",
                "^ =1+1^ | \"' =1+1\"",
                "^\tx^ | \"'\tx\"",
                "\uFF1D1 | \"'\uFF1D1\"",
                "5 - 3 | 5 - 3",
                "say \"no\" | \"say \"\"no\"\"\"",
                "^^ | ^^"
            })
    void noCellIsAFormula(String text, String cell) {
        assertThat(HistoryCsv.cell(text)).isEqualTo(cell);
    }

    @Test
    void everyKindOfEntryStandsInBothFiles() {
        Attachment picture =
                new Attachment(
                        CK,
                        "a.png",
                        "image/png",
                        "",
                        Attachment.checksum(new byte[] {1}),
                        new byte[] {1});
        List<Event> events =
                List.of(
                        new Change.OfAnswer(
                                CK,
                                Optional.empty(),
                                Optional.of(Answer.Quantity.of("5.0", "U/L", "190")),
                                "=because",
                                true),
                        new Change.OfNote(CK, "", "line one\nline two", "why"),
                        new Change.OfState(
                                Place.of("emg"),
                                Optional.empty(),
                                Optional.of(CaseBuilder.pending("2024-01-02", "")),
                                ""),
                        new Change.OfPatient(Patient.of("1"), Patient.of("2"), "typing error"),
                        new Change.OfAlert(
                                "aspiration",
                                Optional.empty(),
                                Optional.of(new Acknowledgement("f", "fed", "Dr A", Instant.EPOCH)),
                                "fed"),
                        new Change.OfAttachment(Optional.empty(), Optional.of(picture), ""),
                        new Signature(
                                7, "Dr B", "consultant", Instant.EPOCH, "ab".repeat(32), true),
                        new Printing(1234, Instant.EPOCH, Printing.Way.PRINTER));
        List<HistoryLine> lines =
                new PdfReports(_ -> TEXTS)
                        .history(
                                events.stream()
                                        .map(
                                                e ->
                                                        new Workups.Entry(
                                                                1234,
                                                                Instant.EPOCH,
                                                                new Author("Müller", "MD"),
                                                                e))
                                        .toList(),
                                Locale.ENGLISH);
        String csv = new String(files.history(lines, HistoryForm.CSV), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFRevision,When,Who,Place,What,Before,After,Why\r\n")
                .contains("1234,1970-01-01T00:00:00Z,Müller (MD),laboratory.enzymes.ck")
                .contains("(marked together)\",\"'=because\"\r\n")
                .contains("\"line one\nline two\"")
                .contains("Record number 1,Record number 2,typing error")
                .contains("Dr B (consultant); SHA-256 abab")
                .contains("Revision 1234 printed,,on paper,");

        JsonNode entries =
                JsonMapper.shared().readTree(files.history(lines, HistoryForm.JSON)).get("entries");
        assertThat(entries.valueStream().map(e -> e.get("kind").asString()))
                .containsExactly(
                        "answer",
                        "note",
                        "state",
                        "patient",
                        "alert",
                        "attachment",
                        "signature",
                        "print");
        assertThat(entries.get(0).get("new").get("value").toString()).isEqualTo("5.0");
        assertThat(entries.get(0).get("together").asBoolean()).isTrue();
        assertThat(entries.get(0).get("words").get("new").asString()).contains("5.0 U/L");
        assertThat(entries.get(5).get("new").has("data")).isFalse();
        assertThat(entries.get(6).get("signature").get("interim").asBoolean()).isTrue();
    }
}
