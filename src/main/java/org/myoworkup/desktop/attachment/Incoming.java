package org.myoworkup.desktop.attachment;

import org.myoworkup.checklist.Message;
import org.myoworkup.session.Stop;
import org.myoworkup.session.picture.Pictures;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of some files: a bad one does not keep the others out.
 *
 * @param taken what can be attached
 * @param refused each by name, with the reason
 */
record Incoming(List<Attachment> taken, List<Refused> refused) {
    private static final int MEGABYTE = 1024 * 1024;

    /** A file that is not taken. */
    record Refused(String name, Message why) {}

    /**
     * Reads the files; takes its time.
     *
     * @param there what is attached already
     */
    static Incoming of(Pictures pictures, Place place, List<Path> files, List<Attachment> there) {
        List<Attachment> taken = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        List<Attachment> beside = new ArrayList<>(there);
        for (Path file : files) {
            Stop.check();
            String name = String.valueOf(file.getFileName());
            try {
                Attachment one = pictures.take(place, name, read(file));
                one.problemBeside(beside)
                        .ifPresent(
                                problem -> {
                                    throw new Refusal(problem);
                                });
                beside.add(one);
                taken.add(one);
            } catch (Refusal refusal) {
                refused.add(new Refused(name, refusal.message()));
            }
        }
        return new Incoming(List.copyOf(taken), List.copyOf(refused));
    }

    /** The size is asked first: a film is not read to be told that it is too large. */
    private static byte[] read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new Refusal(Message.of("attach.no-file"));
            }
            if (Files.size(file) > Attachment.MAX_BYTES) {
                throw new Refusal(Message.of("attach.too-big", Attachment.MAX_BYTES / MEGABYTE));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal(Message.of("attach.not-readable"));
        }
    }
}
