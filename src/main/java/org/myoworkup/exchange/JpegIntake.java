package org.myoworkup.exchange;

import org.myoworkup.session.picture.JpegCoder;
import org.myoworkup.session.picture.JpegSegment;
import org.myoworkup.session.picture.Raster;
import org.myoworkup.session.picture.TiffDirectory;
import org.myoworkup.session.picture.Turn;
import org.myoworkup.workup.Refusal;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * A JPEG without what the camera wrote beside the picture: Exif with place, time and thumbnail,
 * XMP, IPTC, comments, further pictures behind its end. The coded picture stays bit for bit, with
 * what it needs to look right: JFIF, Adobe's segment, the colour profile.
 */
final class JpegIntake {
    private static final float QUALITY = 0.95f;
    private static final String EXIF = "Exif\0\0";

    /** Identifier, version, density and the size of the thumbnail. */
    private static final int JFIF_LENGTH = 14;

    private JpegIntake() {}

    static byte[] kept(byte[] jpeg) {
        List<JpegSegment> segments = JpegSegment.of(jpeg);
        Turn turn = turn(jpeg, segments);
        return turn == Turn.NONE
                ? stripped(jpeg, segments)
                : JpegCoder.jpeg(
                        turn.upright(Raster.of(stripped(jpeg, segments)).page(1)), QUALITY);
    }

    private static Turn turn(byte[] jpeg, List<JpegSegment> segments) {
        return segments.stream()
                .filter(s -> s.marker() == JpegSegment.APP1 && s.begins(jpeg, EXIF))
                .findFirst()
                .map(s -> s.content(jpeg))
                .map(c -> exifTurn(Arrays.copyOfRange(c, EXIF.length(), c.length)))
                .orElse(Turn.NONE);
    }

    /** What Exif says of the orientation; Exif that cannot be read says nothing. */
    static Turn exifTurn(byte[] exif) {
        try {
            return TiffDirectory.of(exif).stream()
                    .findFirst()
                    .map(TiffDirectory::turn)
                    .orElse(Turn.NONE);
        } catch (Refusal unreadable) {
            return Turn.NONE;
        }
    }

    private static byte[] stripped(byte[] jpeg, List<JpegSegment> segments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length);
        for (JpegSegment segment : segments) {
            if (segment.marker() == JpegSegment.APP0) {
                jfif(jpeg, segment, out);
            } else if (needed(jpeg, segment)) {
                out.write(jpeg, segment.start(), segment.end() - segment.start());
            }
        }
        return out.toByteArray();
    }

    private static boolean needed(byte[] jpeg, JpegSegment segment) {
        return switch (segment.marker()) {
            case JpegSegment.APP2 -> segment.begins(jpeg, "ICC_PROFILE\0");
            case JpegSegment.APP14 -> segment.begins(jpeg, "Adobe");
            case JpegSegment.COMMENT -> false;
            default -> !segment.isApplication();
        };
    }

    /** Without the thumbnail that it may carry. */
    private static void jfif(byte[] jpeg, JpegSegment segment, ByteArrayOutputStream out) {
        byte[] content = segment.content(jpeg);
        if (!segment.begins(jpeg, "JFIF\0") || content.length < JFIF_LENGTH) {
            return;
        }
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) JpegSegment.APP0, 0, JFIF_LENGTH + 2});
        out.write(content, 0, JFIF_LENGTH - 2);
        out.writeBytes(new byte[] {0, 0});
    }
}
