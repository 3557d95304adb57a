package org.myoworkup.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.workup.PartialDate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class LanguagesTest {
    private static final Languages LANGUAGES = new Languages(BundledChecklist::read);
    private static final Texts FRENCH = LANGUAGES.in(Locale.FRENCH);

    /** Written alike in French and English, beside abbreviations and names in capitals. */
    private static final Set<String> ALIKE =
            Set.of(
                    ("absent acceptable aldolase amplitude amputation anti axial classification"
                         + " date distal dose english fasc fib français inflammation injection"
                         + " insertion kendall letter muscle muscles myot note notes oil page pages"
                         + " patient points possible probable proximal question red score signature"
                         + " signatures sources tanimoto targoff trace vaccination")
                            .split(" "));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^{}]*");

    record Bundle(Locale language, String name) {
        private Map<String, String> read(String suffix) {
            Properties lines = new Properties();
            String file = name + suffix + ".properties";
            try (InputStream in = Texts.class.getResourceAsStream(file)) {
                assertThat(in).as(file).isNotNull();
                lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return lines.entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    e -> (String) e.getKey(),
                                    e -> (String) e.getValue(),
                                    (one, _) -> one,
                                    TreeMap::new));
        }

        Map<String, String> english() {
            return read("");
        }

        Map<String, String> texts() {
            return read("_" + language.getLanguage());
        }
    }

    static Stream<Bundle> bundles() {
        return Languages.all().stream()
                .skip(1)
                .flatMap(l -> Texts.BUNDLES.stream().map(b -> new Bundle(l, b)));
    }

    /** Prints the lines to add. */
    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsThereAndNoOther(Bundle bundle) {
        Map<String, String> missing = new TreeMap<>(bundle.english());
        missing.keySet().removeAll(bundle.texts().keySet());
        Set<String> unused = new TreeSet<>(bundle.texts().keySet());
        unused.removeAll(bundle.english().keySet());

        assertThat(missing.entrySet().stream().map(Object::toString))
                .as("lines to put into the language %s", bundle.language())
                .isEmpty();
        assertThat(unused).as("lines that nothing says any more").isEmpty();
    }

    /** A language may name one argument more where its plural needs it, and only there. */
    @ParameterizedTest
    @MethodSource("bundles")
    void theArgumentsAreTheSame(Bundle bundle) {
        Map<String, String> english = bundle.english();
        bundle.texts()
                .forEach(
                        (key, text) -> {
                            Set<Integer> added = arguments(text);
                            added.removeAll(arguments(english.get(key)));
                            added.removeAll(plurals(text));
                            assertThat(arguments(text))
                                    .as(key)
                                    .containsAll(arguments(english.get(key)));
                            assertThat(added).as(key).isEmpty();
                        });
    }

    private static Set<Integer> arguments(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(m -> Integer.valueOf(m.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> plurals(String text) {
        Format[] formats = new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex();
        Set<Integer> chosen = new TreeSet<>();
        for (int i = 0; i < formats.length; i++) {
            if (formats[i] instanceof ChoiceFormat) {
                chosen.add(i);
            }
        }
        return chosen;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingWasLeftInEnglish(Bundle bundle) {
        Map<String, String> english = bundle.english();
        List<String> left =
                bundle.texts().entrySet().stream()
                        .filter(e -> e.getValue().equals(english.get(e.getKey())))
                        .filter(e -> !ALIKE.containsAll(words(e.getValue())))
                        .map(Object::toString)
                        .toList();

        assertThat(left).isEmpty();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.replaceAll("\\{[^{}]*\\}", " ").split("[^\\p{L}\\d]+"))
                .filter(
                        w ->
                                w.length() > 2
                                        && w.substring(1)
                                                .equals(w.substring(1).toLowerCase(Locale.ROOT)))
                .filter(w -> w.chars().noneMatch(Character::isDigit))
                .map(w -> w.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** No break before : ; ? ! % and », none after «; the apostrophe is the typographic one. */
    @ParameterizedTest
    @MethodSource("bundles")
    void frenchPunctuation(Bundle bundle) {
        Pattern wrong = Pattern.compile("[ \\p{L}][;?!%»]|[ \\p{L})]:(?!\\p{L})|« |'");

        assertThat(
                        bundle.texts().entrySet().stream()
                                .filter(e -> wrong.matcher(e.getValue()).find()))
                .isEmpty();
    }

    @Test
    void englishIsEnglishOnAFrenchComputer() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);

            assertThat(new Texts(BundledChecklist.read(), Locale.ENGLISH).say("window.cancel"))
                    .isEqualTo("Cancel");
            assertThat(LANGUAGES.in(Locale.of("sv")).say("window.cancel")).isEqualTo("Cancel");
            assertThat(LANGUAGES.in(Locale.CANADA_FRENCH).say("window.cancel"))
                    .isEqualTo("Annuler");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024, 2024",
        "2024-03, mars 2024, 03/2024",
        "2024-03-01, 1er mars 2024, 01/03/2024",
        "2024-08-17, 17 août 2024, 17/08/2024"
    })
    void frenchDates(String date, String shown, String typed) {
        PartialDate day = PartialDate.parse(date);

        assertThat(FRENCH.date(day)).isEqualTo(shown);
        assertThat(FRENCH.typed(day)).isEqualTo(typed);
        assertThat(DateText.read(shown)).contains(day);
        assertThat(DateText.read(typed)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, '0,0', '0,0'",
        "6824, 6824, 6824",
        "12000.50, '12\u202f000,50', '12000,50'",
        "-60, -60, -60"
    })
    void frenchNumbers(BigDecimal number, String shown, String typed) {
        assertThat(FRENCH.number(number)).isEqualTo(shown);
        assertThat(FRENCH.typed(number)).isEqualTo(typed);
        assertThat(FRENCH.say("report.uln", number)).isEqualTo("LSN " + shown);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 jour", "1, 1 jour", "2, 2 jours"})
    void oneAndNoneAreSingularInFrench(int days, String said) {
        assertThat(FRENCH.say("clinic.chase.days", days)).isEqualTo(said);
    }
}
