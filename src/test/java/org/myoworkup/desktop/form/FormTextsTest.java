package org.myoworkup.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every sentence a form names is there, and none is left over. */
class FormTextsTest {
    /** A key, or the beginning of one whose last word is a code. */
    private static final Pattern KEY = Pattern.compile("\"(form\\.[a-z.-]*[a-z.])\"");

    private final Set<String> known =
            ResourceBundle.getBundle("org.myoworkup.texts.form", Locale.ENGLISH).keySet();

    @Test
    void noneIsMissingAndNoneIsLeftOver() throws IOException {
        Set<String> named = new TreeSet<>();
        Path room =
                Path.of(
                        System.getProperty("project.basedir"),
                        "src/main/java/org/myoworkup/desktop/form");
        try (Stream<Path> files = Files.list(room)) {
            for (Path file : files.toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    named.add(key.group(1));
                }
            }
        }
        Set<String> missing = new TreeSet<>(named);
        missing.removeIf(
                k ->
                        k.endsWith(".")
                                ? known.stream().anyMatch(t -> t.startsWith(k))
                                : known.contains(k));
        assertThat(missing).isEmpty();
        Set<String> over = new TreeSet<>(known);
        over.removeIf(
                k -> named.contains(k) || named.contains(k.substring(0, k.lastIndexOf('.') + 1)));
        assertThat(over).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWords(PartState.Reason reason) {
        assertThat(known).contains("form.reason." + reason.code());
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingHasWords(Answer.Finding finding) {
        assertThat(known).contains("form.finding." + finding.code());
    }
}
