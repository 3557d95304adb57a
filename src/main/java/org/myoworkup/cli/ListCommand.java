package org.myoworkup.cli;

import org.myoworkup.session.Workplace;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Workups;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Lists the stored workups. */
@Command(
        name = "list",
        description = {
            "Lists the stored workups, last changed first, one a line with tabs between:",
            "id, record number, name, birth date, revision, last change, items answered, items"
                    + " asked, results awaited."
        })
final class ListCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<Store> store;

    @Parameters(
            arity = "0..1",
            defaultValue = "",
            paramLabel = "SEARCH",
            description = "Part of a name or record number; all workups if not given.")
    private String search;

    ListCommand(Console console, Supplier<Store> store) {
        this.console = console;
        this.store = store;
    }

    @Override
    public Integer call() {
        return store.get().with(this::list);
    }

    private int list(Workplace workplace) {
        for (Workups.Listed line : workplace.list(search, Integer.MAX_VALUE)) {
            console.printFields(
                    line.id(),
                    line.patient().recordNumber(),
                    line.patient().name(),
                    line.patient().birthDate().map(PartialDate::toString).orElse(""),
                    line.revision(),
                    line.changed(),
                    line.answered(),
                    line.asked(),
                    line.awaited().size());
        }
        return CommandLineInterface.DONE;
    }
}
