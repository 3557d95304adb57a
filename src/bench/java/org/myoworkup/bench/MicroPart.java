package org.myoworkup.bench;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What JMH measures: in each round every benchmark in a process of its own. */
final class MicroPart {
    private static final int ROUNDS = 3;

    private MicroPart() {}

    static List<Row> assessment() throws RunnerException {
        Map<String, List<Statistics>> found = run(AssessmentBenchmark.class, 1);
        return List.of(
                row("assessment, little known", found, "whole SPARSE").withMedian(1),
                row("without what would decide", found, "withoutWouldDecide SPARSE")
                        .withMedian(0.2),
                row("assessment, everything answered", found, "whole FULL"),
                row("without what would decide", found, "withoutWouldDecide FULL"));
    }

    static List<Row> search() throws RunnerException {
        Map<String, List<Statistics>> found = run(SearchBenchmark.class, 2);
        String what = "keystroke in the list of 100,000";
        return List.of(
                percentile(what, found, "list 100000", 50).withMedian(16),
                percentile(what + ", 99 of 100 keystrokes", found, "list 100000", 99)
                        .withMedian(16),
                percentile(what + ", 999 of 1,000", found, "list 100000", 99.9).withMedian(16),
                row("keystroke in the questions", found, "questions").withMedian(16));
    }

    static List<Row> report() throws RunnerException {
        Map<String, List<Statistics>> found = run(ReportBenchmark.class, 2);
        return List.of(
                row("PDF, warm", found, "warmReport")
                        .against("plain table by the renderer", times(found, "warmTable", 50))
                        .withMedian(250));
    }

    private static Map<String, List<Statistics>> run(Class<?> benchmark, int seconds)
            throws RunnerException {
        Map<String, List<Statistics>> found = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            OptionsBuilder options = new OptionsBuilder();
            options.include(benchmark.getName() + "\\.")
                    .forks(1)
                    .warmupIterations(5)
                    .warmupTime(TimeValue.seconds(seconds))
                    .measurementIterations(3)
                    .measurementTime(TimeValue.seconds(seconds))
                    .shouldFailOnError(true);
            for (RunResult result : new Runner(options.build()).run()) {
                found.computeIfAbsent(name(result), _ -> new ArrayList<>())
                        .add(result.getPrimaryResult().getStatistics());
            }
        }
        return found;
    }

    /** The method and its parameters. */
    private static String name(RunResult result) {
        StringBuilder name = new StringBuilder(result.getPrimaryResult().getLabel());
        result.getParams()
                .getParamsKeys()
                .forEach(key -> name.append(' ').append(result.getParams().getParam(key)));
        return name.toString();
    }

    private static Times times(Map<String, List<Statistics>> found, String name, double share) {
        return Times.of(found.get(name).stream().map(one -> one.getPercentile(share)).toList());
    }

    /** The medians of the rounds. */
    private static Row row(String what, Map<String, List<Statistics>> found, String name) {
        return percentile(what, found, name, 50);
    }

    private static Row percentile(
            String what, Map<String, List<Statistics>> found, String name, double share) {
        return Row.of(what, "ms", times(found, name, share));
    }
}
