package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Sex;

import java.util.Optional;
import java.util.stream.IntStream;

/** Whatever a person can paste prints or is visibly replaced, and never makes the export fail. */
class NastyTextTest {
    private static final PrintableText PRINTABLE = new PrintableText(Fonts::covers);

    private static String printed(String text) {
        return ReportCase.text(
                ReportCase.bundled()
                        .answer("history.onset.story", new Answer.Text(text))
                        .patient(new Patient("1", text, "", Optional.empty(), Sex.UNKNOWN))
                        .pdf());
    }

    @ParameterizedTest
    @CsvSource({
        "'a\u0007b', 'a[U+0007]b'",
        "'a\u0000b', 'a[U+0000]b'",
        "'a\uD83Db', 'a[U+D83D]b'",
        "'a\uDE00', 'a[U+DE00]'",
        "'a\uFFFEb', 'a[U+FFFE]b'",
        "'\uD83E\uDDEC', '[U+1F9EC]'",
        "'\u0928\u092E', '[U+0928 092E]'",
        "'a\u202Eb', 'a[U+202E]b'",
        "'\uE000', '[U+E000]'",
    })
    void whatCannotBePrintedStandsAsItsCode(String text, String expected) {
        assertThat(PRINTABLE.clean(text).text()).isEqualTo(expected);
        assertThat(PRINTABLE.clean(text).marked()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'a\u00ADb', 'ab'",
        "'a\uFEFFb', 'ab'",
        "'a\u200Bb', 'ab'",
        "'a\tb', 'a b'",
        "'e\u0301', '\u00E9'",
        "'Łódź ≥ 5 µg Ω Ж', 'Łódź ≥ 5 µg Ω Ж'",
        "'שלום مرحبا', 'שלום مرحبا'",
    })
    void theRestIsLeftReadable(String text, String expected) {
        assertThat(PRINTABLE.clean(text)).isEqualTo(new PrintableText.Cleaned(expected, false));
    }

    @Test
    void whatIsKnownBeforehandIsInTheFonts() {
        assertThat(
                        IntStream.range(0, 0x3000)
                                .filter(Fonts::usual)
                                .filter(c -> !Fonts.inFiles(c))
                                .boxed())
                .isEmpty();
    }

    @Test
    void everyLineEndIsOne() {
        assertThat(PRINTABLE.clean("a\r\nb\rc\u2028d\u0085e").text()).isEqualTo("a\nb\nc\nd\ne");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & \"quotes\" 'single' </div>",
                "a\u0000\u0007\uFFFE\uFFFF\uD83Db\uFEFF\u00AD",
                "family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83D\uDE00 \uD83E\uDDEC",
                "\u0338 starts with a combining mark",
                "]]> <!-- --> <![CDATA[ ${x} @if(true) {{x}} {0} '",
            })
    void nastyTextIsPrinted(String text) {
        String expected = ReportCase.dense(PRINTABLE.clean(text).text());

        assertThat(printed(text)).contains(expected).doesNotContain("#");
    }

    @Test
    void aCodePointInBracketsIsExplained() {
        assertThat(printed("\uD83E\uDDEC")).contains("standsasitscodepoint");
        assertThat(printed("plain")).doesNotContain("standsasitscodepoint");
    }

    @Test
    void hebrewAndArabicKeepTheirLetters() {
        String text = printed("שלום סלאם");

        assertThat(text).contains("שלום").contains("סלאם");
        assertThat(printed("مرحبا")).doesNotContain("#").doesNotContain("▯");
    }

    @Test
    void chineseIsPrintedOrMarked() {
        String text = printed("肌炎");

        assertThat(text).matches(t -> t.contains("肌炎") || t.contains("[U+808C708E]"));
    }

    @Test
    void aVeryLongWordIsWrappedAndNotCut() {
        String word = "Muskel".repeat(200);

        assertThat(printed(word)).contains(word);
    }

    @Test
    void aNoteOfTwentyThousandCharactersIsPrintedWhole() {
        StringBuilder note = new StringBuilder();
        for (int i = 0; note.length() < 20_000; i++) {
            note.append("Sentence").append(i).append(i % 9 == 0 ? ".\n" : ". ");
        }
        String text =
                ReportCase.text(
                        ReportCase.bundled().note("exam.skin.heliotrope", note.toString()).pdf());

        for (String sentence : note.toString().split("\\.\\s")) {
            assertThat(text).contains(ReportCase.dense(sentence) + ".");
        }
    }
}
