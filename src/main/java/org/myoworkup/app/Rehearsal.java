package org.myoworkup.app;

import org.myoworkup.desktop.rehearsal.Rehearsing;
import org.myoworkup.session.OpenWorkplace;
import org.myoworkup.session.Samples;
import org.myoworkup.settings.People;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/**
 * Goes through every command and every screen, on published cases in a folder of its own that is
 * gone afterwards. The build of the installer runs it to note what a start needs; it takes no
 * folder from anybody, so it never meets a patient's data.
 */
public final class Rehearsal {
    private final Path folder;
    private final Wiring wiring = new Wiring();

    private Rehearsal(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        LogManager.getLogManager().reset();
        Path folder = Files.createTempDirectory("myoworkup-rehearsal");
        try {
            Rehearsal rehearsal = new Rehearsal(folder);
            rehearsal.commands();
            rehearsal.window();
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(Rehearsal::delete);
            }
        }
        System.exit(0);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path caseFile() {
        return folder.resolve("case.myoworkup.json");
    }

    private void commands() throws IOException {
        List<String> files = new ArrayList<>();
        for (String name : Samples.NAMES) {
            Path file = folder.resolve(name + ".myoworkup.json");
            files.add(Files.write(file, unmarked(name)).toString());
        }
        Files.write(caseFile(), unmarked(Samples.NAMES.getFirst()));
        command("--help");
        command("evaluate", caseFile().toString());
        command("report", caseFile().toString(), "-o", folder.resolve("report.pdf").toString());
        for (String file : files) {
            command("--data", data().toString(), "import", file);
        }
        command("--data", data().toString(), "list");
        command("--data", data().toString(), "verify");
    }

    /** A published case without its mark, for a sample is never stored. */
    private static byte[] unmarked(String name) {
        return new String(Samples.read(name), StandardCharsets.UTF_8)
                .replaceFirst(",\\s*\"source\"\\s*:\\s*\"[^\"]*\"", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void command(String... words) {
        PrintStream out = new PrintStream(OutputStream.nullOutputStream());
        int status =
                wiring.commandLine()
                        .run(words, out, System.err, new ByteArrayInputStream(new byte[0]));
        if (status != 0) {
            throw new IllegalStateException(String.join(" ", words) + " ended with " + status);
        }
    }

    private void window() {
        People people = Wiring.people(Optional.of(data()));
        AtomicReference<OpenWorkplace> open = new AtomicReference<>();
        try {
            Rehearsing.launch(
                    () -> {
                        open.set(wiring.open(Optional.of(data()), people::author));
                        return open.get();
                    },
                    wiring.checklist(),
                    wiring.languages(),
                    Wiring.settings(Optional.of(data())),
                    people,
                    Wiring.backups(Optional.of(data())),
                    caseFile(),
                    folder.resolve("exported.pdf"));
        } finally {
            Optional.ofNullable(open.get()).ifPresent(OpenWorkplace::close);
        }
    }
}
