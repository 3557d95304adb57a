package org.myoworkup.session.picture;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a directory of a TIFF file says of its page (TIFF 6.0, section 2); Exif has the same form.
 *
 * @param tags whole numbers that stand alone, by their tag
 */
public record TiffDirectory(Map<Integer, Long> tags) {
    public static final int WIDTH = 256;
    public static final int HEIGHT = 257;
    public static final int ORIENTATION = 274;
    public static final int SAMPLES = 277;

    /** More pages than any report has; a bound for files that lead round in a circle. */
    public static final int MOST = 200;

    private static final int HEADER = 8;
    private static final int ENTRY = 12;

    public TiffDirectory {
        tags = Map.copyOf(tags);
    }

    /**
     * All directories of a file, in order.
     *
     * @throws Refusal when they lead out of the file, round in a circle, or are too many
     */
    public static List<TiffDirectory> of(byte[] tiff) {
        if (tiff.length < HEADER) {
            throw new Refusal(Message.of("attach.cut-short"));
        }
        ByteBuffer file = ByteBuffer.wrap(tiff);
        file.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        List<TiffDirectory> all = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        long at = file.getInt(4) & 0xFFFFFFFFL;
        while (at != 0) {
            if (!seen.add(at)) {
                throw new Refusal(Message.of("attach.damaged"));
            }
            if (all.size() == MOST) {
                throw new Refusal(Message.of("attach.too-many-pages", MOST));
            }
            int entries = inside(file, at, 2) ? file.getShort((int) at) & 0xFFFF : 0;
            long next = at + 2 + (long) entries * ENTRY;
            if (entries == 0 || !inside(file, next, 4)) {
                throw new Refusal(Message.of("attach.cut-short"));
            }
            all.add(directory(file, (int) at + 2, entries));
            at = file.getInt((int) next) & 0xFFFFFFFFL;
        }
        return all;
    }

    private static boolean inside(ByteBuffer file, long at, int bytes) {
        return at >= 0 && at + bytes <= file.limit();
    }

    private static TiffDirectory directory(ByteBuffer file, int from, int entries) {
        Map<Integer, Long> tags = new HashMap<>();
        for (int i = 0; i < entries; i++) {
            int at = from + i * ENTRY;
            int tag = file.getShort(at) & 0xFFFF;
            int type = file.getShort(at + 2);
            if (file.getInt(at + 4) == 1) {
                switch (type) {
                    case 3 -> tags.put(tag, (long) (file.getShort(at + 8) & 0xFFFF));
                    case 4 -> tags.put(tag, file.getInt(at + 8) & 0xFFFFFFFFL);
                    default -> {
                        // text, fractions and lists say nothing of size or orientation
                    }
                }
            }
        }
        return new TiffDirectory(tags);
    }

    public Optional<Long> tag(int tag) {
        return Optional.ofNullable(tags.get(tag));
    }

    /** Pixels of the page; 0 where it does not say. */
    public long pixels() {
        return tag(WIDTH).orElse(0L) * tag(HEIGHT).orElse(0L);
    }

    /** How the picture has to be turned; as it lies where it does not say. */
    public Turn turn() {
        return Turn.of(tag(ORIENTATION).orElse(1L).intValue());
    }
}
