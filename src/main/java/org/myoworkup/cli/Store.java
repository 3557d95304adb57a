package org.myoworkup.cli;

import org.myoworkup.session.OpenWorkplace;
import org.myoworkup.session.Workplace;
import org.myoworkup.workup.Refusal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The store, opened for one command and closed behind it. */
final class Store {
    private final Console console;
    private final Function<Optional<Path>, OpenWorkplace> opening;
    private final Optional<String> folder;

    /**
     * @param folder as given with {@code --data}
     */
    Store(
            Console console,
            Function<Optional<Path>, OpenWorkplace> opening,
            Optional<String> folder) {
        this.console = console;
        this.opening = opening;
        this.folder = folder;
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
        try (OpenWorkplace open = opening.apply(folder.map(Input::path))) {
            open.notices().forEach(console::problem);
            return work.applyAsInt(open);
        } catch (Refusal refusal) {
            console.refused(folder.orElse("myoworkup"), refusal);
            return CommandLineInterface.REFUSED;
        }
    }
}
