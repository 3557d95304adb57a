package org.myoworkup.cli;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that a command writes. Nothing is replaced unless that was asked for. */
final class Output {
    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write.")
    private String file;

    @Option(names = "--force", description = "Replace FILE if it exists.")
    private boolean force;

    /**
     * The path to write to.
     *
     * @param input what the command reads, which is never overwritten
     * @throws Refusal when something is there that must stay
     */
    Path path(String input) {
        return path(file, force, input);
    }

    /** As {@link #path(String)}, of a command that has these options itself. */
    static Path path(String file, boolean force, String input) {
        Path path = Input.path(file);
        if (Files.isDirectory(path)) {
            throw new Refusal(Message.of("cli.is-folder"));
        }
        if (Files.exists(path)) {
            if (!force) {
                throw new Refusal(Message.of("cli.exists"));
            }
            if (same(path, input)) {
                throw new Refusal(Message.of("cli.is-input"));
            }
        }
        return path;
    }

    private static boolean same(Path path, String input) {
        try {
            return !input.equals(Input.STANDARD_INPUT)
                    && Files.exists(Input.path(input))
                    && Files.isSameFile(path, Input.path(input));
        } catch (IOException e) {
            throw new Refusal(Message.of("cli.not-readable"));
        }
    }

    String name() {
        return file;
    }
}
