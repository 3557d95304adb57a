package org.myoworkup.desktop.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.myoworkup.CaseBuilder;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Answer.Comparator;
import org.myoworkup.workup.PartialDate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class CkCourseTest {
    private static final AnswerType.Quantity CK =
            (AnswerType.Quantity) CaseBuilder.CHECKLIST.item(ItemIds.CK).orElseThrow().type();
    private static final CkWords WORDS =
            new CkWords(new Texts(CaseBuilder.CHECKLIST, Locale.ENGLISH), CK);

    private final CaseBuilder built = CaseBuilder.adult();

    private CkCourseTest draw(int number, String date, String value, String unit, String uln) {
        if (!date.isEmpty()) {
            built.with(place("date", number), new Answer.Date(PartialDate.parse(date)));
        }
        built.with(
                place("ck", number),
                uln.isEmpty()
                        ? Answer.Quantity.of(value, unit)
                        : Answer.Quantity.of(value, unit, uln));
        return this;
    }

    private static String place(String item, int number) {
        return number == 1
                ? "laboratory.enzymes." + item
                : "laboratory.enzymes#" + number + "." + item;
    }

    private List<Draw> draws(int open) {
        return Draw.of(built.workup(), open);
    }

    private CkCourse course() {
        return CkCourse.of(
                CK,
                draws(1),
                CkCourse.needles(
                        Assessment.of(CaseBuilder.CHECKLIST, built.workup()).consistency()));
    }

    @Test
    void drawsStandNewestFirstUndatedLastAndTheOpenOneIsThere() {
        draw(1, "2024-01-03", "5027", "U/L", "190").draw(2, "", "800", "U/L", "");
        draw(3, "2024-03", "900", "U/L", "190");
        assertThat(draws(4)).extracting(Draw::occurrence).containsExactly(3, 1, 4, 2);
        assertThat(draws(1)).extracting(Draw::occurrence).containsExactly(3, 1, 2);
    }

    @Test
    void allWithALimitIsPlottedInMultiplesWhateverTheUnit() {
        CkCourse course =
                draw(2, "2024-03-01", "3.8", "ukat/L", "3.8")
                        .draw(1, "2024-01-03", "5700", "U/L", "190")
                        .course();
        assertThat(course.multiples()).isTrue();
        assertThat(course.dated()).extracting(course::plotted).containsExactly(30.0, 1.0);
        assertThat(course.limit()).contains(1.0);
        assertThat(course.wide()).isTrue();
    }

    @Test
    void oneWithoutALimitMakesItUnitsPerLitreWithOneLimitLineOnlyWhereTheyAgree() {
        draw(1, "2024-01-03", "12.3", "ukat/L", "3").draw(2, "2024-02-01", "400", "U/L", "");
        assertThat(course().multiples()).isFalse();
        assertThat(course().dated()).extracting(course()::plotted).containsExactly(738.0, 400.0);
        assertThat(course().limit()).contains(180.0);
        assertThat(course().wide()).isFalse();
        draw(3, "2024-02-09", "300", "U/L", "200");
        assertThat(course().limit()).isEmpty();
        assertThat(WORDS.besides(course()))
                .containsExactly(
                        "The ULN differs between the draws and is not drawn: 180, 200 U/L");
    }

    @Test
    void noughtForbidsALogarithmicAxis() {
        draw(1, "2024-01-03", "0", "U/L", "190").draw(2, "2024-02-01", "4000", "U/L", "190");
        assertThat(course().wide()).isFalse();
    }

    @Test
    void aSingleValueIsNotPlottedAndUndatedOnesStandBeside() {
        draw(1, "2024-01-03", "5027", "U/L", "190").draw(2, "", "800", "U/L", "");
        assertThat(course().plotted()).isFalse();
        assertThat(WORDS.besides(course()))
                .containsExactly("CK not drawn, no date: draw 2: 800 U/L");
    }

    @Test
    void aNeedleOnTheSameDayPerhapsCameBefore() {
        draw(1, "2024-01-03", "5027", "U/L", "190").draw(2, "2024-02-03", "900", "U/L", "190");
        built.with("emg.study.date", new Answer.Date(PartialDate.parse("2024-01-03")));
        assertThat(course().dated())
                .extracting(CkCourse.Point::needle)
                .containsExactly(CkCourse.Needle.PERHAPS, CkCourse.Needle.NONE);
    }

    @Test
    void theWordsHoldAllThatThePlotShows() {
        draw(1, "2024-01-03", "5027", "U/L", "190").draw(2, "2024-03", "900", "U/L", "190");
        built.with(
                place("ck", 3),
                new Answer.Quantity(
                        new BigDecimal("20000"),
                        "U/L",
                        Optional.of(new BigDecimal("190")),
                        Optional.of(Comparator.GREATER),
                        Optional.of(PartialDate.parse("2023-12-24"))));
        built.with("emg.study.date", new Answer.Date(PartialDate.parse("2024-01-01")));
        CkCourse course = course();
        assertThat(course.dated()).extracting(CkCourse.Point::occurrence).containsExactly(3, 1, 2);
        assertThat(WORDS.all(course))
                .isEqualTo(
                        "CK over time, as multiples of the ULN. 24 December 2023: > 20\u202f000"
                                + " U/L = > 105.3 \u00d7 ULN; 3 January 2024: 5027 U/L = 26.5"
                                + " \u00d7 ULN, after a needle or an injection; March 2024: 900"
                                + " U/L = 4.7 \u00d7 ULN (date not exact)");
        assertThat(course.dated())
                .extracting(p -> WORDS.label(course, p))
                .containsExactly("> 105.3", "26.5, after needle", "4.7, date not exact");
    }
}
