package org.myoworkup.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.myoworkup.CaseBuilder;
import org.myoworkup.RandomWorkups;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workup;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** What is written is read back as it was. */
class CaseRoundTripTest {
    private static final Checklist CHECKLIST = BundledChecklist.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final JsonCaseFiles files = new JsonCaseFiles(CHECKLIST, Message::key);

    @Property(tries = 60)
    void readsWhatItWrote(@ForAll long seed) {
        Workup workup = new RandomWorkups(CHECKLIST, TODAY, seed).workup();
        byte[] written = files.write(workup);
        Workup read = files.read(written, TODAY);
        assertThat(read).isEqualTo(workup);
        assertThat(files.write(read)).isEqualTo(written);
        for (int i = 0; i < workup.attachments().size(); i++) {
            assertThat(read.attachments().get(i).data())
                    .isEqualTo(workup.attachments().get(i).data());
        }
    }

    @Test
    void keepsTheScaleOfANumberAndNeverWritesAnExponent() {
        String file =
                """
                {"format": "myoworkup-case/1", "definition": {"id": "iim"}, "patient": {"recordNumber": "1"},
                 "answers": {"laboratory.enzymes.ck": {"value": 5.0e3, "unit": "U/L", "uln": 190.00}}}
                """;
        Workup read = files.read(RandomWorkups.utf8(file), TODAY);
        Answer.Quantity ck =
                (Answer.Quantity) read.answer(Place.of("laboratory.enzymes.ck")).orElseThrow();
        assertThat(ck.value()).isEqualTo(new BigDecimal("5000"));
        assertThat(ck.uln()).contains(new BigDecimal("190.00"));
        String written = new String(files.write(read), StandardCharsets.UTF_8);
        assertThat(written).contains("\"value\" : 5000,").contains("\"uln\" : 190.00");
    }

    @Test
    void writesInTheOrderOfTheChecklistAndEndsInALineFeed() {
        String file =
                """
                {"format": "myoworkup-case/1", "definition": {"id": "iim"}, "patient": {"recordNumber": "1"},
                 "answers": {"biopsy#2.features.rimmed-vacuoles": "absent", "exam.skin.heliotrope": "present",
                             "biopsy.features.rimmed-vacuoles": "absent", "history.symptoms.fever": "absent"}}
                """;
        String written =
                new String(
                        files.write(files.read(RandomWorkups.utf8(file), TODAY)),
                        StandardCharsets.UTF_8);
        assertThat(written).endsWith("}\n").doesNotContain("\r");
        assertThat(
                        written.lines()
                                .filter(l -> l.contains("\"absent\"") || l.contains("\"present\""))
                                .map(String::strip))
                .containsExactly(
                        "\"history.symptoms.fever\" : \"absent\",",
                        "\"exam.skin.heliotrope\" : \"present\",",
                        "\"biopsy.features.rimmed-vacuoles\" : \"absent\",",
                        "\"biopsy#2.features.rimmed-vacuoles\" : \"absent\"");
    }

    @Test
    void whatWasNotSaidOfAPictureIsNotWritten() {
        Place report = Place.of("biopsy.conclusion.report");
        byte[] bytes = {1};
        Attachment plain =
                new Attachment(report, "a.png", "image/png", "", Attachment.checksum(bytes), bytes);
        Workup workup =
                CaseBuilder.adult()
                        .workup()
                        .apply(
                                new Change.OfAttachment(
                                        Optional.empty(), Optional.of(plain), 0, ""));
        assertThat(new String(files.write(workup), StandardCharsets.UTF_8))
                .doesNotContain("nameVisible", "consent", "together");
        assertThat(files.read(files.write(workup), TODAY)).isEqualTo(workup);
    }

    @Test
    void missingPartsAreEmpty() {
        String file =
                "{\"format\":\"myoworkup-case/1\",\"definition\":{\"id\":\"iim\",\"version\":\"2019.4\"},"
                    + "\"patient\":{\"recordNumber\":\"1\"},\"answers\":{}}";
        Workup read = files.read(RandomWorkups.utf8(file), TODAY);
        assertThat(read.revision()).isZero();
        assertThat(read.definitionVersion()).isEqualTo("2019.4");
        assertThat(read.answers().all()).isEmpty();
        assertThat(read.together()).isEmpty();
        assertThat(read.sample()).isFalse();
    }
}
