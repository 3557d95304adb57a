package org.myoworkup.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reader takes what the format knows and names file and entry of everything else. */
class ChecklistReaderTest {
    private static final String INDEX =
            """
            id: small
            version: "1"
            steps: [emg]
            """;

    private static final String LISTS =
            """
            muscles:
              - {id: deltoid, label: Deltoid, uses: SEMB, proximal: true}
              - {id: finger-flexors, label: Finger flexors, uses: S}
              - {id: gastrocnemius, label: Calf, group: calf, uses: EB, warn: Poor site}
            options:
              sides: {right: Right, left: Left}
            """;

    /** A step whose second item stands on the lines given. */
    private static String step(String... lines) {
        return """
        id: emg
        label: EMG
        guidance: CK before needle
        sections:
          - id: emg.study
            label: Study
            items:
              - id: emg.study.done
                type: finding
                label: Done
              - id: emg.study.next
        """
                + "        "
                + String.join("\n        ", lines)
                + "\n";
    }

    private static Checklist read(String step) {
        return read(Map.of("emg.yaml", step));
    }

    private static Checklist read(Map<String, String> changed) {
        Map<String, String> files =
                new HashMap<>(Map.of("checklist.yaml", INDEX, "lists.yaml", LISTS));
        files.putAll(changed);
        return new ChecklistReader(files::get).read();
    }

    @Test
    void readsStepSectionAndItem() {
        Checklist checklist =
                read(step("type: finding", "label: Next", "how: Look", "tag: M", "single: true"));

        assertThat(checklist.version()).isEqualTo("1");
        assertThat(checklist.step("emg").orElseThrow().guidance()).isEqualTo("CK before needle");
        Item next = checklist.item("emg.study.next").orElseThrow();
        assertThat(next.section()).isEqualTo("emg.study");
        assertThat(next.tag()).isEqualTo(Tag.M);
        assertThat(next.single()).isTrue();
        assertThat(next.repeat()).isEmpty();
        assertThat(checklist.item("emg.study.done").orElseThrow().tag()).isEqualTo(Tag.G);
    }

    @Test
    void readsUnitsWithBoundsAndFactor() {
        Item ck =
                read(step(
                                "type: quantity",
                                "label: CK",
                                "uln: true",
                                "units: [{code: U/L, min: 0, max: 9}, {code: ukat/L, label: µkat/L,"
                                        + " factor: 60}]"))
                        .item("emg.study.next")
                        .orElseThrow();

        AnswerType.Quantity type = (AnswerType.Quantity) ck.type();
        assertThat(type.uln()).isTrue();
        assertThat(type.units().getFirst().max()).contains(BigDecimal.valueOf(9));
        assertThat(type.unit("ukat/L").orElseThrow().factor()).isEqualByComparingTo("60");
        assertThat(type.unit("ukat/L").orElseThrow().label()).isEqualTo("µkat/L");
    }

    @Test
    void offersOnlyTheMusclesOfAUse() {
        AnswerType.Choice type =
                (AnswerType.Choice)
                        read(step("type: choice", "label: Site", "list: muscles/B"))
                                .item("emg.study.next")
                                .orElseThrow()
                                .type();

        assertThat(type.options())
                .extracting(Option::code)
                .containsExactly("deltoid", "gastrocnemius");
    }

    @Test
    void keepsTheOrderOfOptionsAndTakesYesAndNoAsCodes() {
        AnswerType.Choice type =
                (AnswerType.Choice)
                        read(step(
                                        "type: choice",
                                        "label: Site",
                                        "options: {yes: \"Yes\", no: \"No\", maybe: Maybe}"))
                                .item("emg.study.next")
                                .orElseThrow()
                                .type();

        assertThat(type.options()).extracting(Option::code).containsExactly("yes", "no", "maybe");
    }

    @Test
    void readsNestedConditions() {
        Condition shown =
                read(step(
                                "type: text",
                                "label: Next",
                                "showWhen: {any: [{item: emg.study.done, is: [present]}, {sex:"
                                        + " [female]}, {juvenile: true}]}"))
                        .item("emg.study.next")
                        .orElseThrow()
                        .showWhen();

        assertThat(shown)
                .isEqualTo(
                        new Condition.Any(
                                List.of(
                                        new Condition.ItemIs("emg.study.done", Set.of("present")),
                                        new Condition.SexIs(Set.of("female")),
                                        new Condition.Juvenile())));
    }

    private static String grouped(String first, String second) {
        return step("type: text", "label: Next", second)
                .replace("label: Study\n", "label: Study\n    groups: {a: First, b: Second}\n")
                .replace("label: Done\n", "label: Done\n        " + first + "\n");
    }

    @Test
    void readsTheGroupsOfASectionInTheirOrder() {
        Checklist checklist = read(grouped("group: a", "group: b"));

        assertThat(checklist.section("emg.study").orElseThrow().groups())
                .containsExactly(new Option("a", "First"), new Option("b", "Second"));
        assertThat(checklist.items()).extracting(Item::group).containsExactly("a", "b");
        assertThat(read(step("type: text", "label: Next")).items())
                .extracting(Item::group)
                .containsOnly("");
    }

    @ParameterizedTest
    @CsvSource({
        "group: a, group: c, stands in unknown group 'c'",
        "group: b, group: a, stands apart from its group 'a'",
        "group: a, how: Look, stands in unknown group ''"
    })
    void refusesAnItemOutsideTheGroups(String first, String second, String reason) {
        assertThatThrownBy(() -> read(grouped(first, second)))
                .isInstanceOf(ChecklistException.class)
                .hasMessage("emg.yaml > emg.study > emg.study.next: " + reason);
    }

    @Test
    void refusesAGroupInASectionWithoutGroups() {
        assertThatThrownBy(() -> read(step("type: text", "label: Next", "group: a")))
                .hasMessageEndingWith("emg.study.next: stands in unknown group 'a'");
    }

    @Test
    void anItemOfARepeatableStepNamesIt() {
        String repeating =
                step("type: text", "label: Next")
                        .replace("label: EMG", "label: EMG\nrepeats: true");

        assertThat(read(repeating).item("emg.study.next").orElseThrow().repeat()).isEqualTo("emg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    type: finding; label: N; hint: x                     | unknown keys [hint]
                    type: findign; label: N                              | unknown type 'findign'
                    label: N                                             | lacks 'type'
                    type: finding                                        | lacks 'label'
                    type: finding; label: N; tag: Z                      | unknown tag 'Z'
                    type: finding; label: N; single: maybe               | 'single' is not true or false
                    type: finding; label: 5                              | 'label' is not a text
                    type: choice; label: N; list: colours                | unknown list 'colours'
                    type: choice; label: N; list: muscles/X              | offers nothing to choose
                    type: choice; label: N                               | lacks 'options'
                    type: quantity; label: N                             | has no unit
                    type: quantity; label: N; units: [{code: g, min: a}] | 'min' is not a number
                    type: table; label: N; columns: [{id: a, label: A, type: blob}] | unknown type
                    type: table; label: N; columns: [{id: a, label: A, type: text}]; key: [b] | no column 'b'
                    type: finding; label: N; codes: {snomed: x}          | unknown code system 'snomed'
                    type: finding; label: N; showWhen: {when: x}         | is no condition
                    type: finding; label: N; showWhen: {item: emg.study.gone, is: [present]} | emg.study.gone
                    type: finding; label: N; showWhen: {item: emg.study.done, is: [normal]}  | [normal]
                    """)
    void refusesAnItemAndNamesFileAndEntry(String lines, String reason) {
        String step = step(lines.split("; "));

        assertThatThrownBy(() -> read(step))
                .isInstanceOf(ChecklistException.class)
                .hasMessageContaining("emg.yaml")
                .hasMessageContaining("emg.study.next")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesAnIdThatStandsTwice() {
        String twice =
                step("type: text", "label: Next").replace("emg.study.done", "emg.study.next");

        assertThatThrownBy(() -> read(twice))
                .isInstanceOf(ChecklistException.class)
                .hasMessage("emg.yaml > emg.study > emg.study.next: stands twice");
    }

    @Test
    void refusesASectionThatStandsTwice() {
        String twice =
                step("type: text", "label: Next")
                        + "  - {id: emg.study, label: Again, items: []}\n";

        assertThatThrownBy(() -> read(twice))
                .isInstanceOf(ChecklistException.class)
                .hasMessage("emg.yaml > emg.study: stands twice");
    }

    @ParameterizedTest
    @CsvSource({"emg.other.next", "emg.study.Next", "emg.study.a.b", "next", "emg.study."})
    void refusesAnIdThatDoesNotContinueItsSection(String id) {
        String step = step("type: text", "label: Next").replace("emg.study.next", id);

        assertThatThrownBy(() -> read(step))
                .isInstanceOf(ChecklistException.class)
                .hasMessageContaining("emg.yaml > emg.study > " + id)
                .hasMessageContaining("id is not 'emg.study.'");
    }

    @Test
    void refusesASectionOfAnotherStep() {
        String step =
                step("type: text", "label: Next")
                        .replace("- id: emg.study\n", "- id: biopsy.study\n");

        assertThatThrownBy(() -> read(step))
                .hasMessageStartingWith("emg.yaml > biopsy.study: id is not 'emg.'");
    }

    @Test
    void refusesAFileThatHoldsAnotherStep() {
        String step = step("type: text", "label: Next").replace("id: emg\n", "id: biopsy\n");

        assertThatThrownBy(() -> read(step)).hasMessage("emg.yaml: holds step 'biopsy'");
    }

    @Test
    void refusesASectionThatRepeatsWithinAStepThatRepeats() {
        String step =
                step("type: text", "label: Next")
                        .replace("label: EMG", "label: EMG\nrepeats: true")
                        .replace("label: Study", "label: Study\n    repeats: true");

        assertThatThrownBy(() -> read(step))
                .hasMessage("emg.yaml > emg.study: repeats within a step that repeats");
    }

    @Test
    void namesTheFileThatIsNotYaml() {
        assertThatThrownBy(() -> read("id: [emg"))
                .isInstanceOf(ChecklistException.class)
                .hasMessageStartingWith("emg.yaml: ");
        assertThatThrownBy(() -> read("- emg")).hasMessage("emg.yaml: is not a mapping");
    }

    @Test
    void refusesUnknownKeysOfTheIndexAndTheLists() {
        assertThatThrownBy(
                        () ->
                                read(
                                        Map.of(
                                                "emg.yaml",
                                                step("type: text", "label: N"),
                                                "checklist.yaml",
                                                INDEX + "x: y\n")))
                .hasMessage("checklist.yaml: has unknown keys [x]");
        assertThatThrownBy(() -> read(Map.of("lists.yaml", LISTS.replace("proximal:", "near:"))))
                .hasMessage("lists.yaml > deltoid: has unknown keys [near]");
    }
}
