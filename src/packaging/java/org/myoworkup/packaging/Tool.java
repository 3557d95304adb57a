package org.myoworkup.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A command, with what is said to it. Ends the build where it fails. */
final class Tool {
    private final List<String> words = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();

    private Tool(String command) {
        words.add(command);
    }

    /** Of the JDK that runs this. */
    static Tool ofJdk(String name) {
        return of(Host.CURRENT.tool(Path.of(System.getProperty("java.home")), name));
    }

    static Tool of(Path command) {
        return new Tool(command.toString());
    }

    Tool with(Object... more) {
        for (Object word : more) {
            words.add(word.toString());
        }
        return this;
    }

    Tool with(List<String> more) {
        words.addAll(more);
        return this;
    }

    Tool environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** What it writes goes where the build's own lines go. */
    void run() throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(words).inheritIO();
        process.environment().putAll(environment);
        int status = process.start().waitFor();
        if (status != 0) {
            throw new IOException(words.getFirst() + " ended with " + status);
        }
    }
}
