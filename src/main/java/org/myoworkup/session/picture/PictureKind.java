package org.myoworkup.session.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be attached, known by its first bytes. */
public enum PictureKind {
    PNG("image/png"),
    JPEG("image/jpeg"),
    TIFF("image/tiff"),
    PDF("application/pdf");

    /** Readers of PDF accept its mark anywhere in the first kilobyte. */
    private static final int PDF_MARK_WITHIN = 1024;

    private final String mediaType;

    PictureKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<PictureKind> ofMediaType(String mediaType) {
        return List.of(values()).stream().filter(k -> k.mediaType.equals(mediaType)).findFirst();
    }

    /** By content, whatever the file is called. */
    public static Optional<PictureKind> of(byte[] bytes) {
        if (starts(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        }
        if (starts(bytes, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (starts(bytes, 'I', 'I', 42, 0) || starts(bytes, 'M', 'M', 0, 42)) {
            return Optional.of(TIFF);
        }
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, PDF_MARK_WITHIN));
        return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")
                ? Optional.of(PDF)
                : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
