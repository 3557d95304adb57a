package org.myoworkup.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What an idle window keeps, and what is left after much use. */
final class MemoryPart implements Part {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

    /** Each goes over every screen; what they come to is counted in the table. */
    private static final int USED = 6;

    private final Installed installed;

    MemoryPart(Installed installed) {
        this.installed = installed;
    }

    @Override
    public List<Row> measure() throws Exception {
        List<List<Double>> empty = new ArrayList<>();
        List<List<Double>> idle = new ArrayList<>();
        List<List<Double>> used = new ArrayList<>();
        installed.train();
        List<Double> counts = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            try (Child child = Child.window(installed.empty(true)).child()) {
                Thread.sleep(8000);
                empty.add(child.ask("memory"));
                child.quit();
            }
            try (Folder data = Folder.open()) {
                Patients.fill(data.path(), 30);
                Child.Started started = Child.window(installed.window(data.path(), true));
                try (Child child = started.child()) {
                    Thread.sleep(8000);
                    idle.add(child.ask("memory"));
                    if (round == 0) {
                        counts = child.ask("use " + USED);
                        used.add(child.ask("memory"));
                    }
                    child.quit();
                }
            }
        }
        String after =
                "after %.0f screens, %.0f answers, %.0f searches and %.0f previews in a row: "
                        .formatted(counts.toArray());
        return List.of(
                row("idle, the process", idle, empty, 1).withRatio(1.5),
                row("idle, heap in use", idle, empty, 0),
                row(after + "the process", used, idle, 1, "idle before"),
                row(after + "heap in use", used, idle, 0, "idle before"));
    }

    private static Row row(String what, List<List<Double>> ours, List<List<Double>> theirs, int i)
            throws IOException {
        return row(what, ours, theirs, i, "empty AtlantaFX window");
    }

    private static Row row(
            String what, List<List<Double>> ours, List<List<Double>> theirs, int i, String beside) {
        return Row.of("memory " + what, "MB", column(ours, i)).against(beside, column(theirs, i));
    }

    private static Times column(List<List<Double>> rows, int i) {
        return Times.of(rows.stream().map(r -> r.get(i)).toList());
    }
}
