package org.myoworkup.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Row;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One muscle is "name shorthands": quiet (no spontaneous activity), N (quiet, normal units), fib,
 * psw, crd, short, long, small, big, poly, early, reduced and so on.
 */
class EmgTableTest {
    private static final String QUIET = "fibrillations=0 positiveSharpWaves=0 crd=0";
    private static final Map<String, String> SHORTHANDS =
            Map.ofEntries(
                    Map.entry("quiet", QUIET),
                    Map.entry(
                            "N",
                            QUIET
                                    + " muapDuration=normal muapAmplitude=normal polyphasia=normal"
                                    + " recruitment=normal"),
                    Map.entry("fib", "fibrillations=2"),
                    Map.entry("psw", "positiveSharpWaves=1"),
                    Map.entry("crd", "crd=1"),
                    Map.entry("fasc", "fasciculations=1"),
                    Map.entry("myo", "myotonic=2"),
                    Map.entry("insertional", "insertional=increased"),
                    Map.entry("short", "muapDuration=short"),
                    Map.entry("long", "muapDuration=long"),
                    Map.entry("mixed-duration", "muapDuration=mixed"),
                    Map.entry("mixed-amplitude", "muapAmplitude=mixed"),
                    Map.entry("unassessable", "muapDuration=not-assessable"),
                    Map.entry("small", "muapAmplitude=decreased"),
                    Map.entry("big", "muapAmplitude=increased"),
                    Map.entry("poly", "polyphasia=increased"),
                    Map.entry("early", "recruitment=early"),
                    Map.entry("reduced", "recruitment=reduced"),
                    Map.entry("poor", "recruitment=poor-effort"),
                    Map.entry("untested", "notTested=pain"));

    private static CaseBuilder table(CaseBuilder built, String place, String text) {
        for (String muscle : text.split(", *")) {
            String[] words = muscle.strip().split(" +");
            Map<String, Row.Cell> cells = new HashMap<>();
            cells.put("muscle", new Row.Cell.Code(words[0]));
            cells.put("side", new Row.Cell.Code("right"));
            Stream.of(words)
                    .skip(1)
                    .flatMap(w -> Stream.of(SHORTHANDS.get(w).split(" ")))
                    .map(w -> w.split("="))
                    .forEach(w -> cells.put(w[0], cell(w[1])));
            built.row(place, cells);
        }
        return built;
    }

    private static Row.Cell cell(String value) {
        return value.matches("[0-9]")
                ? new Row.Cell.Number(new BigDecimal(value))
                : new Row.Cell.Code(value);
    }

    private static CaseBuilder table(String text) {
        return table(CaseBuilder.adult(), ItemIds.EMG_TABLE, text);
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    myopathic-irritable | deltoid short fib, biceps short psw                     | PRESENT
                    myopathic-irritable | deltoid small poly crd, tibialis-anterior small early fib | PRESENT
                    myopathic-irritable | deltoid short, biceps short, triceps fib, iliopsoas psw | PRESENT
                    myopathic           | deltoid short quiet, biceps short quiet                 | ABSENT
                    myopathic           | deltoid short quiet insertional, biceps short quiet     | ABSENT
                    myopathic           | deltoid small poly quiet, biceps small early quiet      | ABSENT
                    neurogenic          | deltoid long reduced fib, biceps big reduced fib        | ABSENT
                    mixed               | deltoid mixed-duration, biceps short fib, triceps short fib | UNKNOWN
                    mixed               | deltoid mixed-amplitude                                 | UNKNOWN
                    mixed               | deltoid short fib, biceps short fib, triceps long reduced | UNKNOWN
                    mixed               | deltoid short big reduced                               | UNKNOWN
                    normal              | deltoid N, biceps N, tibialis-anterior N, soleus N      | ABSENT
                    normal              | deltoid N, biceps N, tibialis-anterior N, soleus N myo  | ABSENT
                    inconclusive        | deltoid N, triceps N, tibialis-anterior N               | UNKNOWN
                    inconclusive        | deltoid N, tongue N, tibialis-anterior N, soleus N      | UNKNOWN
                    inconclusive        | deltoid N, biceps N, tibialis-anterior N, soleus N insertional | UNKNOWN
                    inconclusive        | deltoid N, biceps N, tibialis-anterior N, soleus N fasc | UNKNOWN
                    inconclusive        | deltoid N, biceps N, tibialis-anterior N, soleus N poor | UNKNOWN
                    inconclusive        | deltoid N, biceps N, tibialis-anterior N, soleus N untested | UNKNOWN
                    inconclusive        | deltoid N, biceps N, triceps N, soleus N, iliopsoas fib | UNKNOWN
                    inconclusive        | deltoid quiet, biceps quiet, triceps quiet, soleus quiet | UNKNOWN
                    inconclusive        | deltoid short fib                                       | UNKNOWN
                    inconclusive        | deltoid short, biceps short                             | UNKNOWN
                    inconclusive        | deltoid short fib, biceps short quiet                   | UNKNOWN
                    inconclusive        | tibialis-anterior short fib, soleus short fib           | UNKNOWN
                    inconclusive        | deltoid small fib, biceps small fib                     | UNKNOWN
                    inconclusive        | deltoid insertional short, biceps insertional short     | UNKNOWN
                    inconclusive        | deltoid long, biceps long                               | UNKNOWN
                    inconclusive        | deltoid long reduced, biceps N                          | UNKNOWN
                    inconclusive        | deltoid fib, biceps fib                                 | UNKNOWN
                    inconclusive        | deltoid unassessable fib, biceps poor fib               | UNKNOWN
                    inconclusive        | deltoid short fib untested, biceps short fib            | UNKNOWN
                    inconclusive        | deltoid untested                                        | UNKNOWN
                    """)
    void pattern(String pattern, String table, Truth item) {
        Findings findings = table(table).findings();
        assertThat(findings.emgStudies())
                .singleElement()
                .satisfies(
                        s -> {
                            assertThat(s.pattern().code()).isEqualTo(pattern);
                            assertThat(s.derived()).isTrue();
                            assertThat(s.from()).hasToString("[" + ItemIds.EMG_TABLE + "]");
                            assertThat(s.notes().stream().anyMatch(m -> m.key().contains("emg-")))
                                    .isEqualTo(
                                            pattern.equals("inconclusive")
                                                    || table.contains("myo,")
                                                    || table.endsWith("myo"));
                        });
        assertThat(findings.irritableEmg().value()).isEqualTo(item);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    findings.emg-nothing-tested   | deltoid untested
                    findings.emg-one-myopathic    | deltoid short fib, biceps N
                    findings.emg-one-neurogenic   | deltoid long reduced
                    findings.emg-no-proximal      | tibialis-anterior short fib, soleus short fib
                    findings.emg-one-irritable    | deltoid short fib, biceps short quiet
                    findings.emg-irritable-alone  | deltoid fib, biceps fib
                    findings.emg-spontaneous-open | deltoid short, biceps short quiet
                    findings.emg-few-normal       | deltoid N, biceps N
                    findings.emg-myotonic         | deltoid short fib myo, biceps short fib
                    """)
    void whatIsMissingIsSaid(String key, String table) {
        assertThat(table(table).findings().notes(ItemIds.EMG_PATTERN))
                .extracting(Message::key)
                .containsExactly(key);
    }

    @Test
    void missingNamesTheMuscles() {
        assertThat(
                        table("deltoid short, biceps short quiet")
                                .findings()
                                .emgStudies()
                                .getFirst()
                                .notes())
                .containsExactly(
                        Message.of(
                                "findings.emg-spontaneous-open",
                                List.of(Message.label("deltoid"))));
        assertThat(table("deltoid N, soleus N").findings().emgStudies().getFirst().notes())
                .containsExactly(Message.of("findings.emg-few-normal", 2L, 1L));
    }

    @Test
    void surfaceElectrodesSayNothingByTableOrByHand() {
        CaseBuilder built =
                table("deltoid short fib, biceps short fib")
                        .choice(ItemIds.EMG_ELECTRODE, "surface");
        assertThat(built.findings().irritableEmg().value()).isEqualTo(Truth.UNKNOWN);
        built.choice(ItemIds.EMG_PATTERN, "myopathic-irritable");
        assertThat(built.findings().irritableEmg().value()).isEqualTo(Truth.UNKNOWN);
        assertThat(built.findings().notes(ItemIds.EMG_PATTERN))
                .contains(Message.of("findings.emg-surface"));
        built.choice("emg#2.conclusion.pattern", "normal");
        assertThat(built.findings().irritableEmg().value()).isEqualTo(Truth.ABSENT);
    }

    @Test
    void rowsOfASurfaceElectrodeAreKeptAndSayNothing() {
        EmgStudy study =
                table("deltoid short fib myo, biceps short fib")
                        .choice(ItemIds.EMG_ELECTRODE, "surface")
                        .findings()
                        .emgStudies()
                        .getFirst();
        assertThat(study.rows()).isEmpty();
        assertThat(study.notes()).containsExactly(Message.of("findings.emg-surface"));
    }

    @Test
    void eachRowSaysWhatItIs() {
        EmgStudy study =
                table("deltoid short fib, biceps long reduced quiet, triceps untested")
                        .findings()
                        .emgStudies()
                        .getFirst();
        assertThat(study.rows())
                .extracting(EmgRow::muscle, EmgRow::side, EmgRow::myopathic, EmgRow::neurogenic)
                .containsExactly(
                        tuple("deltoid", "right", true, false),
                        tuple("biceps", "right", false, true));
    }

    @Test
    void theAnswerByHandWinsInItsOwnStudyAndAContradictionStaysOpen() {
        CaseBuilder built =
                table("deltoid short fib, biceps short fib")
                        .choice(ItemIds.EMG_PATTERN, "neurogenic");
        Findings findings = built.findings();
        assertThat(findings.irritableEmg().value()).isEqualTo(Truth.ABSENT);
        assertThat(findings.irritableEmg().isOpen()).isTrue();
        assertThat(findings.contradictions())
                .singleElement()
                .satisfies(c -> assertThat(c.place()).hasToString(ItemIds.EMG_PATTERN));
        table(built, "emg#2.study.muscles", "deltoid short fib, biceps short fib");
        assertThat(built.findings().irritableEmg().present()).isTrue();
        assertThat(built.findings().irritableEmg().from()).hasToString("[emg#2.study.muscles]");
    }

    @Test
    void inconclusiveByHandIsUnknownAndNoContradiction() {
        Findings findings =
                table("deltoid short fib, biceps short fib")
                        .choice(ItemIds.EMG_PATTERN, "inconclusive")
                        .findings();
        assertThat(findings.irritableEmg().value()).isEqualTo(Truth.UNKNOWN);
        assertThat(findings.contradictions()).isEmpty();
    }

    @Test
    void aPendingFurtherStudyKeepsPresentOpen() {
        Reading reading =
                CaseBuilder.adult()
                        .choice(ItemIds.EMG_PATTERN, "normal")
                        .state("emg#2", CaseBuilder.pending("2024-03-01", ""))
                        .findings()
                        .irritableEmg();
        assertThat(reading.absent()).isTrue();
        assertThat(reading.mayBePresent()).isTrue();
    }
}
