package org.myoworkup.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Message;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

/**
 * How each input is read. Answers are + present, - absent, ? equivocal, behind it an item without
 * step and section, or a value: ck=400/200 (ULN 200), esr=21, age=46, emg=normal.
 */
class CriteriaReadingTest {

    static CaseBuilder answered(String answers) {
        CaseBuilder built = CaseBuilder.adult();
        for (String word : answers.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                answer(built, word);
            }
        }
        return built;
    }

    private static void answer(CaseBuilder built, String word) {
        switch (word.charAt(0)) {
            case '+' -> built.present(id(word.substring(1)));
            case '-' -> built.absent(id(word.substring(1)));
            case '?' -> built.with(id(word.substring(1)), Answer.Finding.EQUIVOCAL);
            default -> value(built, word.split("=")[0], word.split("=")[1]);
        }
    }

    private static void value(CaseBuilder built, String name, String value) {
        switch (name) {
            case "age" -> built.age(value);
            case "emg" -> built.choice("emg.conclusion.pattern", value);
            case "electrode" -> built.choice("emg.study.electrode", value);
            case "adequacy" -> built.choice("biopsy.procedure.adequacy", value);
            case "months" -> built.with("history.onset.duration", Answer.Quantity.of(value, "mo"));
            case "esr" -> built.with(id("esr"), Answer.Quantity.of(value, "mm/h"));
            default -> {
                String unit = name.equals("crp") ? "mg/L" : "U/L";
                String[] parts = value.split("/");
                built.with(
                        id(name),
                        parts.length == 1
                                ? Answer.Quantity.of(parts[0], unit)
                                : Answer.Quantity.of(parts[0], unit, parts[1]));
            }
        }
    }

    /** The one item of those the rules name that ends like this; a second biopsy as biopsy#2. */
    static String id(String name) {
        String end = name.replaceFirst("#2$", "");
        String found =
                CaseBuilder.CHECKLIST.items().stream()
                        .map(Item::id)
                        .filter(i -> i.endsWith("." + end))
                        .filter(CriteriaReadingTest::named)
                        .reduce(
                                (a, b) -> {
                                    throw new IllegalArgumentException(a + " or " + b);
                                })
                        .orElseThrow(() -> new IllegalArgumentException(name));
        String repeat = CaseBuilder.CHECKLIST.item(found).orElseThrow().repeat();
        return Place.in(found, repeat, name.equals(end) ? 1 : 2).toString();
    }

    private static boolean named(String item) {
        return Arrays.stream(ItemIds.class.getFields()).anyMatch(f -> item.equals(value(f)));
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static SetResult result(String set, CaseBuilder built) {
        return CriteriaSets.of(built.findings()).stream()
                .filter(r -> r.id().equals(set))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1}: {2} -> {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bohan-peter-1975 | weakness | +proximal-upper                                 | PRESENT
                    bohan-peter-1975 | weakness | +proximal-lower -proximal-upper                 | PRESENT
                    bohan-peter-1975 | weakness | -proximal-upper                                 | UNKNOWN
                    bohan-peter-1975 | weakness | -proximal-upper -proximal-lower                 | ABSENT
                    bohan-peter-1975 | weakness | -proximal-upper ?proximal-lower                 | UNKNOWN
                    bohan-peter-1975 | weakness | +neck-flexors-weaker                            | UNKNOWN
                    bohan-peter-1975 | enzymes  | ck=400/200                                      | PRESENT
                    bohan-peter-1975 | enzymes  | aldolase=12/8                                   | PRESENT
                    bohan-peter-1975 | enzymes  | aldolase=12                                     | UNKNOWN
                    bohan-peter-1975 | enzymes  | -elevated                                       | UNKNOWN
                    bohan-peter-1975 | enzymes  | -elevated aldolase=8/8                          | ABSENT
                    bohan-peter-1975 | enzymes  | +elevated                                       | PRESENT
                    bohan-peter-1975 | emg      | emg=myopathic-irritable                         | PRESENT
                    bohan-peter-1975 | emg      | emg=myopathic                                   | ABSENT
                    bohan-peter-1975 | emg      | emg=neurogenic                                  | ABSENT
                    bohan-peter-1975 | emg      | emg=normal                                      | ABSENT
                    bohan-peter-1975 | emg      | emg=mixed                                       | UNKNOWN
                    bohan-peter-1975 | emg      | emg=inconclusive                                | UNKNOWN
                    bohan-peter-1975 | emg      |                                                 | UNKNOWN
                    bohan-peter-1975 | emg      | emg=myopathic-irritable electrode=surface       | UNKNOWN
                    bohan-peter-1975 | emg      | emg=normal electrode=surface                    | UNKNOWN
                    bohan-peter-1975 | biopsy   | +endomysial-surrounding                         | PRESENT
                    bohan-peter-1975 | biopsy   | +endomysial-invading                            | PRESENT
                    bohan-peter-1975 | biopsy   | +perimysial-perivascular                        | PRESENT
                    bohan-peter-1975 | biopsy   | +perifascicular-atrophy                         | PRESENT
                    bohan-peter-1975 | biopsy   | +necrosis-regeneration                          | PRESENT
                    bohan-peter-1975 | biopsy   | +rimmed-vacuoles +mhc-1                         | UNKNOWN
                    bohan-peter-1975 | biopsy   | -endomysial-surrounding -endomysial-invading -perimysial-perivascular -perifascicular-atrophy -necrosis-regeneration | ABSENT
                    bohan-peter-1975 | biopsy   | adequacy=non-diagnostic -endomysial-surrounding -endomysial-invading -perimysial-perivascular -perifascicular-atrophy -necrosis-regeneration | UNKNOWN
                    bohan-peter-1975 | rash     | +gottron-sign                                   | PRESENT
                    bohan-peter-1975 | rash     | +gottron-papules                                | PRESENT
                    bohan-peter-1975 | rash     | +heliotrope                                     | PRESENT
                    bohan-peter-1975 | rash     | +extensor-erythema                              | UNKNOWN
                    bohan-peter-1975 | rash     | -heliotrope -gottron-papules -gottron-sign      | ABSENT
                    tanimoto-1995 | tanimoto-skin     | +extensor-erythema                        | PRESENT
                    tanimoto-1995 | tanimoto-skin     | -heliotrope -gottron-papules -gottron-sign | UNKNOWN
                    tanimoto-1995 | tanimoto-skin     | -heliotrope -gottron-papules -gottron-sign -extensor-erythema | ABSENT
                    tanimoto-1995 | tanimoto-weakness | +trunk                                    | PRESENT
                    tanimoto-1995 | tanimoto-weakness | -proximal-upper -proximal-lower           | UNKNOWN
                    tanimoto-1995 | tanimoto-weakness | -proximal-upper -proximal-lower -trunk    | ABSENT
                    tanimoto-1995 | ck-or-aldolase    | +elevated                                 | UNKNOWN
                    tanimoto-1995 | ck-or-aldolase    | ck=400/200                                | PRESENT
                    tanimoto-1995 | ck-or-aldolase    | ldh=400/200 ck=100/200                    | UNKNOWN
                    tanimoto-1995 | ck-or-aldolase    | aldolase=9/8                              | PRESENT
                    tanimoto-1995 | ck-or-aldolase    | ck=100/200 aldolase=7/8                   | ABSENT
                    tanimoto-1995 | muscle-pain       | +myalgia                                  | PRESENT
                    tanimoto-1995 | muscle-pain       | +grasp-tenderness                         | PRESENT
                    tanimoto-1995 | muscle-pain       | -myalgia                                  | UNKNOWN
                    tanimoto-1995 | jo-1              | +pl-7                                     | UNKNOWN
                    tanimoto-1995 | joints            | +arthralgia                               | PRESENT
                    tanimoto-1995 | joints            | +arthritis                                | PRESENT
                    tanimoto-1995 | joints            | -arthritis                                | UNKNOWN
                    tanimoto-1995 | inflammation      | +fever                                    | PRESENT
                    tanimoto-1995 | inflammation      | crp=9/5                                   | PRESENT
                    tanimoto-1995 | inflammation      | crp=90                                    | UNKNOWN
                    tanimoto-1995 | inflammation      | esr=21                                    | PRESENT
                    tanimoto-1995 | inflammation      | esr=20                                    | UNKNOWN
                    tanimoto-1995 | inflammation      | esr=20 -fever crp=5/5                     | ABSENT
                    targoff-1997  | mri               | +oedema                                   | PRESENT
                    targoff-1997  | any-msa           | +jo-1                                     | PRESENT
                    targoff-1997  | any-msa           | +ha                                       | PRESENT
                    targoff-1997  | any-msa           | +hmgcr                                    | PRESENT
                    targoff-1997  | any-msa           | +mda5                                     | PRESENT
                    targoff-1997  | any-msa           | -jo-1 -pl-7 -pl-12 -ej -oj -mi-2 -tif1-gamma -nxp2 -mda5 -sae -srp | UNKNOWN
                    targoff-1997  | any-msa           | -jo-1 -pl-7 -pl-12 -ej -oj -mi-2 -tif1-gamma -nxp2 -mda5 -sae -srp -hmgcr | ABSENT
                    targoff-1997  | any-msa           | -jo-1 -pl-7 -pl-12 -ej -oj -mi-2 -tif1-gamma -nxp2 -mda5 -sae -srp -hmgcr +ks | PRESENT
                    enmc-2018-dm  | dm-antibody       | +sae                                      | PRESENT
                    enmc-2018-dm  | dm-antibody       | +jo-1                                     | UNKNOWN
                    enmc-2018-dm  | dm-antibody       | -mi-2 -tif1-gamma -nxp2 -mda5 -sae        | ABSENT
                    enmc-2018-dm  | dm-biopsy         | +perifascicular-atrophy                   | UNKNOWN
                    enmc-2018-dm  | dm-biopsy         | +perifascicular-atrophy -perifascicular-necrosis | PRESENT
                    enmc-2018-dm  | dm-biopsy         | +mxa-perifascicular -perifascicular-necrosis | PRESENT
                    enmc-2018-dm  | dm-biopsy         | +perifascicular-atrophy +perifascicular-necrosis | ABSENT
                    enmc-2018-dm  | dm-biopsy         | -perifascicular-atrophy -mxa-perifascicular | ABSENT
                    enmc-2018-dm  | dm-biopsy         | +perifascicular-atrophy -perifascicular-necrosis#2 | UNKNOWN
                    enmc-2018-dm  | dm-biopsy         | +perifascicular-atrophy -perifascicular-necrosis +perifascicular-necrosis#2 | PRESENT
                    enmc-2018-dm  | antisynthetase-against | -jo-1 -pl-7 -pl-12 -ej               | UNKNOWN
                    enmc-2018-dm  | antisynthetase-against | -jo-1 -pl-7 -pl-12 -ej -oj           | ABSENT
                    enmc-2018-dm  | antisynthetase-against | -jo-1 -pl-7 -pl-12 -ej -oj ?ks       | ABSENT
                    enmc-2018-dm  | antisynthetase-against | -jo-1 -pl-7 -pl-12 -ej -oj +zo       | PRESENT
                    enmc-2018-dm  | antisynthetase-against | -ks -zo -ha                          | UNKNOWN
                    enmc-2016-imnm | ck               | +elevated                                 | UNKNOWN
                    enmc-2016-imnm | ck               | ck=201/200                                | PRESENT
                    enmc-2016-imnm | ck               | ck=200/200                                | ABSENT
                    enmc-2016-imnm | ck               | ck=5000                                   | UNKNOWN
                    enmc-2016-imnm | no-msa           | +srp                                      | ABSENT
                    enmc-2016-imnm | no-msa           | -srp -hmgcr                               | UNKNOWN
                    enmc-2016-imnm | necrotising-pattern | +necrosis-regeneration +macrophage-predominant | UNKNOWN
                    enmc-2016-imnm | necrotising-pattern | +necrosis-regeneration +macrophage-predominant -perifascicular-atrophy -mxa-perifascicular -endomysial-invading | PRESENT
                    enmc-2016-imnm | necrotising-pattern | +necrosis-regeneration +macrophage-predominant +endomysial-invading | ABSENT
                    enmc-2016-imnm | necrotising-pattern | +mxa-perifascicular                    | ABSENT
                    enmc-2016-imnm | necrotising-pattern | +necrosis-regeneration +macrophage-predominant#2 -perifascicular-atrophy -mxa-perifascicular -endomysial-invading | UNKNOWN
                    enmc-2016-imnm | necrotising-pattern | -macrophage-predominant +necrosis-regeneration#2 | ABSENT
                    enmc-2011-ibm | ibm-duration      | months=13                                 | PRESENT
                    enmc-2011-ibm | ibm-duration      | months=12                                 | ABSENT
                    enmc-2011-ibm | ibm-duration      |                                           | UNKNOWN
                    enmc-2011-ibm | ibm-age           | age=46                                    | PRESENT
                    enmc-2011-ibm | ibm-age           | age=45                                    | ABSENT
                    enmc-2011-ibm | ibm-age           |                                           | UNKNOWN
                    enmc-2011-ibm | ibm-ck            | ck=3000/200                               | PRESENT
                    enmc-2011-ibm | ibm-ck            | ck=3001/200                               | ABSENT
                    enmc-2011-ibm | ibm-ck            | ck=300                                    | UNKNOWN
                    enmc-2011-ibm | ibm-ck            | ck=300/200 ck#2=9000/200                  | ABSENT
                    enmc-2011-ibm | endomysial-infiltrate | +endomysial-invading                  | PRESENT
                    enmc-2011-ibm | endomysial-infiltrate | -endomysial-surrounding               | UNKNOWN
                    asys-lega-2015 | myositis         | +myalgia                                  | UNKNOWN
                    asys-lega-2015 | myositis         | +elevated                                 | UNKNOWN
                    asys-lega-2015 | myositis         | ck=201/200                                | PRESENT
                    asys-lega-2015 | myositis         | +oedema                                   | PRESENT
                    asys-lega-2015 | joints           | +arthralgia                               | PRESENT
                    asys-connors-2010 | arthritis     | +arthralgia                               | UNKNOWN
                    asys-solomon-2011 | bohan-peter-probable | +proximal-upper +elevated +heliotrope | PRESENT
                    asys-solomon-2011 | bohan-peter-probable | +proximal-upper +elevated +endomysial-surrounding | PRESENT
                    asys-solomon-2011 | bohan-peter-probable | +proximal-upper +elevated          | UNKNOWN
                    asys-solomon-2011 | bohan-peter-probable | -proximal-upper -proximal-lower -elevated aldolase=1/8 -heliotrope -gottron-papules -gottron-sign | ABSENT
                    """)
    void input(String set, String element, String answers, Truth expected) {
        SetResult result = result(set, answered(answers == null ? "" : answers));
        Element found =
                result.elements().stream().filter(e -> is(e, element)).findFirst().orElseThrow();
        assertThat(found.value()).isEqualTo(expected);
        assertThat(found.from().isEmpty() && expected.known()).isFalse();
        assertThat(found.open().isEmpty()).isEqualTo(expected.known() && !answers.contains("?"));
    }

    private static boolean is(Element element, String name) {
        Message label = element.label();
        return label.key().equals("criteria." + name)
                || (!label.args().isEmpty() && label.args().equals(List.of(label(name))));
    }

    private static Object label(String name) {
        return name.matches("jo-1|arthritis") ? Message.label(id(name)) : name;
    }
}
