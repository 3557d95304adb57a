package org.myoworkup.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From the start of the process until a person can begin. */
final class StartPart implements Part {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final int MANY = 100_000;

    private final Installed installed;

    StartPart(Installed installed) {
        this.installed = installed;
    }

    @Override
    public List<Row> measure() throws Exception {
        installed.train();
        try (Folder none = Folder.open();
                Folder many = Folder.open()) {
            Patients.fill(none.path(), 0);
            Patients.fill(many.path(), MANY);
            Map<String, List<String>> commands = new LinkedHashMap<>();
            for (boolean cached : new boolean[] {true, false}) {
                commands.put("empty" + cached, installed.empty(cached));
                commands.put("none" + cached, installed.window(none.path(), cached));
                commands.put("many" + cached, installed.window(many.path(), cached));
            }
            Map<String, List<Double>> times = new LinkedHashMap<>();
            // the first round fills the system's caches and makes the backup of the day
            for (int round = 0; round <= ROUNDS; round++) {
                for (Map.Entry<String, List<String>> one : commands.entrySet()) {
                    double time = once(one.getValue(), round == 0);
                    if (round > 0) {
                        times.computeIfAbsent(one.getKey(), _ -> new ArrayList<>()).add(time);
                    }
                }
            }
            List<Row> rows = new ArrayList<>();
            for (boolean cached : new boolean[] {true, false}) {
                String how = cached ? "start, with the start cache" : "start, without it";
                Times empty = Times.of(times.get("empty" + cached));
                Row first = row(how + ", no patient", times.get("none" + cached), empty);
                Row second = row(how + ", 100,000 patients", times.get("many" + cached), empty);
                rows.add(cached ? first.withRatio(1.35) : first);
                rows.add(cached ? second.withRatio(1.35) : second);
            }
            return rows;
        }
    }

    private static Row row(String what, List<Double> ours, Times empty) {
        return Row.of(what, "ms", Times.of(ours)).against("empty AtlantaFX window", empty);
    }

    private static double once(List<String> command, boolean first)
            throws IOException, InterruptedException {
        Child.Started started = Child.window(command);
        try (Child child = started.child()) {
            if (first) {
                Thread.sleep(6000);
            }
            child.quit();
        }
        return started.usable();
    }
}
