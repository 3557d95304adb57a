package org.myoworkup.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;

import org.junit.jupiter.api.Test;
import org.myoworkup.CaseBuilder;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Item;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Workup;

import java.lang.management.ManagementFactory;

/**
 * The budget of an assessment, held by counting the bytes it makes and not by time: whoever tries
 * every open question by a whole new assessment makes thirty times as many. How long it takes is
 * measured by the benchmark.
 */
class AssessmentCostTest {
    /** Half as much again as it took when this was written: with little answered, and with much. */
    private static final long MOST = 800_000;

    private static final long MOST_OF_FULL = 1_800_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** The least of a few, because what is loaded the first time counts once. */
    private static long bytes(Workup workup) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            Assessment made = Assessment.of(CaseBuilder.CHECKLIST, workup);
            long after = THREADS.getCurrentThreadAllocatedBytes();
            assertThat(made.progress()).isNotNull();
            least = Math.min(least, after - before);
        }
        return least;
    }

    private static CaseBuilder sparse() {
        return CaseBuilder.adult()
                .present("exam.weakness.proximal-upper", "exam.weakness.proximal-lower")
                .with("history.onset.age", Answer.Quantity.of("57", "a"))
                .with("laboratory.enzymes.ck", Answer.Quantity.of("4000", "U/L", "200"));
    }

    @Test
    void everyOpenQuestionIsTriedWithoutBeginningAgain() {
        long sparse = bytes(sparse().workup());

        assertThat(sparse).as("it counts").isGreaterThan(50_000);
        assertThat(sparse).isLessThan(MOST);
    }

    @Test
    void everyFindingAnsweredIsNotMuchDearer() {
        CaseBuilder answered = sparse();
        for (Item item : CaseBuilder.CHECKLIST.items()) {
            if (item.type() instanceof AnswerType.Finding) {
                answered.with(item.id(), Answer.Finding.ABSENT);
            }
        }

        assertThat(bytes(answered.workup())).isLessThan(MOST_OF_FULL);
    }
}
