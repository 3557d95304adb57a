package org.myoworkup.bench;

import javafx.application.Application;

import org.myoworkup.app.Main;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The measured side: the program as it is installed, or an empty window, in a process of its own.
 * It says {@code usable} when a person could begin, and then does what it is told, a line each way.
 */
public final class Probe {
    private Probe() {}

    /**
     * @param args {@code empty}; {@code window} and the data folder; {@code table}, a file to write
     *     and the pages
     */
    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "empty" -> {
                obey();
                Application.launch(EmptyWindow.class);
            }
            case "window" -> {
                obey();
                Main.main(new String[] {"--data", args[1]});
            }
            case "table" ->
                    Files.write(Path.of(args[1]), PlainTable.pdf(Integer.parseInt(args[2])));
            default -> throw new IllegalArgumentException(args[0]);
        }
        System.exit(0);
    }

    private static void obey() {
        Thread.ofPlatform()
                .name("probe")
                .daemon()
                .uncaughtExceptionHandler(
                        (_, failed) -> {
                            failed.printStackTrace();
                            Runtime.getRuntime().halt(1); // nobody waits for an answer in vain
                        })
                .start(Probe::listen);
    }

    private static void listen() {
        PrintStream out = System.out;
        Hand hand = new Hand();
        hand.untilUsable();
        out.println("usable");
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.println(hand.does(line.split(" ")));
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
