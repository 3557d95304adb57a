package org.myoworkup.desktop.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.desktop.desk.StandingWords;
import org.myoworkup.texts.Languages;
import org.myoworkup.workup.Sought;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

class SearchWordsTest {
    private static final Languages LANGUAGES = new Languages(BundledChecklist::read);
    private static final SearchWords ENGLISH = new SearchWords(LANGUAGES.in(Locale.ENGLISH));
    private static final SearchWords FRENCH = new SearchWords(LANGUAGES.in(Locale.FRENCH));

    private static Sought.Word one(SearchWords words, String typed) {
        List<Sought.Word> all = words.sought(typed, Set.of(), "Dr Test").words();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "def, definite",
        "DEFINITE, definite",
        "prob, probable",
        "clas, definite not-yet possible probable",
        "classifia, not-yet",
        "apply, not-applicable",
        "de, ''",
        "efinite, ''"
    })
    void aClassIsFoundByTheWordsThatTheListShows(String typed, String standings) {
        assertThat(String.join(" ", new TreeSet<>(one(ENGLISH, typed).standings())))
                .isEqualTo(standings);
    }

    @Test
    void inTheWordsOfTheLanguageOnScreen() {
        assertThat(one(FRENCH, "certaine").standings()).containsExactly("definite");
        assertThat(one(FRENCH, "definite").standings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"biopsy, biopsy", "helio, exam.skin.heliotrope", "emg, emg"})
    void awaitedResultsAreFoundByStepSectionAndQuestion(String typed, String id) {
        assertThat(one(ENGLISH, typed).awaited()).contains(id);
    }

    @Test
    void aStepStandsForWhatIsInIt() {
        assertThat(one(ENGLISH, "biopsy").awaited()).noneMatch(id -> id.startsWith("biopsy."));
        assertThat(one(ENGLISH, "mus").awaited()).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void namesAndNumbersAreSoughtByEveryWordAsTyped() {
        Sought sought = ENGLISH.sought("  Müller 04-711 ", Set.of(Sought.Only.MINE), "Dr Test");

        assertThat(sought.words())
                .extracting(Sought.Word::typed)
                .containsExactly("Müller", "04-711");
        assertThat(sought.only()).containsExactly(Sought.Only.MINE);
        assertThat(sought.author()).isEqualTo("Dr Test");
        assertThat(ENGLISH.sought(" ", Set.of(), "").words()).isEmpty();
    }

    /** A standing that the criteria know and the list does not would show a missing text. */
    @Test
    void everyCategoryHasItsWords() {
        assertThat(StandingWords.CODES)
                .containsAll(
                        Arrays.stream(EularAcr2017.Category.values())
                                .map(EularAcr2017.Category::code)
                                .toList());
        StandingWords words = new StandingWords(LANGUAGES.in(Locale.ENGLISH));
        assertThat(words.of("definite")).isEqualToIgnoringCase("definite (classification)");
        assertThat(words.of("")).isEqualToIgnoringCase("not looked at yet");
    }
}
