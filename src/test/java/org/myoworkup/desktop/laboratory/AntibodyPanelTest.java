package org.myoworkup.desktop.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Option;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.AnswerCheck;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class AntibodyPanelTest {
    private static final Row SRP_POSITIVE =
            new Row(
                    Map.of(
                            "antibody", new Row.Cell.Code("srp"),
                            "result", new Row.Cell.Code("positive")));

    @Test
    void everyAntibodyOfTheListStandsInOneGroup() {
        AnswerType.Table table =
                (AnswerType.Table)
                        CaseBuilder.CHECKLIST.item(ItemIds.ANTIBODY_RESULTS).orElseThrow().type();
        assertThat(AntibodyGroup.ALL)
                .containsExactlyInAnyOrderElementsOf(
                        table.column("antibody").orElseThrow().options().stream()
                                .map(Option::code)
                                .toList());
    }

    @Test
    void twentyFindingsFollowFromTheTable() {
        assertThat(AntibodyGroup.withFinding(CaseBuilder.CHECKLIST))
                .hasSize(20)
                .contains("mi-2", "pm-scl", "u1-rnp")
                .doesNotContain("mi-2-alpha", "results");
    }

    @ParameterizedTest
    @EnumSource(Panel.class)
    void noSetHoldsHmgcrAndEachIsOffered(Panel panel) {
        assertThat(panel.antibodies())
                .doesNotContain("hmgcr", "cn1a")
                .doesNotHaveDuplicates()
                .isSubsetOf(Panel.offered());
        assertThat(Panel.offered()).doesNotContain("hmgcr");
    }

    @Test
    void theTypicalLineBlotHoldsTheTwoSetsAndFiveMore() {
        assertThat(Panel.LINE_BLOT.antibodies())
                .containsAll(Panel.ANTISYNTHETASE.antibodies())
                .containsAll(Panel.DERMATOMYOSITIS.antibodies())
                .contains("srp", "ku", "pm-scl-75", "pm-scl-100", "ro52")
                .hasSize(15);
    }

    @Test
    void jo1AndMda5AreAnsweredSingly() {
        assertThat(Panel.LINE_BLOT.antibodies())
                .filteredOn(a -> Panel.single(CaseBuilder.CHECKLIST, a))
                .containsExactlyInAnyOrder("jo-1", "mda5");
    }

    @Test
    void onlyWhatHasNoResultIsMarkedAndTheRestStaysUntested() {
        List<Row> rows =
                Panel.negative(
                        List.of(SRP_POSITIVE),
                        List.of("pl-7", "srp", "pm-scl-75", "jo-1"),
                        "line-blot",
                        Optional.of(PartialDate.parse("2024-03-03")));
        assertThat(rows).hasSize(4).contains(SRP_POSITIVE);
        assertThat(rows)
                .extracting(r -> r.code("antibody").orElseThrow())
                .containsExactly("jo-1", "pl-7", "srp", "pm-scl-75");
        assertThat(rows.getFirst().code("result")).contains("negative");
        assertThat(rows.getFirst().code("method")).contains("line-blot");
        assertThat(AntibodyGroup.hasRow(rows, "pm-scl")).isTrue();
        assertThat(AntibodyGroup.hasRow(rows, "hmgcr")).isFalse();
        assertThat(
                        new AnswerCheck(CaseBuilder.CHECKLIST, LocalDate.parse("2024-04-01"))
                                .check(
                                        CaseBuilder.CHECKLIST
                                                .item(ItemIds.ANTIBODY_RESULTS)
                                                .orElseThrow(),
                                        new Answer.Table(rows)))
                .isEmpty();
    }

    @Test
    void markingTwiceChangesNothing() {
        List<Row> once =
                Panel.negative(
                        List.of(SRP_POSITIVE),
                        Panel.LINE_BLOT.antibodies(),
                        "line-blot",
                        Optional.empty());
        assertThat(Panel.negative(once, Panel.LINE_BLOT.antibodies(), "elisa", Optional.empty()))
                .isEqualTo(once);
    }
}
