package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.session.Reports;
import org.myoworkup.session.Samples;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Workup;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Nothing stands over anything else, and nothing beyond the page, whatever was typed. */
class LayoutTest {
    static final List<String> SAMPLES = Samples.NAMES;

    /** 20,000 characters in words that are all different. */
    private static final List<String> WORDS =
            IntStream.range(1000, 3500).mapToObj(n -> "word" + n).toList();

    private static final String NOTE = String.join(" ", WORDS);

    private static void inOrder(byte[] pdf) {
        assertThat(Glyphs.of(pdf).stream().flatMap(p -> p.faults().stream()).limit(5)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aSampleIsInOrder(String name) {
        inOrder(ReportCase.full(MeaningTest.sample(name)));
    }

    @Test
    void everyFieldFilledIsInOrder() {
        inOrder(ReportCase.full(ReportCase.everyField().workup()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Al-", "von der ", "WWWWWWWWWWWWWWWWWWWW"})
    void aNameOfTwoHundredCharactersStaysInTheHeadOfEachPage(String part) {
        String name = part.repeat(200).substring(0, 200);
        Workup workup =
                ReportCase.bundled()
                        .patient(new Patient("1", name, "", Optional.empty(), Sex.UNKNOWN))
                        .note("exam.skin.heliotrope", NOTE)
                        .workup();
        for (Reports.Paper paper : Reports.Paper.values()) {
            byte[] pdf = ReportCase.full(workup, paper);
            inOrder(pdf);
            List<String> pages = ReportCase.pages(pdf);
            assertThat(pages).hasSizeGreaterThan(3);
            assertThat(pages).allMatch(p -> p.contains(ReportCase.dense(name)));
        }
    }

    @Test
    void scriptsFromRightToLeftStandInTheirOrder() {
        List<Glyphs> pages =
                Glyphs.of(
                        ReportCase.full(
                                ReportCase.bundled()
                                        .note("exam.skin.heliotrope", "xx שלום yy\nqq مرحبا ww")
                                        .workup()));
        assertThat(leftToRight(pages, 'ש', 'ם')).isEqualTo("םולש");
        assertThat(leftToRight(pages, 'م', 'ا')).isEqualTo("ابحرم");
    }

    /** The letters of the line on which both of these stand, of their script alone. */
    private static String leftToRight(List<Glyphs> pages, int one, int other) {
        Character.UnicodeScript script = Character.UnicodeScript.of(one);
        for (Glyphs page : pages) {
            Map<Double, String> lines = new TreeMap<>();
            page.all().stream()
                    .sorted(Comparator.comparingDouble(Glyphs.Glyph::left))
                    .forEach(
                            g ->
                                    Normalizer.normalize(g.text(), Normalizer.Form.NFKC)
                                            .chars()
                                            .filter(c -> Character.UnicodeScript.of(c) == script)
                                            .forEach(
                                                    c ->
                                                            lines.merge(
                                                                    g.baseline(),
                                                                    Character.toString(c),
                                                                    String::concat)));
            for (String line : lines.values()) {
                if (line.indexOf(one) >= 0 && line.indexOf(other) >= 0) {
                    return line;
                }
            }
        }
        return "";
    }

    @Test
    void aCellOfTwentyThousandCharactersIsPrintedWhole() {
        byte[] pdf =
                ReportCase.full(
                        ReportCase.bundled()
                                .answer(
                                        "emg.study.muscles",
                                        new Answer.Table(
                                                List.of(
                                                        new Row(
                                                                Map.of(
                                                                        "muscle",
                                                                        new Row.Cell.Code(
                                                                                "deltoid"),
                                                                        "side",
                                                                        new Row.Cell.Code("right"),
                                                                        "note",
                                                                        new Row.Cell.Text(NOTE))))))
                                .workup());
        inOrder(pdf);
        assertThat(ReportCase.text(pdf)).contains(WORDS);
    }
}
