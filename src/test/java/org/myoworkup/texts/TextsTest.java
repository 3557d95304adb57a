package org.myoworkup.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.checklist.Message;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class TextsTest {
    private static final Texts TEXTS = new Texts(CaseBuilder.CHECKLIST, Locale.ENGLISH);
    private static final Pattern KEY =
            Pattern.compile(
                    "\"((?:alert|answer|attachment|criteria|eular-acr|findings|flag|check|site|cancer|next|pattern|file|save|store"
                        + "|import|case|workup|percent|words)\\.[a-z0-9-]+)\"");

    @ParameterizedTest
    @CsvSource({
        "0.9995, > 99 %",
        "0.99, 99 %",
        "0.5424, 54 %",
        "0.0048, < 1 %",
        "0.01, 1 %",
        "1.0, > 99 %"
    })
    void probabilityIsNeverRoundedToCertainty(double probability, String expected) {
        assertThat(TEXTS.percent(probability)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024", "2024-03, March 2024", "2024-03-07, 7 March 2024"})
    void datesAsFarAsKnown(String date, String expected) {
        assertThat(TEXTS.date(PartialDate.parse(date))).isEqualTo(expected);
    }

    @Test
    void argumentsAreSaidInWords() {
        assertThat(
                        TEXTS.say(
                                Message.of(
                                        "eular-acr.subgroup-open",
                                        Message.label("exam.skin.heliotrope"))))
                .contains(TEXTS.label("exam.skin.heliotrope"));
        assertThat(
                        TEXTS.say(
                                Message.of(
                                        "eular-acr.biopsy-taken-none-read",
                                        PartialDate.parse("2024-03-03"))))
                .contains("3 March 2024");
        assertThat(TEXTS.label(Place.parse("biopsy#2.features.rimmed-vacuoles"))).endsWith(" (2)");
        assertThat(TEXTS.say("answer.too-long", 100_000)).contains("100,000");
    }

    /** Every key that a room names has a sentence; prints the lines to add. */
    @Test
    void noTextIsMissing() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String bundle : List.of("core", "advice", "store", "verify", "files")) {
            known.addAll(
                    ResourceBundle.getBundle("org.myoworkup.texts." + bundle, Locale.ENGLISH)
                            .keySet());
        }
        Set<String> named = new TreeSet<>();
        Path sources =
                Path.of(System.getProperty("project.basedir"), "src/main/java/org/myoworkup");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    named.add(key.group(1));
                }
            }
        }
        Set<String> missing = new TreeSet<>(named);
        missing.removeAll(known);
        assertThat(missing).as("named but without a sentence: add these lines").isEmpty();
        known.removeIf(k -> !KEY.matcher('"' + k + '"').matches());
        known.removeAll(named);
        assertThat(known).as("sentences that nothing says any more").isEmpty();
    }

    /** The bundles whose keys begin with their own name: every key is named, every name has one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "chart",
                "strength",
                "emgtable",
                "biopsyform",
                "labtable",
                "rash",
                "attach",
                "request",
                "keys",
                "clinic",
                "preview",
                "settings",
                "backup",
                "sign",
                "changes",
                "people",
                "find",
                "trouble",
                "help"
            })
    void aBundleHoldsWhatIsNamed(String bundle) throws IOException {
        Set<String> known =
                new TreeSet<>(
                        ResourceBundle.getBundle("org.myoworkup.texts." + bundle, Locale.ENGLISH)
                                .keySet());
        Pattern key = Pattern.compile("\"(" + bundle + "\\.[a-z0-9.-]*[a-z0-9])\"");
        Pattern begun = Pattern.compile("\"(" + bundle + "\\.[a-z0-9.-]*[.-])\" ?\\+");
        Set<String> named = new TreeSet<>();
        Set<String> stems = new TreeSet<>();
        Path sources = Path.of(System.getProperty("project.basedir"), "src/main");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|jte)")).toList()) {
                String source = Files.readString(file);
                key.matcher(source).results().forEach(m -> named.add(m.group(1)));
                begun.matcher(source).results().forEach(m -> stems.add(m.group(1)));
            }
        }
        Set<String> missing = new TreeSet<>(named);
        missing.removeAll(known);
        assertThat(missing).as("named but without a sentence: add these lines").isEmpty();
        known.removeAll(named);
        known.removeIf(k -> stems.stream().anyMatch(k::startsWith));
        assertThat(known).as("sentences that nothing says any more").isEmpty();
    }
}
