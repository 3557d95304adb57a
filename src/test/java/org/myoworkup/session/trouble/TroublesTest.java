package org.myoworkup.session.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class TroublesTest {
    private static final String MARKER = "Quxbeson";

    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private final Troubles troubles = new Troubles(() -> now);
    private final List<Troubles.Report> told = new ArrayList<>();

    record Row(Part part, Throwable thrown, String code) {}

    static Stream<Row> rows() {
        return Stream.of(
                new Row(Part.WINDOW, new IllegalStateException(MARKER), "MW-1001"),
                new Row(Part.WINDOW, new StackOverflowError(), "MW-1001"),
                new Row(Part.BACKGROUND, new OutOfMemoryError(), "MW-2002"),
                new Row(Part.BACKGROUND, new IOException(MARKER), "MW-2003"),
                new Row(Part.OTHER, new UncheckedIOException(new IOException()), "MW-4003"),
                new Row(Part.START, new NoClassDefFoundError(MARKER), "MW-5004"),
                new Row(Part.SAVING, new SQLException(MARKER), "MW-3005"),
                new Row(
                        Part.SAVING,
                        new IllegalStateException(MARKER, new SQLException(MARKER)),
                        "MW-3005"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theCodeSaysWhereAndWhat(Row row) {
        assertThat(Trouble.of(row.part(), row.thrown()).code()).isEqualTo(row.code());
    }

    /** Whoever reads a code finds it in the documentation, and no other. */
    @Test
    void everyCodeIsDocumented() throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        for (Part part : Part.values()) {
            for (Kind kind : Kind.values()) {
                codes.add(Trouble.code(part, kind));
            }
        }
        Path page = Path.of(System.getProperty("project.basedir"), "src/site/markdown/errors.md");

        assertThat(
                        Pattern.compile("MW-\\d{4}")
                                .matcher(Files.readString(page))
                                .results()
                                .map(m -> m.group()))
                .containsOnlyOnceElementsOf(codes)
                .hasSameSizeAs(codes);
    }

    @Test
    void nothingThatWasSaidIsTold() {
        Throwable thrown =
                new IllegalStateException(
                        MARKER, new IllegalArgumentException(MARKER, new IOException(MARKER)));
        thrown.addSuppressed(new IOException(MARKER));
        Troubles.Report report = troubles.report(Part.WINDOW, thrown);

        assertThat(TroubleDetails.of(List.of(report)))
                .doesNotContain(MARKER)
                .contains(
                        "MW-1003 x1 2026-03-01T08:00:00Z",
                        "java.lang.IllegalStateException",
                        "java.lang.IllegalArgumentException",
                        "java.io.IOException",
                        "    org.myoworkup.session.trouble.TroublesTest.nothingThatWasSaidIsTold:");
        assertThat(report.trouble().frames())
                .as("lines of this program only")
                .isNotEmpty()
                .allMatch(f -> f.startsWith("org.myoworkup."));
    }

    @Test
    void aCircleOfCausesEnds() {
        IllegalStateException one = new IllegalStateException();
        IllegalArgumentException other = new IllegalArgumentException(one);
        one.initCause(other);

        assertThat(Trouble.of(Part.OTHER, one).types()).hasSizeLessThan(10);
    }

    @Test
    void oneCodeIsAnnouncedOnceAMinuteAndCounted() {
        troubles.whenReported(told::add);
        report(Duration.ZERO, new IllegalStateException());
        report(Duration.ofSeconds(59), new IllegalArgumentException());
        report(Duration.ZERO, new IOException());
        report(Duration.ofSeconds(1), new IllegalStateException());
        report(Duration.ofSeconds(1), new IllegalStateException());
        report(Duration.ofDays(-1), new IllegalStateException());

        assertThat(told)
                .extracting(r -> r.trouble().code(), Troubles.Report::times, r -> r.announced())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("MW-1001", 1, true),
                        org.assertj.core.api.Assertions.tuple("MW-1001", 2, false),
                        org.assertj.core.api.Assertions.tuple("MW-1003", 1, true),
                        org.assertj.core.api.Assertions.tuple("MW-1001", 3, true),
                        org.assertj.core.api.Assertions.tuple("MW-1001", 4, false),
                        org.assertj.core.api.Assertions.tuple("MW-1001", 5, true));
    }

    private void report(Duration later, Throwable thrown) {
        now = now.plus(later);
        troubles.report(Part.WINDOW, thrown);
    }
}
