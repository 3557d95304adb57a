package org.myoworkup.desktop.list;

import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.FileChoice;
import org.myoworkup.session.CaseFiles;
import org.myoworkup.session.Imports;
import org.myoworkup.session.Stop;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.WorkupId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Takes a case file, or a PDF that carries one, in as a new workup or as the new revision of a
 * stored one, showing first whose it is and who may be the same patient.
 */
final class ImportCase {
    private final Desk desk;
    private final WorkupListView.Ways ways;
    private final Runnable changed;

    ImportCase(Desk desk, WorkupListView.Ways ways, Runnable changed) {
        this.desk = desk;
        this.ways = ways;
        this.changed = changed;
    }

    void show(Consumer<Message> refused) {
        desk.files()
                .open(desk.stage(), FileChoice.Kind.IMPORT)
                .ifPresent(file -> offer(file, refused));
    }

    /** One file at a time: whose it is has to be looked at. */
    void dropped(List<Path> files, Consumer<Message> refused) {
        if (files.size() == 1) {
            offer(files.getFirst(), refused);
        } else {
            refused.accept(Message.of("window.import.one"));
        }
    }

    private void offer(Path file, Consumer<Message> refused) {
        String name = String.valueOf(file.getFileName());
        desk.background()
                .stoppable(
                        () -> read(file),
                        offered -> ask(name, offered, refused),
                        why -> refused.accept(Message.of("window.refused-at", name, why)));
    }

    private Imports.Offered read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Message.of("window.import.no-file", file.toString()));
        }
        if (Files.size(file) > CaseFiles.MAX_BYTES) {
            throw new Refusal(Message.of("window.import.too-large", file.toString()));
        }
        byte[] bytes = Files.readAllBytes(file);
        Stop.check();
        Imports.Offered offered = desk.workplace().imports().look(bytes);
        Stop.check();
        return offered;
    }

    private void ask(String name, Imports.Offered offered, Consumer<Message> refused) {
        new ImportDialog(
                        desk,
                        name,
                        offered,
                        () -> take(() -> desk.workplace().imports().take(offered.file()), refused),
                        candidate -> take(() -> supersede(candidate, offered), refused))
                .show();
    }

    private WorkupId supersede(Imports.Candidate candidate, Imports.Offered offered) {
        WorkupId id = candidate.listed().id();
        Optional<Integer> seen = Optional.of(candidate.stored().revision());
        desk.workplace().imports().supersede(id, offered.file(), seen);
        return id;
    }

    private void take(Callable<WorkupId> taking, Consumer<Message> refused) {
        desk.background()
                .run(
                        taking,
                        id -> {
                            changed.run();
                            ways.open(id);
                        },
                        refused);
    }
}
