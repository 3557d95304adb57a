package org.myoworkup.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.myoworkup.RandomWorkups;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Workup;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.Locale;

/** Laws that hold for every workup the checklist allows. */
class AssessmentPropertyTest {
    private static final Checklist CHECKLIST = BundledChecklist.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final JsonCaseFiles files =
            new JsonCaseFiles(CHECKLIST, new Texts(CHECKLIST, Locale.ENGLISH)::say);

    @Property(tries = 150)
    void theRangeHoldsTheScoreAndTheFileGivesTheSameAssessment(@ForAll long seed) {
        Workup workup = new RandomWorkups(CHECKLIST, TODAY, seed).workup();
        Assessment assessment = Assessment.of(CHECKLIST, workup);
        EularAcr2017.Result result = assessment.eularAcr();
        assertThat(result.min().tenths()).isBetween(0, result.score().tenths());
        assertThat(result.max().tenths()).isBetween(result.score().tenths(), 295);
        assertThat(result.items()).hasSize(15);
        assertThat(result.items().stream().mapToInt(EularAcr2017.Scored::points).sum())
                .isEqualTo(result.score().tenths());
        result.subgroup().ifPresent(s -> assertThat(result.candidates()).contains(s));

        String json = files.assessment("case", workup, assessment);
        JsonNode tree = JsonMapper.shared().readTree(json);
        assertThat(tree.at("/eularAcr2017/score").decimalValue().scale()).isEqualTo(1);
        Workup again = files.read(files.write(workup), TODAY);
        assertThat(files.assessment("case", again, Assessment.of(CHECKLIST, again)))
                .isEqualTo(json);
    }
}
