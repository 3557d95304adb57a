package org.myoworkup.store;

import org.myoworkup.workup.Refusal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Another program, with this class path and this database. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        this.out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * @param scratch where its driver unpacks and its error output goes
     */
    static Child start(Path scratch, String... arguments) throws IOException {
        return start(List.of(), scratch, arguments);
    }

    /**
     * @param prefix a command that runs the rest of its arguments
     */
    static Child start(List<String> prefix, Path scratch, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + scratch,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName()));
        command.addAll(List.of(arguments));
        return new Child(
                new ProcessBuilder(command)
                        .redirectError(scratch.resolve("child.err").toFile())
                        .start());
    }

    /** The next line it prints, empty when it has ended. */
    Optional<String> line() throws IOException {
        return Optional.ofNullable(out.readLine());
    }

    /** Ends it without its knowing; what it had printed can still be read. */
    void end() throws InterruptedException {
        process.toHandle().destroyForcibly(); // the process itself would close what it printed, too
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** {@code hold FOLDER}: opens it and waits. {@code hasty FOLDER SEED}: see {@link Hasty}. */
    public static void main(String[] arguments) throws IOException {
        PrintStream say = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments[0].equals("hasty")) {
            Hasty.work(Path.of(arguments[1]), Long.parseLong(arguments[2]), say);
        }
        try (SqliteWorkups workups = Database.open(Path.of(arguments[1]), Clock.systemUTC())) {
            say.println("open");
            while (System.in.read() >= 0) {
                say.println("held");
            }
        } catch (Refusal refusal) {
            say.println(refusal.message().key());
        }
    }
}
