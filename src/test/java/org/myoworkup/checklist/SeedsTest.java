package org.myoworkup.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every fact of the source document points to something that the checklist really asks. */
class SeedsTest {
    private static final Path FILE = Path.of("seeds", "idiopathic-inflammatory-myopathy.yaml");
    private static final Checklist CHECKLIST = BundledChecklist.read();
    private static final List<Fact> FACTS = read();

    /** What the source document says that the program says otherwise: every row of the table in the safety rules. */
    private static final List<String> CORRECTED = List.of(
            "abbreviation-iim",
            "abbreviation-ibm",
            "most-improve",
            "full-recovery",
            "dermatomyositis-under-10",
            "ibm-after-50",
            "ibm-slow",
            "biopsy-follows",
            "electrodes",
            "muscle-pain",
            "prevalence",
            "no-specific-cause");

    private record Fact(String id, String text, List<String> realisedBy, boolean corrected, String correction) {
        @Override
        public String toString() {
            return id;
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void pointsToSomethingThatIsAsked(Fact fact) {
        assertThat(fact.realisedBy()).isNotEmpty().doesNotHaveDuplicates().allMatch(SeedsTest::isPartOfTheChecklist);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void isCorrectedWithACorrection(Fact fact) {
        assertThat(fact.correction().isBlank()).isNotEqualTo(fact.corrected());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void isOneLine(Fact fact) {
        assertThat(fact.text()).isNotBlank().doesNotContain("\n");
        assertThat(fact.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void nameEachFactOnce() {
        assertThat(FACTS).extracting(Fact::id).doesNotHaveDuplicates();
    }

    @Test
    void correctWhatTheSafetyRulesCorrect() {
        assertThat(FACTS.stream().filter(Fact::corrected))
                .extracting(Fact::id)
                .containsExactlyInAnyOrderElementsOf(CORRECTED);
    }

    private static boolean isPartOfTheChecklist(String id) {
        return CHECKLIST.item(id).isPresent()
                || CHECKLIST.section(id).isPresent()
                || CHECKLIST.step(id).isPresent();
    }

    static Stream<Fact> facts() {
        return FACTS.stream();
    }

    private static List<Fact> read() {
        Yaml file = new Yaml(FILE.toString(), new YAMLMapper().readTree(text()));
        Yaml source = file.mapping("source").orElseThrow();
        List.of("title", "author", "published").forEach(source::text);
        source.done();
        List<Fact> facts = new ArrayList<>();
        for (Yaml entry : file.mappings("facts")) {
            facts.add(new Fact(
                    entry.text("id"),
                    entry.text("fact"),
                    entry.texts("realisedBy"),
                    entry.flag("corrected"),
                    entry.text("correction", "")));
            entry.done();
        }
        file.done();
        return facts;
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
