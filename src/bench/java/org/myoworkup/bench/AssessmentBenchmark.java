package org.myoworkup.bench;

import org.myoworkup.advice.BiopsySites;
import org.myoworkup.advice.CancerScreening;
import org.myoworkup.advice.Chart;
import org.myoworkup.advice.Consistency;
import org.myoworkup.advice.RedFlags;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.criteria.CriteriaSets;
import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.findings.Findings;
import org.myoworkup.workup.Progress;
import org.myoworkup.workup.Workup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import java.util.concurrent.TimeUnit;

/**
 * What one answer costs: the assessment is made anew each time. Sampled, because the median hardly
 * notices what else the machine does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class AssessmentBenchmark {
    private static final Checklist CHECKLIST = BundledChecklist.read();

    @Param({"SPARSE", "FULL"})
    public Filled workup;

    private Workup measured;

    @Setup
    public void fill() {
        measured = workup.of(CHECKLIST);
    }

    @Benchmark
    public Assessment whole() {
        return Assessment.of(CHECKLIST, measured);
    }

    /** All parts of the assessment but what is not yet known. */
    @Benchmark
    public void withoutWouldDecide(Blackhole seen) {
        Findings findings = Findings.of(CHECKLIST, measured);
        EularAcr2017.Result eularAcr = EularAcr2017.of(findings);
        Chart chart = Chart.of(CHECKLIST, measured, findings);
        seen.consume(eularAcr);
        seen.consume(CriteriaSets.of(findings));
        seen.consume(RedFlags.of(chart));
        seen.consume(Consistency.of(chart, eularAcr));
        seen.consume(BiopsySites.of(chart));
        seen.consume(CancerScreening.of(chart, eularAcr));
        seen.consume(Progress.of(CHECKLIST, measured));
        seen.consume(findings.ageAtOnset());
        seen.consume(findings.mmt8());
        seen.consume(findings.ckTimesUln());
        seen.consume(findings.contradictions());
    }
}
