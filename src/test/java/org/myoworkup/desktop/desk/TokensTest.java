package org.myoworkup.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Colours come from tokens alone, and can be told from what they lie on in every theme. */
class TokensTest {
    private static final Path SHEETS = Path.of("src/main/resources/org/myoworkup/desktop");
    private static final Path WINDOW = Path.of("src/main/java/org/myoworkup/desktop");

    /** The one sheet that says what a token is; high contrast is black and white by definition. */
    private static final String DEFINITIONS = "tokens.css";

    private static final Pattern LITERAL =
            Pattern.compile(
                    "#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?)\\(|"
                            + "[: ,](white|black|red|green|blue|yellow|orange|gr[ae]y|silver)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_JAVA =
            Pattern.compile("\"#[0-9a-fA-F]{3,8}\"|Color\\.(web|rgb|[A-Z]{3,})|-fx-[a-z-]*color:");

    /** What is written, on what: the pairs that our sheets make. */
    private static final Map<String, List<String>> TEXT =
            Map.of(
                    "-color-fg-default",
                    List.of(
                            "-color-bg-default",
                            "-color-bg-subtle",
                            "-color-bg-inset",
                            "-color-accent-subtle",
                            "-color-warning-subtle",
                            "-color-danger-subtle",
                            "-color-neutral-subtle",
                            "-color-neutral-muted",
                            "-color-warning-muted"),
                    "-color-fg-muted",
                    List.of(
                            "-color-bg-default",
                            "-color-bg-subtle",
                            "-color-accent-subtle",
                            "-color-warning-subtle",
                            "-color-danger-subtle",
                            "-color-neutral-subtle"),
                    "-color-fg-subtle",
                    List.of("-color-bg-default", "-color-bg-subtle"),
                    "-color-accent-fg",
                    List.of(
                            "-color-bg-default",
                            "-color-bg-subtle",
                            "-color-accent-subtle",
                            "-color-warning-subtle",
                            "-color-danger-subtle"),
                    "-color-success-fg",
                    List.of("-color-bg-default", "-color-bg-subtle"),
                    "-color-warning-fg",
                    List.of("-color-bg-default", "-color-bg-subtle", "-color-warning-subtle"),
                    "-color-danger-fg",
                    List.of(
                            "-color-bg-default",
                            "-color-bg-subtle",
                            "-color-accent-subtle",
                            "-color-danger-subtle"),
                    "-color-fg-emphasis",
                    List.of(
                            "-color-accent-emphasis",
                            "-color-neutral-emphasis",
                            "-color-success-emphasis",
                            "-color-danger-emphasis"),
                    "-myo-heat-mark",
                    List.of(
                            "-myo-heat-0",
                            "-myo-heat-1",
                            "-myo-heat-2",
                            "-myo-heat-3",
                            "-myo-heat-4"));

    /** Rings, lines, marks and borders that say something by being seen. */
    private static final List<String> MARKS =
            List.of(
                    "-color-accent-fg",
                    "-color-accent-emphasis",
                    "-color-success-emphasis",
                    "-color-warning-emphasis",
                    "-color-danger-emphasis",
                    "-color-neutral-emphasis",
                    "-color-fg-subtle",
                    "-myo-heat-line",
                    "-myo-line");

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String withoutComments(Path file) throws IOException {
        return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
    }

    @Test
    void noSheetNamesAColourButByItsToken() throws Exception {
        List<String> literal = new ArrayList<>();
        for (Path sheet : files(SHEETS, ".css")) {
            Matcher found = LITERAL.matcher(withoutComments(sheet));
            while (!sheet.endsWith(DEFINITIONS) && found.find()) {
                literal.add(sheet.getFileName() + ": " + found.group());
            }
        }
        assertThat(literal).isEmpty();
        assertThat(LITERAL.matcher("{ -fx-fill: #fff; }").find()).isTrue();
    }

    @Test
    void noCodeOfTheWindowNamesAColour() throws Exception {
        List<String> literal = new ArrayList<>();
        for (Path file : files(WINDOW, ".java")) {
            Matcher found = IN_JAVA.matcher(withoutComments(file));
            while (found.find()) {
                literal.add(file.getFileName() + ": " + found.group());
            }
        }
        assertThat(literal).isEmpty();
        assertThat(IN_JAVA.matcher("Color.web(\"x\")").find()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void everyTokenThatIsUsedIsThere(Theme theme) throws Exception {
        Tokens tokens = new Tokens(theme);
        for (Path sheet : files(SHEETS, ".css")) {
            Matcher used =
                    Pattern.compile("(?<=[\\s:,(])-(color|myo)-[\\w-]++(?!:)")
                            .matcher(withoutComments(sheet));
            while (used.find()) {
                assertThat(tokens.has(used.group()))
                        .as(sheet.getFileName() + ": " + used.group())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void textIsRead(Theme theme) throws Exception {
        Tokens tokens = new Tokens(theme);
        double least = theme.name().startsWith("CONTRAST") ? 7 : 4.5;
        List<String> faint = new ArrayList<>();
        TEXT.forEach(
                (front, backs) -> {
                    for (String back : backs) {
                        for (String ground : List.of("-color-bg-default", "-color-bg-subtle")) {
                            // marks of the heat scale are large and bold
                            double wanted = front.equals("-myo-heat-mark") ? 4.5 : least;
                            double is = tokens.contrast(front, back, ground);
                            if (is < wanted) {
                                faint.add("%s on %s: %.2f".formatted(front, back, is));
                            }
                        }
                    }
                });
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void marksAreSeen(Theme theme) throws Exception {
        Tokens tokens = new Tokens(theme);
        for (String mark : MARKS) {
            assertThat(tokens.contrast(mark, "-color-bg-default", "-color-bg-default"))
                    .as(mark)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void contrastIsThatOfTheStandard() {
        double[] black = {0, 0, 0, 1};
        double[] white = {255, 255, 255, 1};
        double[] grey = {118, 118, 118, 1};
        assertThat(Contrast.ratio(black, white)).isEqualTo(21, within(1e-9));
        assertThat(Contrast.ratio(grey, white)).isEqualTo(4.54, within(0.005));
        assertThat(Contrast.over(new double[] {0, 0, 0, 0.5}, white)[0]).isEqualTo(127.5);
    }
}
