package org.myoworkup.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Packs a program image for a system's installer. */
final class Installer {
    private final Path packaging;
    private final Path work;
    private final String version;
    private final String release;

    /**
     * @param release counts the packings of one version, from 1; only Linux knows it
     */
    Installer(Path project, Path work, String version, String release) {
        this.packaging = project.resolve("packaging");
        this.work = work;
        this.version = version;
        this.release = release;
    }

    /** Makes it, and returns its file. */
    Path make(Path image, Kind kind) throws IOException, InterruptedException {
        Path installers = work.resolve("installer");
        Files.createDirectories(installers);
        Tool jpackage =
                Tool.ofJdk("jpackage")
                        .with("--type", kind.type())
                        .with("--name", ProgramImage.NAME, "--app-version", version)
                        .with("--dest", installers)
                        .with("--app-image", image)
                        .with("--resource-dir", packaging.resolve(kind.linux() ? "linux" : "icon"))
                        .with("--file-associations", association(kind))
                        .with("--description", "Diagnostic workup of suspected myositis")
                        .with("--vendor", ProgramImage.NAME)
                        .with(kind.options());
        if (kind.linux()) {
            jpackage.with("--linux-app-release", release)
                    // jpackage gives its copies the time of copying, and the start cache would not
                    // fit them; dpkg-deb packs nothing as later than this.
                    .environment("SOURCE_DATE_EPOCH", "" + Folders.TIME.to(TimeUnit.SECONDS))
                    // Far sooner than with xz, and hardly larger; Debian 12 reads it.
                    .environment("DPKG_DEB_COMPRESSOR_TYPE", "zstd")
                    .environment("DPKG_DEB_COMPRESSOR_LEVEL", "14");
        }
        jpackage.run();
        return newest(installers, kind);
    }

    /** The case file. Windows and macOS look only at what stands behind the last point. */
    private Path association(Kind kind) throws IOException {
        Path file = work.resolve("case.properties");
        Files.write(
                file,
                List.of(
                        "extension=" + (kind.linux() ? "myoworkup myoworkup.json" : "myoworkup"),
                        "mime-type=application/x-myoworkup-case",
                        "description=MyoWorkup case"));
        return file;
    }

    private static Path newest(Path installers, Kind kind) throws IOException {
        try (Stream<Path> all = Files.list(installers)) {
            return all.filter(f -> f.toString().endsWith("." + kind.type()))
                    .max(
                            (a, b) ->
                                    Long.compare(
                                            a.toFile().lastModified(), b.toFile().lastModified()))
                    .orElseThrow(() -> new IOException("jpackage left no " + kind.type()));
        }
    }
}
