package org.myoworkup.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A further language changes the words that are read, and nothing else. */
class WordingTest {
    /** Every text that is asked for comes back as its key. */
    private static final Checklist KEYS =
            new ChecklistReader(BundledChecklist::file, (key, _) -> key).read();

    private static Checklist read(Locale locale) {
        return BundledChecklist.read(locale);
    }

    private static UnaryOperator<String> file(String text) {
        return _ -> text;
    }

    @Test
    void isEnglishUnlessAskedOtherwise() {
        assertThat(BundledChecklist.read().steps()).isEqualTo(read(Locale.ENGLISH).steps());
        assertThat(read(Locale.US).steps()).isEqualTo(read(Locale.ENGLISH).steps());
    }

    @Test
    void isEnglishInALanguageThatThereIsNot() {
        assertThat(read(Locale.forLanguageTag("eo")).steps())
                .isEqualTo(read(Locale.ENGLISH).steps());
    }

    @Test
    void speaksTheLanguageOfEveryCountry() {
        assertThat(BundledChecklist.languages()).containsExactly(Locale.ENGLISH, Locale.FRENCH);
        assertThat(
                        Stream.of(Locale.FRENCH, Locale.FRANCE, Locale.CANADA_FRENCH)
                                .map(l -> read(l).step("history").orElseThrow().label()))
                .containsOnly("Anamnèse");
    }

    @Test
    void staysEnglishWhereATextIsLacking() {
        Wording wording = ChecklistReader.overlay(file("history: Anamnèse"), "fr");

        assertThat(wording.of("history", "History")).isEqualTo("Anamnèse");
        assertThat(wording.of("exam", "Examination")).isEqualTo("Examination");
    }

    @Test
    void refusesAnOverlayThatIsNoFlatListOfTexts() {
        assertThatThrownBy(() -> ChecklistReader.overlay(file("a: {b: c}"), "fr"))
                .isInstanceOf(ChecklistException.class)
                .hasMessage("fr.yaml: 'a' is not a text");
        assertThatThrownBy(() -> ChecklistReader.overlay(file("a: ''"), "fr"))
                .isInstanceOf(ChecklistException.class)
                .hasMessage("fr.yaml: has no text for 'a'");
        assertThatThrownBy(() -> ChecklistReader.overlay(file("a: b\na: c"), "fr"))
                .isInstanceOf(ChecklistException.class)
                .hasMessageContaining("uplicate");
    }

    @Test
    void givesEveryTextAKeyOfItsOwn() {
        Item tests = KEYS.item("history.visit.earlier-tests").orElseThrow();
        Column test = ((AnswerType.Table) tests.type()).column("test").orElseThrow();
        Item informant = KEYS.item("history.visit.informant").orElseThrow();
        AnswerType.Quantity age =
                (AnswerType.Quantity) KEYS.item("history.onset.age").orElseThrow().type();

        assertThat(KEYS.step("history").orElseThrow().guidance()).isEqualTo("history/guidance");
        assertThat(tests.how()).isEqualTo("history.visit.earlier-tests/how");
        assertThat(tests.source()).isEqualTo("source/General clinical practice");
        assertThat(test.label()).isEqualTo("history.visit.earlier-tests/test");
        assertThat(test.options().getFirst().label())
                .isEqualTo("history.visit.earlier-tests/test/ck");
        assertThat(((AnswerType.Choices) informant.type()).options().getFirst().label())
                .isEqualTo("history.visit.informant/patient");
        assertThat(age.units().getFirst().label()).isEqualTo("unit/years");
        assertThat(KEYS.muscle("deltoid").orElseThrow().label()).isEqualTo("muscle/deltoid");
    }
}
