package org.myoworkup.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The Java runtime that is shipped: the modules the program needs, JavaFX among them, with line
 * numbers, so that a stack trace in a report of a fault can be read.
 */
final class RuntimeImage {
    /**
     * What {@code jdeps} finds in program and libraries, and the words of dates in French. Without
     * jdk.jfr, where the statements of the database would each be registered at the start.
     */
    private static final List<String> MODULES =
            List.of(
                    "java.base",
                    "java.naming",
                    "java.sql",
                    "jdk.localedata",
                    "jdk.unsupported.desktop",
                    "javafx.controls",
                    "javafx.swing");

    private final Path javafx;
    private final Path work;
    private final Host host;

    RuntimeImage(Path project, Path work, Host host) {
        this.javafx = project.resolve("target").resolve("javafx");
        this.work = work;
        this.host = host;
    }

    /** Links it, and returns its folder. */
    Path make() throws IOException, InterruptedException {
        Path modules = work.resolve("modules");
        Path runtime = work.resolve("runtime");
        Folders.empty(modules);
        // Beside each jar of a system Maven lays an empty one without.
        List<Path> jars =
                Folders.jars(javafx).stream()
                        .filter(j -> j.getFileName().toString().matches(".*-[a-z][a-z0-9-]*\\.jar"))
                        .toList();
        for (Path jar : jars) {
            Folders.copy(jar, modules.resolve(jar.getFileName()), this::isLibrary);
        }
        Folders.delete(runtime);
        Tool.ofJdk("jlink")
                .with("--module-path", modules)
                .with("--add-modules", String.join(",", MODULES))
                .with("--include-locales", "en,fr")
                .with("--no-header-files", "--no-man-pages")
                .with("--output", runtime)
                .run();
        for (Path jar : jars) {
            for (String entry : Folders.entries(jar)) {
                if (isLibrary(entry)) {
                    String name = entry.substring(entry.lastIndexOf('/') + 1);
                    Folders.extract(jar, entry, runtime.resolve(host.beside).resolve(name));
                }
            }
        }
        return runtime;
    }

    /** JavaFX takes its libraries from the runtime where they lie there, and unpacks none. */
    private boolean isLibrary(String entry) {
        return entry.endsWith("." + host.libraries);
    }
}
