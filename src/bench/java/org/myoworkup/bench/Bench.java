package org.myoworkup.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures every budget and writes one table, {@code target/bench/performance.md}. */
public final class Bench {
    private Bench() {}

    /**
     * @param args the project's folder; the parts to measure with commas between, {@code all} for
     *     all of them
     */
    public static void main(String[] args) throws Exception {
        Path project = Path.of(args[0]).toAbsolutePath().normalize();
        Path folder = Files.createDirectories(project.resolve("target/bench"));
        Map<String, Part> parts = parts(project, folder);
        List<String> chosen =
                args[1].equals("all")
                        ? List.copyOf(parts.keySet())
                        : Arrays.asList(args[1].split(","));
        if (!parts.keySet().containsAll(chosen)) {
            throw new IllegalArgumentException("the parts are " + parts.keySet());
        }
        String before = load();
        List<Row> rows = new ArrayList<>();
        for (String name : chosen) {
            Stopwatch watch = new Stopwatch();
            List<Row> measured = measured(name, parts.get(name));
            rows.addAll(measured);
            System.out.printf("%s, %.0f s%n", name, watch.millis() / 1000);
            measured.forEach(row -> System.out.print(row.line()));
        }
        StringBuilder table = new StringBuilder(Row.head());
        rows.forEach(row -> table.append(row.line()));
        table.append('\n').append(machine(before, load())).append('\n');
        Files.writeString(folder.resolve("performance.md"), table);
        System.out.println(table);
    }

    private static Map<String, Part> parts(Path project, Path folder) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("start", () -> new StartPart(new Installed(project, folder)).measure());
        parts.put("save", new SavePart());
        parts.put("assessment", MicroPart::assessment);
        parts.put("search", MicroPart::search);
        parts.put(
                "window",
                () ->
                        new WindowPart(
                                        new Installed(project, folder),
                                        project.resolve("src/bench/lhc-forms"),
                                        folder.resolve("lhc-forms"))
                                .measure());
        parts.put("cold", () -> new ReportPart(new Installed(project, folder)).measure());
        parts.put("warm", MicroPart::report);
        parts.put("memory", () -> new MemoryPart(new Installed(project, folder)).measure());
        return parts;
    }

    /** A part that cannot be measured here leaves the others. */
    private static List<Row> measured(String name, Part part) throws Exception {
        try {
            return part.measure();
        } catch (IOException notHere) {
            return List.of(Row.notHere(name, String.valueOf(notHere.getMessage())));
        }
    }

    private static String load() {
        return Row.figure(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String machine(String before, String after) {
        return "%s. %s, %d processors, JDK %s; load %s before, %s after."
                .formatted(
                        LocalDate.now(),
                        System.getProperty("os.name"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        before,
                        after);
    }
}
