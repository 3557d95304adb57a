package org.myoworkup.bench;

import org.myoworkup.session.Samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A PDF by the installed command: the whole process, as whoever gave the command waits for it. */
final class ReportPart implements Part {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);

    /** Of two pages. */
    private static final String SHORT = "dermatomyositis";

    /** Of three, with the figure of all muscles: as many pages as the table beside it. */
    private static final String LONG = "polymyositis";

    private final Installed installed;

    ReportPart(Installed installed) {
        this.installed = installed;
    }

    @Override
    public List<Row> measure() throws Exception {
        try (Folder folder = Folder.open()) {
            Path pdf = folder.path().resolve("report.pdf");
            Path two = caseFile(folder, SHORT);
            Path three = caseFile(folder, LONG);
            Map<String, List<String>> commands = new LinkedHashMap<>();
            commands.put("two", installed.report(two, pdf, true));
            commands.put("three", installed.report(three, pdf, true));
            commands.put("plain", installed.report(three, pdf, false));
            commands.put("table", installed.table(pdf, ReportBenchmark.PAGES));
            Map<String, List<Double>> times = new LinkedHashMap<>();
            for (int round = 0; round <= ROUNDS; round++) {
                for (Map.Entry<String, List<String>> one : commands.entrySet()) {
                    double time = Child.whole(one.getValue());
                    if (round > 0) {
                        times.computeIfAbsent(one.getKey(), _ -> new ArrayList<>()).add(time);
                    }
                }
            }
            Times beside = Times.of(times.get("table"));
            return List.of(
                    row("first PDF, a whole command, two pages", times.get("two"), beside)
                            .withMedian(1000),
                    row("three pages with all muscles", times.get("three"), beside)
                            .withMedian(1000),
                    row("the same without the start cache", times.get("plain"), beside));
        }
    }

    private static Row row(String what, List<Double> ours, Times beside) {
        return Row.of(what, "ms", Times.of(ours))
                .against("a plain table of three pages by the renderer, without one", beside);
    }

    private static Path caseFile(Folder folder, String name) throws IOException {
        return Files.write(folder.path().resolve(name + ".myoworkup.json"), Samples.read(name));
    }
}
