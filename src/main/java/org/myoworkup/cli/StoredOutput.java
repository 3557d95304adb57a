package org.myoworkup.cli;

import org.myoworkup.session.SafeFile;
import org.myoworkup.session.Workplace;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.WorkupId;

import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Makes a file of a stored workup: what is refused is said of the workup or of the file. */
record StoredOutput(Console console, Supplier<Store> store, StoredWorkup workup, Output output) {

    /**
     * The exit status of it.
     *
     * @param making makes the content
     */
    int write(BiFunction<Workplace, WorkupId, byte[]> making) {
        Path file;
        try {
            file = output.path(Input.STANDARD_INPUT);
        } catch (Refusal refusal) {
            console.refused(output.name(), refusal);
            return CommandLineInterface.REFUSED;
        }
        return store.get().with(workplace -> write(workplace, file, making));
    }

    private int write(
            Workplace workplace, Path file, BiFunction<Workplace, WorkupId, byte[]> making) {
        byte[] content;
        try {
            content = making.apply(workplace, workup.find(workplace));
        } catch (Refusal refusal) {
            console.refused(workup.given(), refusal);
            return CommandLineInterface.REFUSED;
        }
        try {
            SafeFile.write(file, content);
        } catch (Refusal refusal) {
            console.refused(output.name(), refusal);
            return CommandLineInterface.REFUSED;
        }
        return CommandLineInterface.DONE;
    }
}
