package org.myoworkup.bench;

import org.myoworkup.session.Samples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A PDF by the installed command: the whole process, as whoever gave the command waits for it. */
final class ReportPart implements Part {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);

    /** A published case with as many pages as the table beside it. */
    private static final String TYPICAL = "c42";

    private final Installed installed;

    ReportPart(Installed installed) {
        this.installed = installed;
    }

    @Override
    public List<Row> measure() throws Exception {
        try (Folder folder = Folder.open()) {
            Path caseFile = folder.path().resolve("case.myoworkup.json");
            String name =
                    Samples.NAMES.stream()
                            .filter(n -> n.equalsIgnoreCase(TYPICAL))
                            .findFirst()
                            .orElse(Samples.NAMES.getFirst());
            Files.write(caseFile, Samples.read(name));
            Path pdf = folder.path().resolve("report.pdf");
            List<Double> cached = new ArrayList<>();
            List<Double> plain = new ArrayList<>();
            List<Double> table = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                double a = Child.whole(installed.report(caseFile, pdf, true));
                double b = Child.whole(installed.report(caseFile, pdf, false));
                double c = Child.whole(installed.table(pdf, ReportBenchmark.PAGES));
                if (round > 0) {
                    cached.add(a);
                    plain.add(b);
                    table.add(c);
                }
            }
            Times beside = Times.of(table);
            String what = "a plain table by the renderer, without a start cache";
            return List.of(
                    Row.of("first PDF, a whole command", "ms", of(cached))
                            .against(what, beside)
                            .withMedian(1000),
                    Row.of("the same without the start cache", "ms", of(plain))
                            .against(what, beside));
        }
    }

    private static Times of(List<Double> times) {
        return Times.of(times);
    }
}
