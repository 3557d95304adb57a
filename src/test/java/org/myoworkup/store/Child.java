package org.myoworkup.store;

import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;

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

    /** Ends it without its knowing, and gives the whole lines it had still printed. */
    List<String> kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly(); // the process itself would close what it printed, too
        process.waitFor();
        StringBuilder rest = new StringBuilder();
        for (int c = out.read(); c >= 0; c = out.read()) {
            rest.append((char) c);
        }
        return rest.substring(0, rest.lastIndexOf("\n") + 1).lines().toList();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /**
     * {@code hold FOLDER}: opens it and waits. {@code record FOLDER ID}: answers and says so, until
     * it is ended.
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream say = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (SqliteWorkups workups = Database.open(Path.of(arguments[1]), Clock.systemUTC())) {
            say.println("open");
            if (arguments[0].equals("record")) {
                record(workups, WorkupId.parse(arguments[2]), say);
            }
            while (System.in.read() >= 0) {
                say.println("held");
            }
        } catch (Refusal refusal) {
            say.println(refusal.message().key());
        }
    }

    private static void record(SqliteWorkups workups, WorkupId id, PrintStream say) {
        Workup workup = workups.find(id).orElseThrow();
        while (true) {
            Place place = Place.of("exam.note.n" + workup.revision());
            Change change =
                    new Change.OfAnswer(
                            place,
                            Optional.empty(),
                            Optional.of(new Answer.Text("r" + workup.revision())),
                            "",
                            false);
            workup = workup.apply(change);
            workups.record(id, change, workup, Cases.headline(), Cases.AUTHOR);
            say.println(place);
        }
    }
}
