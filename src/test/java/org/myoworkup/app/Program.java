package org.myoworkup.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, on the headless platform that the tests run on. */
final class Program {
    private Program() {}

    /**
     * @param out what it writes is there afterwards, in NAME.out and NAME.err
     */
    static Process start(
            Path out, String name, List<String> options, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(a -> !a.startsWith("-javaagent") && !a.startsWith("-agentlib"))
                        .toList());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(out.resolve(name + ".err").toFile())
                .redirectOutput(out.resolve(name + ".out").toFile())
                .start();
    }
}
