package org.myoworkup.desktop.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.desktop.find.QuestionIndex.Found;
import org.myoworkup.desktop.find.QuestionIndex.Kind;
import org.myoworkup.texts.Languages;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

class QuestionIndexTest {
    private static final Languages LANGUAGES = new Languages(BundledChecklist::read);
    private static final Checklist CHECKLIST = BundledChecklist.read();
    private static final QuestionIndex ENGLISH = new QuestionIndex(LANGUAGES.in(Locale.ENGLISH));
    private static final QuestionIndex FRENCH = new QuestionIndex(LANGUAGES.in(Locale.FRENCH));

    private static List<String> ids(QuestionIndex index, String typed) {
        return index.find(typed, 60).stream().map(Found::id).toList();
    }

    /** What is meant stands first, however it is typed. */
    @ParameterizedTest
    @CsvSource({
        "heliotrope, exam.skin.heliotrope",
        "HELIO, exam.skin.heliotrope",
        "rash heliotrope, exam.skin.heliotrope",
        "papules gottron, exam.skin.gottron-papules",
        "exam.skin.heliotrope, exam.skin.heliotrope",
        "anti-jo, laboratory.antibodies.jo-1",
        "rimmed vac, biopsy.features.rimmed-vacuoles"
    })
    void theMeantOneStandsFirst(String typed, String id) {
        assertThat(ids(ENGLISH, typed)).first().isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"héliotrope, exam.skin.heliotrope", "heliotrope, exam.skin.heliotrope"})
    void inTheWordsOfTheOtherLanguageWithAndWithoutAccents(String typed, String id) {
        assertThat(ids(FRENCH, typed)).first().isEqualTo(id);
    }

    @Test
    void aStepAndASectionStandBeforeTheirQuestions() {
        assertThat(ENGLISH.find("muscle biopsy", 60).getFirst())
                .isEqualTo(new Found(Kind.STEP, "biopsy", "biopsy"));
        assertThat(ENGLISH.find("skin", 60).getFirst().kind()).isEqualTo(Kind.SECTION);
    }

    @Test
    void everyItemIsFoundByItsLabelAndById() {
        Stream<String> all = CHECKLIST.items().stream().map(i -> i.id());
        assertThat(all).allSatisfy(id -> assertThat(ids(ENGLISH, id)).contains(id));
        assertThat(CHECKLIST.items())
                .allSatisfy(i -> assertThat(ids(ENGLISH, i.label())).contains(i.id()));
    }

    @Test
    void thoseOfOneStepStandTogether() {
        List<String> steps = ENGLISH.find("muscle", 60).stream().map(Found::step).toList();
        Set<String> seen = new HashSet<>();
        String before = "";
        for (String step : steps) {
            assertThat(step.equals(before) || seen.add(step)).as("%s twice", step).isTrue();
            before = step;
        }
        assertThat(seen).hasSizeGreaterThan(2);
    }

    @Test
    void everyWordMustBeMetAndNothingIsFoundForNonsense() {
        assertThat(ids(ENGLISH, "heliotrope zzz")).isEmpty();
        assertThat(ids(ENGLISH, "heliotrope qt")).isEmpty();
        assertThat(ENGLISH.find("", 60)).extracting(Found::kind).containsOnly(Kind.STEP);
        assertThat(ENGLISH.find("a", 7)).hasSize(7);
    }
}
