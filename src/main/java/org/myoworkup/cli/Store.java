package org.myoworkup.cli;

import org.myoworkup.session.OpenWorkplace;
import org.myoworkup.session.Workplace;
import org.myoworkup.workup.Refusal;

import java.util.Optional;
import java.util.function.ToIntFunction;

/** The store, opened for one command and closed behind it. */
final class Store {
    private final Console console;
    private final CommandLineInterface.Opening opening;
    private final Optional<String> folder;
    private final Optional<String> as;

    /**
     * @param folder as given with {@code --data}
     * @param as as given with {@code --as}
     */
    Store(
            Console console,
            CommandLineInterface.Opening opening,
            Optional<String> folder,
            Optional<String> as) {
        this.console = console;
        this.opening = opening;
        this.folder = folder;
        this.as = as;
    }

    /** The exit status of this work, or that of a refusal when the store cannot be opened. */
    int with(ToIntFunction<Workplace> work) {
        return opened(open -> work.applyAsInt(open.workplace()));
    }

    /** As {@link #with} for work that writes: the first of a day is preceded by a backup. */
    int writing(ToIntFunction<Workplace> work) {
        return opened(
                open -> {
                    try {
                        open.backups().daily();
                    } catch (Refusal notMade) {
                        console.problem(notMade.message());
                    }
                    return work.applyAsInt(open.workplace());
                });
    }

    /** As {@link #with} for the store as a whole; says what was found on opening it. */
    int opened(ToIntFunction<OpenWorkplace> work) {
        try (OpenWorkplace open = opening.open(folder.map(Input::path), as)) {
            open.notices().forEach(console::problem);
            return work.applyAsInt(open);
        } catch (Refusal refusal) {
            console.refused(folder.orElse("myoworkup"), refusal);
            return CommandLineInterface.REFUSED;
        }
    }
}
