package org.myoworkup.session.picture;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A piece of a JPEG file (ITU-T T.81, annex B): from its marker to the next, coded picture data
 * included.
 *
 * @param marker its second byte, for example 0xE1 for APP1
 * @param start offset of the marker
 * @param end offset behind it
 */
public record JpegSegment(int marker, int start, int end) {
    public static final int START_OF_IMAGE = 0xD8;
    public static final int END_OF_IMAGE = 0xD9;
    public static final int APP0 = 0xE0;
    public static final int APP1 = 0xE1;
    public static final int APP2 = 0xE2;
    public static final int APP14 = 0xEE;
    public static final int APP15 = 0xEF;
    public static final int COMMENT = 0xFE;
    private static final int START_OF_SCAN = 0xDA;
    private static final int RESTART_0 = 0xD0;
    private static final int RESTART_7 = 0xD7;

    /** Marker and length. */
    private static final int HEAD = 4;

    /**
     * All of them to the end of the picture; what follows it belongs to none.
     *
     * @throws Refusal when the file ends before the picture does
     */
    public static List<JpegSegment> of(byte[] jpeg) {
        List<JpegSegment> segments = new ArrayList<>();
        int at = 0;
        while (true) {
            at = marker(jpeg, at);
            int marker = jpeg[at + 1] & 0xFF;
            int end = end(jpeg, at, marker);
            segments.add(new JpegSegment(marker, at, end));
            if (marker == END_OF_IMAGE) {
                return segments;
            }
            at = end;
        }
    }

    /** The next marker; bytes between segments belong to none and are passed over. */
    private static int marker(byte[] jpeg, int from) {
        for (int i = from; i + 1 < jpeg.length; i++) {
            int next = jpeg[i + 1] & 0xFF;
            if ((jpeg[i] & 0xFF) == 0xFF && next != 0xFF && next != 0) {
                return i;
            }
        }
        throw cutShort();
    }

    private static int end(byte[] jpeg, int at, int marker) {
        boolean bare =
                marker == START_OF_IMAGE
                        || marker == END_OF_IMAGE
                        || marker == 1
                        || restart(marker);
        if (bare) {
            return at + 2;
        }
        if (at + HEAD > jpeg.length) {
            throw cutShort();
        }
        int length = number(jpeg, at + 2);
        int end = at + 2 + length;
        if (length < 2 || end > jpeg.length) {
            throw cutShort();
        }
        return marker == START_OF_SCAN ? endOfScan(jpeg, end) : end;
    }

    private static int endOfScan(byte[] jpeg, int from) {
        int at = marker(jpeg, from);
        while (restart(jpeg[at + 1] & 0xFF)) {
            at = marker(jpeg, at + 2);
        }
        return at;
    }

    private static boolean restart(int marker) {
        return marker >= RESTART_0 && marker <= RESTART_7;
    }

    private static Refusal cutShort() {
        return new Refusal(Message.of("attach.cut-short"));
    }

    /** True when its content begins with these characters, of which 0 is one. */
    public boolean begins(byte[] jpeg, String with) {
        int from = start + HEAD;
        return from + with.length() <= end
                && Arrays.equals(
                        jpeg,
                        from,
                        from + with.length(),
                        with.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                        0,
                        with.length());
    }

    /** Its content, behind marker and length. */
    public byte[] content(byte[] jpeg) {
        return Arrays.copyOfRange(jpeg, Math.min(end, start + HEAD), end);
    }

    /** True for the segment that says how large the picture is. */
    public boolean isFrame() {
        return marker >= 0xC0
                && marker <= 0xCF
                && marker != 0xC4
                && marker != 0xC8
                && marker != 0xCC;
    }

    /** How many pixels the frame says that the picture has; 0 for any other segment. */
    long pixels(byte[] jpeg) {
        return isFrame() && end - start > HEAD + 5
                ? (long) number(jpeg, start + HEAD + 1) * number(jpeg, start + HEAD + 3)
                : 0;
    }

    private static int number(byte[] jpeg, int at) {
        return (jpeg[at] & 0xFF) << 8 | jpeg[at + 1] & 0xFF;
    }

    public boolean isApplication() {
        return marker >= APP0 && marker <= APP15;
    }
}
