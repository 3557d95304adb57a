package org.myoworkup.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Option;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class KeyLettersTest {
    private static final Checklist CHECKLIST = BundledChecklist.read();

    static Stream<Column> choiceColumns() {
        return CHECKLIST.items().stream()
                .filter(i -> i.type() instanceof AnswerType.Table)
                .flatMap(i -> ((AnswerType.Table) i.type()).columns().stream())
                .filter(c -> c.kind() == Column.Kind.CHOICE);
    }

    @ParameterizedTest
    @MethodSource("choiceColumns")
    void everyEntryOfAShortListHasAKeyOfItsOwn(Column column) {
        Map<String, Character> letters = KeyLetters.of(column.options());
        if (column.options().size() > KeyLetters.MOST) {
            assertThat(letters).isEmpty();
        } else {
            assertThat(letters.values())
                    .doesNotContainNull()
                    .doesNotHaveDuplicates()
                    .hasSize(column.options().size())
                    .allMatch(Character::isLowerCase);
        }
    }

    @Test
    void firstLettersBeforeOtherWordsBeforeWhatIsFree() {
        assertThat(letters("Normal", "Decreased", "Increased", "Mixed", "Not assessable"))
                .containsExactly('n', 'd', 'i', 'm', 'a');
        assertThat(letters("Full", "Full, low amplitude", "Reduced", "Single units", "None"))
                .containsExactly('f', 'l', 'r', 's', 'n');
        assertThat(letters("Right", "Rigid", "Gr", "Ri")).containsExactly('r', 'i', 'g', 'a');
    }

    private static List<Character> letters(String... labels) {
        List<Option> options =
                IntStream.range(0, labels.length)
                        .mapToObj(i -> new Option("code-" + i, labels[i]))
                        .toList();
        return List.copyOf(KeyLetters.of(options).values());
    }
}
