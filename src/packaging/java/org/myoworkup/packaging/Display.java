package org.myoworkup.packaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Where the rehearsal shows its window: the display there is; on Linux without one, one in memory
 * (Xvfb, where it is installed); else JavaFX's own headless one, which loads fewer of the classes
 * that a real window needs.
 */
final class Display implements AutoCloseable {
    private final Optional<Process> server;
    private final Optional<String> name;
    private final List<String> options;

    private Display(Optional<Process> server, Optional<String> name, List<String> options) {
        this.server = server;
        this.name = name;
        this.options = options;
    }

    static Display open() throws IOException {
        boolean there = Host.CURRENT != Host.LINUX || System.getenv("DISPLAY") != null;
        if (there) {
            return new Display(Optional.empty(), Optional.empty(), List.of());
        }
        try {
            Process server =
                    new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            BufferedReader said =
                    new BufferedReader(
                            new InputStreamReader(
                                    server.getInputStream(), StandardCharsets.US_ASCII));
            String number = said.readLine();
            if (number == null) {
                throw new IOException("Xvfb did not start");
            }
            return new Display(Optional.of(server), Optional.of(":" + number), List.of());
        } catch (IOException none) {
            System.out.println("no display and no Xvfb: the start cache is trained without");
            return new Display(
                    Optional.empty(),
                    Optional.empty(),
                    List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
    }

    /** What the runtime is told. */
    List<String> options() {
        return options;
    }

    /** Shows what this command opens here. */
    Tool shows(Tool command) {
        name.ifPresent(n -> command.environment("DISPLAY", n));
        return command;
    }

    @Override
    public void close() {
        server.ifPresent(Process::destroy);
    }
}
