package org.myoworkup.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The program with its runtime, its two launchers and its licences: what is installed. */
final class ProgramImage {
    static final String NAME = "MyoWorkup";

    /** Beside the jars. */
    static final String CACHE = "myoworkup.aot";

    private static final String CACHE_OPTION = "-XX:AOTCache=$APPDIR/" + CACHE;

    /** Both launchers; a start cache that does not fit is passed over without a word. */
    private static final List<String> OPTIONS =
            List.of(
                    CACHE_OPTION,
                    "-Xlog:disable",
                    "-XX:+UseSerialGC",
                    "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                    "-Dorg.sqlite.lib.path=$APPDIR");

    /**
     * The window's. What the cache knows to have been hot in the rehearsal, which goes through
     * every screen, would be compiled at once and keep the processor from the first picture; and
     * the second compiler begins later for the same reason. What is used for long is compiled as
     * ever.
     */
    private static final List<String> WINDOW =
            List.of(
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:-AOTReplayTraining",
                    "-XX:Tier4InvocationThreshold=30000",
                    "-XX:Tier4MinInvocationThreshold=5000",
                    "-XX:Tier4CompileThreshold=60000",
                    "-XX:Tier4BackEdgeThreshold=400000",
                    // Little at first, and given back: else it begins with a part of all there is.
                    "-Xms96m",
                    "-XX:NewSize=32m",
                    "-XX:MinHeapFreeRatio=20",
                    "-XX:MaxHeapFreeRatio=40");

    private final Path project;
    private final Path work;
    private final String version;
    private final Host host;

    ProgramImage(Path project, Path work, String version, Host host) {
        this.project = project;
        this.work = work;
        this.version = version;
        this.host = host;
    }

    Path root() {
        return work.resolve("image").resolve(host.image(NAME));
    }

    /** The folder of the jars. */
    Path application() {
        return root().resolve(host.application);
    }

    Path java() {
        return host.tool(root().resolve(host.runtime()), "java");
    }

    /** What the window's launcher tells the runtime, as it stands in the image, without cache. */
    List<String> options() throws IOException {
        return values("java-options=").stream().filter(o -> !o.contains("AOTCache")).toList();
    }

    List<String> classPath() throws IOException {
        return values("app.classpath=");
    }

    private List<String> values(String key) throws IOException {
        return Files.readAllLines(application().resolve(NAME + ".cfg")).stream()
                .filter(l -> l.startsWith(key))
                .map(l -> l.substring(key.length()))
                .map(v -> v.replace("$APPDIR", application().toString()))
                .toList();
    }

    void make(Path runtime) throws IOException, InterruptedException {
        Path input = input();
        Path image = work.resolve("image");
        Folders.empty(image);
        Tool jpackage =
                Tool.ofJdk("jpackage")
                        .with("--type", "app-image")
                        .with("--name", NAME, "--app-version", version)
                        .with("--dest", image)
                        .with("--runtime-image", runtime)
                        .with("--input", input)
                        .with("--main-jar", jar())
                        .with("--main-class", "org.myoworkup.app.Main")
                        .with("--icon", Icon.of(project, host))
                        .with("--description", "Diagnostic workup of suspected myositis")
                        .with("--vendor", NAME)
                        .with("--add-launcher", host.command() + "=" + command());
        OPTIONS.forEach(o -> jpackage.with("--java-options", o));
        WINDOW.forEach(o -> jpackage.with("--java-options", o));
        jpackage.run();
        // The start cache is bound to the times of these.
        for (Path jar : Folders.jars(application())) {
            Files.setLastModifiedTime(jar, Folders.TIME);
        }
        Path modules = root().resolve(host.runtime()).resolve("lib").resolve("modules");
        Files.setLastModifiedTime(modules, Folders.TIME);
    }

    private String jar() {
        return "myoworkup-" + version + ".jar";
    }

    /** The launcher of the command line. */
    private Path command() throws IOException {
        List<String> options = new ArrayList<>(OPTIONS);
        options.add("-XX:TieredStopAtLevel=1"); // ends before more would pay
        Path file = work.resolve("command.properties");
        Files.write(
                file,
                List.of(
                        "description=MyoWorkup without a window",
                        "java-options=" + String.join(" ", options),
                        "win-console=true",
                        "win-menu=false",
                        "win-shortcut=false",
                        "linux-shortcut=false"));
        return file;
    }

    /** The jars and what is to lie beside them. */
    private Path input() throws IOException {
        Path input = work.resolve("input");
        Folders.empty(input);
        Path target = project.resolve("target");
        for (Path jar : Folders.jars(target.resolve("lib"))) {
            Path copy = input.resolve(jar.getFileName());
            if (jar.getFileName().toString().startsWith("sqlite-jdbc-")) {
                sqlite(jar, copy);
            } else {
                Files.copy(jar, copy);
            }
        }
        new QuickForms(target.resolve(jar()), work.resolve("quick")).addTo(input.resolve(jar()));
        Path bom = target.resolve("bom.json");
        Files.copy(bom, input.resolve("bom.json"), StandardCopyOption.REPLACE_EXISTING);
        new Licences(project.resolve("packaging").resolve("licences"))
                .collect(bom, target.resolve("lib"), input.resolve("licences"));
        return input;
    }

    /** With this system's library beside it, which else each start unpacks into a shared folder. */
    private void sqlite(Path jar, Path copy) throws IOException {
        String folder = "org/sqlite/native/";
        Folders.copy(jar, copy, entry -> entry.startsWith(folder));
        String here = folder + host.sqlite + "/" + host.processor() + "/";
        for (String entry : Folders.entries(jar)) {
            if (entry.startsWith(here) && !entry.endsWith("/")) {
                String name = entry.substring(here.length());
                Folders.extract(jar, entry, copy.resolveSibling(name));
            }
        }
    }
}
