package org.myoworkup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.session.Samples;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code evaluate}: assessments on standard output, one line a refusal on standard error. */
class EvaluateCommandTest {
    private static final String BAD =
            "{\"format\":\"myoworkup-case/1\",\"definition\":{\"id\":\"iim\"},\"patient\":{\"recordNumber\":\"1\"},\"answers\":{\"exam.skin.heliotrope\":\"Secret\\n"
                + "name\"}}";

    @TempDir Path folder;

    private final Commands commands = new Commands();
    private String good;
    private String bad;

    @BeforeEach
    void files() throws IOException {
        good =
                Files.write(folder.resolve("gut é.json"), Samples.read("dermatomyositis"))
                        .toString();
        bad = Files.writeString(folder.resolve("bad.json"), BAD).toString();
    }

    @Test
    void printsAnArrayInTheOrderGiven() {
        String second = folder.resolve("ibm.json").toString();
        write(second, Samples.read("inclusion-body-myositis"));
        Commands.Outcome outcome = commands.run("evaluate", second, good);
        JsonNode array = JsonMapper.shared().readTree(outcome.out());
        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(array).hasSize(2);
        assertThat(array.at("/0/case").stringValue()).isEqualTo(second);
        assertThat(array.at("/1/case").stringValue()).isEqualTo(good);
        assertThat(array.at("/1/eularAcr2017/class").stringValue()).isEqualTo("definite");
        assertThat(commands.opened()).isFalse();
    }

    @Test
    void aBadFileIsNamedOnOneLineAndTheRestGoOn() {
        Commands.Outcome outcome = commands.run("evaluate", bad, good);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err())
                .isEqualTo(
                        bad
                                + ": answers.exam.skin.heliotrope: is not present, absent or"
                                + " equivocal\n");
        assertThat(JsonMapper.shared().readTree(outcome.out())).hasSize(1);
    }

    @Test
    void aSingleBadFilePrintsNothing() {
        Commands.Outcome outcome = commands.run("evaluate", bad);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1);
    }

    @Test
    void aMissingFileAndAFolderAreOneLineEach() {
        String missing = folder.resolve("missing.json").toString();
        Commands.Outcome outcome =
                commands.run("evaluate", missing, folder.toString(), "nul\0byte");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err())
                .isEqualTo(
                        missing
                                + ": does not exist\n"
                                + folder
                                + ": is a folder\n"
                                + "nul byte: is no path on this system\n");
        assertThat(outcome.out()).isEqualTo("[]\n");
    }

    @Test
    void standardInputIsADash() {
        Commands.Outcome outcome = commands.runWith(Samples.read("polymyositis"), "evaluate", "-");
        assertThat(JsonMapper.shared().readTree(outcome.out()).at("/0/case").stringValue())
                .isEqualTo("-");
        assertThat(commands.runWith(new byte[0], "evaluate", "-").err()).isEqualTo("-: is empty\n");
        assertThat(commands.run("evaluate", "-", "-").status()).isEqualTo(2);
    }

    @Test
    void jsonLinesGiveOneObjectOrOneErrorALine() {
        Commands.Outcome outcome = commands.run("evaluate", "--json-lines", good, bad, good);
        String[] lines = outcome.out().split("\n");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(lines).hasSize(3);
        assertThat(JsonMapper.shared().readTree(lines[2]).has("eularAcr2017")).isTrue();
        JsonNode error = JsonMapper.shared().readTree(lines[1]);
        assertThat(error.get("case").stringValue()).isEqualTo(bad);
        assertThat(error.at("/error/path").stringValue()).isEqualTo("answers.exam.skin.heliotrope");
        assertThat(error.at("/error/reason").stringValue())
                .isEqualTo("is not present, absent or equivocal");
    }

    @Test
    void aFileOfLinesHoldsOneCaseALine() {
        String one =
                JsonMapper.shared()
                        .readTree(
                                new String(Samples.read("dermatomyositis"), StandardCharsets.UTF_8))
                        .toString();
        String many = folder.resolve("many.jsonl").toString();
        write(many, (one + "\r\n\n" + BAD + "\n" + one).getBytes(StandardCharsets.UTF_8));
        Commands.Outcome outcome = commands.run("evaluate", many);
        assertThat(
                        outcome.out()
                                .lines()
                                .map(
                                        l ->
                                                JsonMapper.shared()
                                                        .readTree(l)
                                                        .get("case")
                                                        .stringValue()))
                .containsExactly(many + ":1", many + ":3", many + ":4");
        assertThat(outcome.err()).startsWith(many + ":3: answers.exam.skin.heliotrope: ");
        assertThat(outcome.status()).isEqualTo(1);
    }

    /** A refused case takes nothing from the others and keeps its line in the output. */
    @Test
    void aCohortComesThroughStandardInputLineByLine() {
        List<String> samples =
                Samples.NAMES.stream()
                        .map(n -> new String(Samples.read(n), StandardCharsets.UTF_8))
                        .map(t -> JsonMapper.shared().readTree(t).toString())
                        .toList();
        List<String> broken = List.of(BAD, "{\"format\":", "[]", "null", "\u0001");
        StringBuilder cohort = new StringBuilder();
        Map<Integer, String> expected = new LinkedHashMap<>();
        for (int line = 1; line <= 200; line++) {
            boolean bad = line % 40 == 0;
            String sample = Samples.NAMES.get(line % samples.size());
            cohort.append(bad ? broken.get(line / 40 - 1) : samples.get(line % samples.size()))
                    .append(line % 3 == 0 ? "\r\n" : "\n");
            expected.put(line, bad ? "refused" : sample);
        }
        Commands.Outcome outcome =
                commands.runWith(
                        cohort.toString().getBytes(StandardCharsets.UTF_8),
                        "evaluate",
                        "--json-lines",
                        "-");
        List<JsonNode> lines =
                outcome.out().lines().map(l -> JsonMapper.shared().readTree(l)).toList();
        assertThat(lines).hasSize(200);
        Map<String, JsonNode> alone = new LinkedHashMap<>();
        for (String sample : Samples.NAMES) {
            Commands.Outcome one = commands.runWith(Samples.read(sample), "evaluate", "-");
            alone.put(sample, JsonMapper.shared().readTree(one.out()).get(0));
        }
        expected.forEach(
                (number, sample) -> {
                    JsonNode line = lines.get(number - 1);
                    assertThat(line.get("case").stringValue()).isEqualTo("-:" + number);
                    assertThat(line.has("error")).isEqualTo(sample.equals("refused"));
                    if (!sample.equals("refused")) {
                        ((ObjectNode) line).put("case", "-");
                        assertThat(line).isEqualTo(alone.get(sample));
                    }
                });
        assertThat(outcome.err().lines()).hasSize(broken.size());
        assertThat(outcome.err()).startsWith("-:40: answers.exam.skin.heliotrope: ");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(commands.opened()).isFalse();
    }

    @Test
    void wrongUsageIsOneLineAndStatusTwo() {
        for (String[] args :
                new String[][] {
                    {}, {"evaluate"}, {"evaluat"}, {"evaluate", "--no", good}, {"--data"}
                }) {
            Commands.Outcome outcome = commands.run(args);
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err().lines()).hasSize(1);
        }
    }

    @Test
    void helpAndVersionArePrinted() {
        assertThat(commands.run("--help").out())
                .contains("evaluate")
                .contains("report")
                .contains("--data");
        assertThat(commands.run("evaluate", "--help").out()).contains("--json-lines");
        assertThat(commands.run("--version").out()).contains("MyoWorkup").contains("iim 2026.2");
    }

    private static void write(String file, byte[] bytes) {
        try {
            Files.write(Path.of(file), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
