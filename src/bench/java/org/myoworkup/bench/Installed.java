package org.myoworkup.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The program as it is installed, with its runtime, its flags and its start cache, and an empty
 * window on the same runtime with the same flags and a start cache of its own.
 */
final class Installed {
    private final Path runtime;
    private final Path application;
    private final Path probe;
    private final Path emptyCache;
    private final List<String> flags;
    private final List<String> classPath;

    /**
     * @param folder where the classes of the probe and the empty window's cache are put
     * @throws IOException when there is no image, with how to make it
     */
    Installed(Path project, Path folder) throws IOException {
        Path image = project.resolve("target/package/image/MyoWorkup/lib");
        if (Files.notExists(image.resolve("app/MyoWorkup.cfg"))) {
            throw new IOException("no program image; mvn -P package -DskipTests verify makes it");
        }
        runtime = image.resolve("runtime/bin/java");
        application = image.resolve("app");
        probe = jar(folder);
        emptyCache = folder.resolve("empty.aot");
        List<String> lines = Files.readAllLines(application.resolve("MyoWorkup.cfg"));
        flags =
                values(lines, "java-options=").stream()
                        .filter(f -> !f.contains("AOTCache"))
                        .toList();
        classPath = values(lines, "app.classpath=");
    }

    private List<String> values(List<String> lines, String key) {
        return lines.stream()
                .filter(l -> l.startsWith(key))
                .map(l -> l.substring(key.length()))
                .map(v -> v.replace("$APPDIR", application.toString()))
                .toList();
    }

    /** A start cache takes jars only. */
    private static Path jar(Path folder) throws IOException {
        Path jar = folder.resolve("probe.jar");
        String name = Probe.class.getPackageName().replace('.', '/');
        Path classes = folder.resolve("classes").resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> all = Files.list(classes)) {
            for (Path one : all.filter(p -> p.toString().endsWith(".class")).sorted().toList()) {
                out.putNextEntry(new JarEntry(name + "/" + one.getFileName()));
                try (InputStream in = Files.newInputStream(one)) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return jar;
    }

    /** Notes what the empty window needs, as the build does for the program. */
    void train() throws IOException, InterruptedException {
        Files.deleteIfExists(emptyCache); // of an earlier probe, perhaps
        List<String> command = java(List.of("-XX:AOTCacheOutput=" + emptyCache), "empty");
        try (Child empty = Child.window(command).child()) {
            empty.quit();
        }
    }

    List<String> empty(boolean cached) {
        return java(cached ? List.of("-XX:AOTCache=" + emptyCache) : List.of(), "empty");
    }

    List<String> window(Path data, boolean cached) {
        return java(ours(cached), "window", data.toString());
    }

    List<String> table(Path file, int pages) {
        return command(
                List.of(), "org.myoworkup.bench.Probe", "table", file.toString(), pages + "");
    }

    List<String> report(Path caseFile, Path file, boolean cached) {
        return command(
                ours(cached),
                "org.myoworkup.app.Main",
                "report",
                caseFile.toString(),
                "-o",
                file.toString(),
                "--force");
    }

    private List<String> ours(boolean cached) {
        return cached ? List.of("-XX:AOTCache=" + application.resolve("myoworkup.aot")) : List.of();
    }

    private List<String> command(List<String> more, String main, String... args) {
        List<String> flags = new ArrayList<>(more);
        flags.add("-XX:TieredStopAtLevel=1"); // as the command's launcher has it
        return run(flags, main, args);
    }

    private List<String> java(List<String> more, String... args) {
        List<String> flags = new ArrayList<>(more);
        if (Optional.ofNullable(System.getenv("DISPLAY")).isEmpty()) {
            flags.add("-Dglass.platform=Headless");
            flags.add("-Dprism.order=sw");
        }
        return run(flags, "org.myoworkup.bench.Probe", args);
    }

    private List<String> run(List<String> more, String main, String... args) {
        List<String> command = new ArrayList<>();
        command.add(runtime.toString());
        command.addAll(more);
        command.addAll(flags);
        command.add("-Duser.language=en");
        command.add("-cp");
        command.add(String.join(File.pathSeparator, classPath) + File.pathSeparator + probe);
        command.add(main);
        command.addAll(List.of(args));
        return command;
    }
}
