package org.myoworkup.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A measured process; {@link Probe} answers each line with one. */
final class Child implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 600;

    private final Stopwatch watch;
    private final Path errors;
    private final Process process;
    private final BufferedReader out;
    private final PrintStream in;

    private Child(List<String> command) throws IOException {
        errors = Files.createTempFile("myoworkup-bench", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        watch = new Stopwatch();
        process = builder.start();
        out = process.inputReader(StandardCharsets.UTF_8);
        in = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** Milliseconds until a window says it is usable; it stays open. */
    record Started(Child child, double usable) {}

    static Started window(List<String> command) throws IOException {
        Child child = new Child(command);
        child.line();
        return new Started(child, child.watch.millis());
    }

    /** Milliseconds of a whole process that ends by itself. */
    static double whole(List<String> command) throws IOException, InterruptedException {
        try (Child child = new Child(command)) {
            child.out.transferTo(java.io.Writer.nullWriter());
            double time = child.watch.millisUntil(child.process);
            if (child.process.exitValue() != 0) {
                throw new IOException(command + " failed: " + Files.readString(child.errors));
            }
            return time;
        }
    }

    private String line() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IOException("the measured program ended: " + Files.readString(errors));
        }
        return line;
    }

    /** What it answers, in figures. */
    List<Double> ask(String words) throws IOException {
        in.println(words);
        return Arrays.stream(line().split(" ")).map(Double::valueOf).toList();
    }

    /** Closes the window as its frame does, and waits for the end. */
    void quit() throws IOException, InterruptedException {
        in.println("quit");
        line();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("the window did not close");
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        process.onExit().join();
        Files.deleteIfExists(errors);
    }
}
