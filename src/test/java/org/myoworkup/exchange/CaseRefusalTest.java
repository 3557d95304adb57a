package org.myoworkup.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.RandomWorkups;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Message;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whatever is wrong with a case file refuses all of it, with where and why. */
class CaseRefusalTest {
    private static final Checklist CHECKLIST = BundledChecklist.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final String HEAD =
            "{\"format\":\"myoworkup-case/1\",\"definition\":{\"id\":\"iim\"},"
                    + "\"patient\":{\"recordNumber\":\"1\"}";
    private static final String PICTURE =
            "\"item\":\"biopsy.conclusion.report\",\"name\":\"a.png\"";
    private static final String HASH_OF_A =
            RandomWorkups.sha256("a".getBytes(StandardCharsets.UTF_8));

    private final JsonCaseFiles files = new JsonCaseFiles(CHECKLIST, Message::key);
    private final Texts texts = new Texts(CHECKLIST, Locale.ENGLISH);

    private record Bad(String json, String path, String key) {}

    private static Bad answers(String answers, String path, String key) {
        return new Bad(HEAD + ",\"answers\":{" + answers + "}}", "answers." + path, key);
    }

    private static Bad rest(String rest, String path, String key) {
        return new Bad(HEAD + ",\"answers\":{}," + rest + "}", path, key);
    }

    private static Bad grid(String rows, String path, String key) {
        return answers(
                "\"exam.strength.muscles\":[" + rows + "]", "exam.strength.muscles" + path, key);
    }

    private static Bad ck(String quantity, String path, String key) {
        return answers(
                "\"laboratory.enzymes.ck\":" + quantity, "laboratory.enzymes.ck" + path, key);
    }

    static Stream<Bad> whole() {
        return Stream.of(
                new Bad("", "", "case.empty"),
                new Bad(" \n ", "", "case.empty"),
                new Bad("no json", "", "case.not-json"),
                new Bad("{", "", "case.not-json"),
                new Bad("{\"format\":", "", "case.not-json"),
                new Bad("{'format':1}", "", "case.not-json"),
                new Bad("{\"format\":1,}", "", "case.not-json"),
                new Bad("{\"a\":NaN}", "", "case.not-json"),
                new Bad("{\"a\":-Infinity}", "", "case.not-json"),
                new Bad("{\"a\":01}", "", "case.not-json"),
                new Bad("\uFEFF{}", "", "case.byte-order-mark"),
                new Bad("{} {}", "", "case.trailing"),
                new Bad("{} x", "", "case.not-json"),
                new Bad("[]", "", "case.wrong-kind"),
                new Bad("3", "", "case.wrong-kind"),
                new Bad("null", "", "case.wrong-kind"),
                new Bad("[".repeat(40), "", "case.too-deep"),
                new Bad("{\"a\":".repeat(100_000), "", "case.too-deep"),
                new Bad("{}", "format", "case.missing"),
                new Bad("{\"format\":\"myoworkup-case/2\"}", "format", "case.unknown-format"),
                new Bad(
                        "{\"format\":\"myoworkup-case/1\",\"format\":\"x\"}",
                        "format",
                        "case.key-twice"),
                new Bad("{\"format\":1}", "format", "case.wrong-kind"),
                new Bad("{\"format\":\"myoworkup-case/1\"}", "definition", "case.missing"),
                new Bad(
                        "{\"format\":\"myoworkup-case/1\",\"definition\":{\"id\":\"als\"}}",
                        "definition.id",
                        "case.unknown-definition"),
                new Bad(
                        "{\"format\":\"myoworkup-case/1\",\"definition\":{\"id\":\"iim\"},\"patient\":{}}",
                        "patient.recordNumber",
                        "case.missing"),
                new Bad(HEAD + "}", "answers", "case.missing"),
                new Bad(HEAD + ",\"answers\":[]}", "answers", "case.wrong-kind"),
                new Bad(
                        HEAD.replace("\"1\"", "1") + "}",
                        "patient.recordNumber",
                        "case.wrong-kind"),
                new Bad(
                        HEAD.replace("\"1\"", "\" \"") + "}",
                        "patient.recordNumber",
                        "answer.blank"),
                new Bad(
                        HEAD.replace("\"1\"", "\"1\",\"age\":4") + "}",
                        "patient.age",
                        "case.unknown-key"),
                new Bad(
                        HEAD.replace("\"1\"", "\"1\",\"sex\":\"F\"") + "}",
                        "patient.sex",
                        "case.no-sex"),
                new Bad(
                        HEAD.replace("\"1\"", "\"1\",\"birthDate\":\"2026-03-02\"") + "}",
                        "patient.birthDate",
                        "answer.future"),
                rest("\"answer\":1", "answer", "case.unknown-key"),
                rest("\"revision\":-1", "revision", "case.no-count"),
                rest("\"revision\":1.5", "revision", "case.no-count"),
                rest("\"revision\":\"1\"", "revision", "case.wrong-kind"),
                rest("\"source\":null", "source", "case.wrong-kind"),
                rest("\"source\":\"\"", "source", "answer.blank"));
    }

    static Stream<Bad> answer() {
        return Stream.of(
                answers(
                        "\"exam.skin.heliotrop\":\"present\"",
                        "exam.skin.heliotrop",
                        "case.unknown-item"),
                answers("\"exam.skin\":\"present\"", "exam.skin", "case.unknown-item"),
                answers("\"Exam SKIN\":\"present\"", "Exam SKIN", "case.unknown-item"),
                answers("\"a\\nb\\u001b[1m\":1", "a?b??1m", "case.unknown-item"),
                answers(
                        "\"exam.skin.heliotrope\":\"yes\"",
                        "exam.skin.heliotrope",
                        "case.no-finding"),
                answers("\"exam.skin.heliotrope\":true", "exam.skin.heliotrope", "case.wrong-kind"),
                answers("\"exam.skin.heliotrope\":null", "exam.skin.heliotrope", "case.wrong-kind"),
                answers("\"exam.skin.heliotrope\":{}", "exam.skin.heliotrope", "case.wrong-kind"),
                answers(
                        "\"exam.skin.heliotrope\":{\"notDone\":\"lazy\"}",
                        "exam.skin.heliotrope.notDone",
                        "case.unknown-reason"),
                answers(
                        "\"exam.skin.heliotrope\":{\"notDone\":\"other\"}",
                        "exam.skin.heliotrope.note",
                        "answer.not-done-needs-note"),
                answers(
                        "\"exam.skin.heliotrope\":{\"notDone\":\"declined\",\"taken\":\"2024\"}",
                        "exam.skin.heliotrope.taken",
                        "case.unknown-key"),
                answers(
                        "\"exam.skin.heliotrope\":{\"pending\":\"2027\"}",
                        "exam.skin.heliotrope.pending",
                        "answer.future"),
                answers(
                        "\"exam#1.skin.heliotrope\":\"present\"",
                        "exam#1.skin.heliotrope",
                        "case.wrong-repeat"),
                answers(
                        "\"exam.skin#2.heliotrope\":\"present\"",
                        "exam.skin#2.heliotrope",
                        "case.wrong-repeat"),
                answers(
                        "\"exam#100.skin.heliotrope\":\"present\"",
                        "exam#100.skin.heliotrope",
                        "case.wrong-repeat"),
                answers(
                        "\"history#2.symptoms.fever\":\"present\"",
                        "history#2.symptoms.fever",
                        "case.wrong-repeat"),
                answers(
                        "\"laboratory#2.enzymes.ck\":1",
                        "laboratory#2.enzymes.ck",
                        "case.wrong-repeat"),
                answers(
                        "\"history.onset.course\":\"fast\"",
                        "history.onset.course",
                        "answer.unknown-code"),
                answers(
                        "\"history.onset.date\":\"2024-02-30\"",
                        "history.onset.date",
                        "case.no-date"),
                answers(
                        "\"history.onset.date\":\"2024-3-1\"",
                        "history.onset.date",
                        "case.no-date"),
                answers("\"history.onset.date\":2024", "history.onset.date", "case.wrong-kind"),
                answers(
                        "\"history.onset.date\":\"2026-03-02\"",
                        "history.onset.date",
                        "answer.future"),
                ck("5027", "", "case.wrong-kind"),
                ck("{\"unit\":\"U/L\"}", ".value", "case.missing"),
                ck("{\"value\":5}", ".unit", "case.missing"),
                ck("{\"value\":\"5\",\"unit\":\"U/L\"}", ".value", "case.wrong-kind"),
                ck("{\"value\":5,\"unit\":\"mg\"}", ".unit", "answer.unknown-unit"),
                ck("{\"value\":-5,\"unit\":\"U/L\"}", ".value", "answer.too-low"),
                ck("{\"value\":1e999,\"unit\":\"U/L\"}", ".value", "case.number-too-long"),
                ck(
                        "{\"value\":1e-999999999999,\"unit\":\"U/L\"}",
                        ".value",
                        "case.number-too-long"),
                ck("{\"value\":1e99,\"unit\":\"U/L\"}", ".value", "case.number-too-long"),
                ck(
                        "{\"value\":" + "9".repeat(900) + ",\"unit\":\"U/L\"}",
                        ".value",
                        "case.number-too-long"),
                ck("{\"value\":5,\"unit\":\"U/L\",\"uln\":0}", ".uln", "answer.uln-not-above-zero"),
                ck(
                        "{\"value\":5,\"unit\":\"U/L\",\"comparator\":\">=\"}",
                        ".comparator",
                        "case.no-comparator"),
                ck("{\"value\":5,\"unit\":\"U/L\",\"date\":\"2030\"}", ".date", "answer.future"),
                ck("{\"value\":5,\"unit\":\"U/L\",\"upper\":1}", ".upper", "case.unknown-key"),
                ck("{\"value\":5,\"value\":6,\"unit\":\"U/L\"}", ".value", "case.key-twice"));
    }

    private static String picture(String said, String hash, String data) {
        return "{%s,\"mediaType\":\"image/png\"%s,\"sha256\":\"%s\",\"data\":\"%s\"}"
                .formatted(PICTURE, said, hash, data);
    }

    static Stream<Bad> tablesAndEnclosures() {
        String deltoid = "{\"muscle\":\"deltoid\",\"side\":\"left\",\"grade\":";
        return Stream.of(
                grid("", "", "answer.blank"),
                grid("1", "[0]", "case.wrong-kind"),
                grid(
                        "{\"muscle\":\"deltoid\",\"side\":\"left\"}",
                        "[0].grade",
                        "answer.cell-missing"),
                grid(deltoid + "11}", "[0].grade", "answer.too-high"),
                grid(deltoid + "-1}", "[0].grade", "answer.too-low"),
                grid(deltoid + "4.5}", "[0].grade", "answer.not-whole"),
                grid(deltoid + "\"4+\"}", "[0].grade", "answer.no-grade"),
                grid(deltoid + "true}", "[0].grade", "case.wrong-kind"),
                grid(deltoid + "5,\"atrophy\":\"yes\"}", "[0].atrophy", "case.wrong-kind"),
                grid(deltoid + "5,\"mrc\":4}", "[0].mrc", "case.unknown-key"),
                grid(
                        "{\"muscle\":\"heart\",\"side\":\"left\",\"grade\":5}",
                        "[0].muscle",
                        "answer.unknown-code"),
                grid(
                        "{\"muscle\":\"deltoid\",\"side\":\"R\",\"grade\":5}",
                        "[0].side",
                        "answer.unknown-code"),
                grid(deltoid + "5}," + deltoid + "6}", "[1]", "answer.row-twice"),
                rest("\"notes\":{\"exam.skin\":\"x\"}", "notes.exam.skin", "case.unknown-item"),
                rest(
                        "\"notes\":{\"exam.skin.heliotrope\":\" \"}",
                        "notes.exam.skin.heliotrope",
                        "answer.blank"),
                rest("\"states\":{\"exam.skin\":\"x\"}", "states.exam.skin", "case.wrong-kind"),
                rest(
                        "\"states\":{\"exam.skin.heliotrope\":{\"notDone\":\"declined\"}}",
                        "states.exam.skin.heliotrope",
                        "case.unknown-part"),
                rest(
                        "\"states\":{\"history#2\":{\"notDone\":\"declined\"}}",
                        "states.history#2",
                        "case.wrong-repeat"),
                rest(
                        "\"states\":{\"biopsy\":{\"pending\":\"2026-01-05\",\"taken\":\"2026-01-04\"}}",
                        "states.biopsy.taken",
                        "answer.taken-before-ordered"),
                rest("\"attachments\":{}", "attachments", "case.wrong-kind"),
                rest("\"attachments\":[{}]", "attachments[0].item", "case.missing"),
                rest(
                        "\"attachments\":[{" + PICTURE.replace("a.png", "../a.png") + "}]",
                        "attachments[0].name",
                        "case.no-file-name"),
                rest(
                        "\"attachments\":[{" + PICTURE + ",\"mediaType\":\"text/html\"}]",
                        "attachments[0].mediaType",
                        "case.media-type"),
                rest(
                        "\"attachments\":[{"
                                + PICTURE
                                + ",\"mediaType\":\"image/png\",\"sha256\":\""
                                + HASH_OF_A
                                + "\",\"data\":\"!\"}]",
                        "attachments[0].data",
                        "case.not-base64"),
                rest(
                        "\"attachments\":[{"
                                + PICTURE
                                + ",\"mediaType\":\"image/png\",\"sha256\":\""
                                + HASH_OF_A
                                + "\",\"data\":\"Yg==\"}]",
                        "attachments[0].sha256",
                        "case.checksum"),
                rest(
                        "\"attachments\":["
                                + picture(",\"consent\":\"not-said\"", HASH_OF_A, "YQ==")
                                + "]",
                        "attachments[0].consent",
                        "case.no-yes-no"),
                rest(
                        "\"attachments\":["
                                + picture(",\"nameVisible\":true", HASH_OF_A, "YQ==")
                                + "]",
                        "attachments[0].nameVisible",
                        "case.wrong-kind"),
                rest(
                        "\"attachments\":["
                                + picture("", HASH_OF_A, "YQ==")
                                + ","
                                + picture(",\"consent\":\"no\"", HASH_OF_A, "YQ==")
                                + "]",
                        "attachments[1]",
                        "attachment.twice"),
                rest("\"together\":[\"exam.skin.heliotrope\"]", "together[0]", "case.not-answered"),
                rest("\"together\":[\"exam.skin\"]", "together[0]", "case.unknown-item"),
                rest("\"together\":{}", "together", "case.wrong-kind"),
                new Bad(
                        HEAD
                                + ",\"answers\":{\"exam.skin.heliotrope\":\"absent\"},"
                                + "\"together\":[\"exam.skin.heliotrope\",\"exam.skin.heliotrope\"]}",
                        "together[1]",
                        "case.key-twice"),
                rest(
                        "\"signatures\":[{\"revision\":1}]",
                        "signatures[0].revision",
                        "case.signed-later"),
                rest(
                        "\"revision\":1,\"signatures\":[{\"revision\":1,\"name\":\"N\",\"time\":\"now\"}]",
                        "signatures[0].time",
                        "case.no-time"),
                rest(
                        "\"revision\":1,\"signatures\":[{\"revision\":1,\"name\":\"N\",\"time\":\"2026-03-05T00:00:00Z\"}]",
                        "signatures[0].time",
                        "case.time-future"));
    }

    @ParameterizedTest
    @MethodSource({"whole", "answer", "tablesAndEnclosures"})
    void isRefusedWithPathAndReason(Bad bad) {
        Refusal refusal = refused(bad.json.getBytes(StandardCharsets.UTF_8));
        assertThat(refusal.path()).isEqualTo(bad.path);
        assertThat(refusal.message().key()).isEqualTo(bad.key);
        assertThat(refusal.getMessage()).isEqualTo(bad.key);
        assertThat(texts.say(refusal.message())).isNotBlank().doesNotContain("{");
    }

    private static Attachment content(byte[] bytes) {
        return new Attachment(
                Place.of("biopsy.conclusion.report"),
                "a.png",
                "image/png",
                "",
                Attachment.checksum(bytes),
                bytes);
    }

    private byte[] enclosing(List<Attachment> attachments) {
        Workup workup = CaseBuilder.adult().workup();
        for (Attachment attachment : attachments) {
            workup =
                    workup.apply(
                            new Change.OfAttachment(Optional.empty(), Optional.of(attachment), ""));
        }
        return files.write(workup);
    }

    @Test
    void anAttachmentOfMoreThan25MegabytesIsRefused() {
        Attachment largest = content(new byte[25 * 1024 * 1024]);
        assertThat(files.read(enclosing(List.of(largest)), TODAY).attachments())
                .containsExactly(largest);
        Refusal refusal = refused(enclosing(List.of(content(new byte[25 * 1024 * 1024 + 1]))));
        assertThat(refusal.path()).isEqualTo("attachments[0].data");
        assertThat(texts.say(refusal.message())).startsWith("is larger than 25 MB");
    }

    @Test
    void moreThan200AttachmentsAreRefused() {
        List<Attachment> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(content(new byte[] {1, (byte) i}));
        }
        assertThat(files.read(enclosing(all), TODAY).attachments()).isEqualTo(all);
        all.add(content(new byte[] {2}));
        Refusal refusal = refused(enclosing(all));
        assertThat(refusal.path()).isEqualTo("attachments[200]");
        assertThat(texts.say(refusal.message())).contains("more than 200 pictures and reports");
    }

    @Test
    void anythingButUtf8IsRefused() {
        assertThat(refused("{}".getBytes(StandardCharsets.UTF_16)).getMessage())
                .isEqualTo("case.not-utf-8");
        assertThat(refused("{}".getBytes(StandardCharsets.UTF_16LE)).getMessage())
                .isEqualTo("case.not-utf-8");
        assertThat(refused("{\"format\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)).getMessage())
                .isEqualTo("case.not-utf-8");
        byte[] overlong = {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', '}'};
        assertThat(refused(overlong).getMessage()).isEqualTo("case.not-utf-8");
    }

    @Test
    void aFileCutShortAnywhereIsRefused() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(files.write(new RandomWorkups(CHECKLIST, TODAY, 7).workup()));
        byte[] bytes = whole.toByteArray();
        for (int length = 0; length < bytes.length - 2; length += 1 + length / 40) {
            byte[] cut = java.util.Arrays.copyOf(bytes, length);
            assertThat(refused(cut).getMessage())
                    .isIn("case.empty", "case.not-json", "case.not-utf-8");
        }
    }

    private Refusal refused(byte[] bytes) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> files.read(bytes, TODAY));
        assertThat(refusal).as("refused").isNotNull();
        return refusal;
    }
}
