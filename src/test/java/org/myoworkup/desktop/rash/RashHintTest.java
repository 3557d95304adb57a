package org.myoworkup.desktop.rash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.anatomy.Area;
import org.myoworkup.anatomy.Side;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Row;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class RashHintTest {
    private static final Checklist CHECKLIST = BundledChecklist.read();
    private static final String NONE = "-";

    /** {@code eyelids:violaceous elbow:papules}. */
    private static List<Row> rows(String marks) {
        return Arrays.stream(marks.split(" "))
                .filter(m -> !m.isEmpty())
                .map(m -> m.split(":"))
                .map(
                        m ->
                                new Row(
                                        Map.of(
                                                "region", new Row.Cell.Code(m[0]),
                                                "side", new Row.Cell.Code("right"),
                                                "lesion", new Row.Cell.Code(m[1]))))
                .toList();
    }

    private static List<String> asked(String marks) {
        return RashHint.of(rows(marks), _ -> Optional.empty()).stream()
                .map(h -> h.finding().substring("exam.skin.".length()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "eyelids:violaceous, heliotrope",
        "eyelids:erythema, heliotrope",
        "eyelids:pigment, heliotrope",
        "eyelids:oedema, periorbital-oedema",
        "eyelids:oedema eyelids:violaceous, heliotrope periorbital-oedema",
        "eyelids:scale, -",
        "finger-joints:papules, gottron-papules",
        "elbow:papules, gottron-papules",
        "knee:papules, gottron-papules",
        "malleolus:papules, gottron-papules",
        "foot:papules, gottron-papules",
        "shin-calf:papules, -",
        "palm:papules, palmar-papules",
        "finger-sides:papules, -",
        "finger-joints:erythema, gottron-sign",
        "wrist:violaceous, gottron-sign",
        "malleolus:pigment, gottron-sign",
        "elbow:erythema, gottron-sign extensor-erythema",
        "knee:violaceous, gottron-sign extensor-erythema",
        "knee:papules knee:erythema, gottron-papules gottron-sign extensor-erythema",
        "finger-sides:scale, mechanics-hands",
        "finger-sides:erythema, -",
        "chest:erythema, v-sign",
        "upper-back:poikiloderma, shawl-sign",
        "outer-thigh:erythema, holster-sign",
        "nail-folds:erythema, periungual",
        "abdomen:ulcer, ulcer",
        "foot:necrosis, cutaneous-necrosis",
        "buttock:calcinosis, calcinosis",
        "abdomen:erythema, -",
        "'', -"
    })
    void whatAMarkAsks(String marks, String findings) {
        assertThat(asked(marks))
                .containsExactlyElementsOf(
                        findings.equals(NONE) ? List.of() : List.of(findings.split(" ")));
    }

    @Test
    void theSameMarkOnBothSidesAsksOnce() {
        List<Row> both =
                RashRows.toggled(
                        rows("eyelids:violaceous"), new Area("eyelids", Side.LEFT), "violaceous");
        assertThat(RashHint.of(both, _ -> Optional.empty()))
                .singleElement()
                .satisfies(h -> assertThat(h.marks()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"present, -", "equivocal, -", "absent, CONTRADICTS"})
    void anAnswerIsNotAskedAgainAndAbsentIsPointedOut(String code, String kind) {
        Answer.Finding answer = Answer.Finding.of(code).orElseThrow();
        List<RashHint> hints = RashHint.of(rows("finger-joints:papules"), _ -> Optional.of(answer));
        assertThat(hints.stream().map(h -> h.kind().name()).toList())
                .isEqualTo(kind.equals(NONE) ? List.of() : List.of(kind));
    }

    @Test
    void whatIsNotDoneIsNotAsked() {
        PartState.NotDone declined = new PartState.NotDone(PartState.Reason.DECLINED, "");
        assertThat(RashHint.of(rows("palm:papules"), _ -> Optional.of(declined))).isEmpty();
    }

    @Test
    void oedemaAloneIsNotHeliotrope() {
        List<RashHint> asked = RashHint.of(rows("eyelids:oedema"), _ -> Optional.empty());
        assertThat(asked).extracting(RashHint::remark).containsExactly("rash.remark.oedema");
        assertThat(RashHint.of(rows("eyelids:oedema"), _ -> Optional.of(Answer.Finding.PRESENT)))
                .extracting(RashHint::kind)
                .containsExactly(RashHint.Kind.OEDEMA_ONLY);
        assertThat(
                        RashHint.of(
                                rows("eyelids:oedema eyelids:violaceous"),
                                _ -> Optional.of(Answer.Finding.PRESENT)))
                .isEmpty();
    }

    @Test
    void everyFindingIsAQuestionOfTheSkin() {
        assertThat(RashHint.findings())
                .doesNotHaveDuplicates()
                .allSatisfy(
                        id ->
                                assertThat(CHECKLIST.item(id))
                                        .hasValueSatisfying(
                                                i ->
                                                        assertThat(i.type())
                                                                .isInstanceOf(
                                                                        AnswerType.Finding.class)));
    }

    @Test
    void theSameMarkAgainTakesItAwayAndNothingElse() {
        Area knee = new Area("knee", Side.RIGHT);
        List<Row> rows = rows("knee:papules knee:erythema elbow:papules");
        List<Row> fewer = RashRows.toggled(rows, knee, "papules");
        assertThat(fewer).isEqualTo(rows("knee:erythema elbow:papules"));
        assertThat(RashRows.toggled(fewer, knee, "papules")).hasSize(3);
        assertThat(RashRows.lesions(rows))
                .containsEntry(knee, List.of("papules", "erythema"))
                .doesNotContainKey(new Area("knee", Side.LEFT));
    }

    /** A row that names a side the region is not drawn on must not vanish from the body. */
    @Test
    void aRowOfAnotherSideIsShownOnTheWholeRegion() {
        Row lids = rows("eyelids:oedema").getFirst().with("side", new Row.Cell.Code("axial"));
        Row cheek = rows("midface:erythema").getFirst();
        assertThat(RashRows.lesions(List.of(lids, cheek)).keySet())
                .containsExactlyInAnyOrder(
                        new Area("eyelids", Side.RIGHT),
                        new Area("eyelids", Side.LEFT),
                        new Area("midface", Side.AXIAL));
    }
}
