package org.myoworkup.cli;

import org.myoworkup.checklist.Message;
import org.myoworkup.session.CaseFiles;
import org.myoworkup.workup.Refusal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.ObjIntConsumer;

/** Reads what a command is given: a file by its name, or standard input as {@code -}. */
final class Input {
    static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;

    Input(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * The path that this argument names.
     *
     * @throws Refusal when the system can have no such path
     */
    static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new Refusal(Message.of("cli.no-path"));
        }
    }

    /**
     * The bytes of a case file; of one that is too large, one byte more than a case file may have.
     *
     * @throws Refusal when there is no such file or it cannot be read
     */
    byte[] bytes(String argument) {
        return read(argument, in -> in.readNBytes(CaseFiles.MAX_BYTES + 1));
    }

    /**
     * Hands on each line that is not blank, with its number from 1. Takes lines one by one, however
     * many there are.
     */
    void lines(String argument, ObjIntConsumer<byte[]> each) {
        read(
                argument,
                in -> {
                    ByteArrayOutputStream line = new ByteArrayOutputStream();
                    int number = 1;
                    for (int next = in.read(); next >= 0; next = in.read()) {
                        if (next != '\n') {
                            if (line.size() <= CaseFiles.MAX_BYTES) {
                                line.write(next);
                            }
                            continue;
                        }
                        handOn(line, number++, each);
                    }
                    handOn(line, number, each);
                    return new byte[0];
                });
    }

    private static void handOn(
            ByteArrayOutputStream line, int number, ObjIntConsumer<byte[]> each) {
        byte[] bytes = line.toByteArray();
        line.reset();
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                each.accept(bytes, number);
                return;
            }
        }
    }

    private interface Reading {
        byte[] of(InputStream in) throws IOException;
    }

    private byte[] read(String argument, Reading reading) {
        try {
            if (argument.equals(STANDARD_INPUT)) {
                return reading.of(new BufferedInputStream(standardInput));
            }
            Path file = path(argument);
            if (Files.isDirectory(file)) {
                throw new Refusal(Message.of("cli.is-folder"));
            }
            if (!Files.exists(file)) {
                throw new Refusal(Message.of("cli.no-file"));
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                return reading.of(in);
            }
        } catch (IOException e) {
            throw new Refusal(Message.of("cli.not-readable"));
        }
    }
}
