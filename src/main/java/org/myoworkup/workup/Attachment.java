package org.myoworkup.workup;

import org.myoworkup.checklist.Message;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A picture or report that belongs to an answer.
 *
 * @param item the place it belongs to
 * @param name file name as given
 * @param mediaType {@code image/png}, {@code image/jpeg}, {@code image/tiff} or {@code
 *     application/pdf}
 * @param caption empty for none
 * @param nameVisible whether the patient's name or number can be read in it
 * @param consent whether the patient agreed to its being kept and shown
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 * @param data the bytes, shared and never changed
 */
@SuppressWarnings(
        "ArrayRecordComponent") // compared by checksum, never copied: a picture is megabytes
public record Attachment(
        Place item,
        String name,
        String mediaType,
        String caption,
        Told nameVisible,
        Told consent,
        String sha256,
        byte[] data) {

    /** Largest content, in bytes: a photograph or a scan, not a film. */
    public static final int MAX_BYTES = 25 * 1024 * 1024;

    /** Most of them in one workup. */
    public static final int MAX_COUNT = 200;

    /** Most bytes of all in one workup: in base64 they still fit into one case file. */
    public static final long MAX_TOTAL = 180L * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    /** What was said to a question about a picture. */
    public enum Told {
        YES("yes"),
        NO("no"),
        NOT_SAID("not-said");

        private final String code;

        Told(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Told> of(String code) {
            return List.of(values()).stream().filter(t -> t.code.equals(code)).findFirst();
        }
    }

    /** An attachment of which nobody said whether a name is visible or consent was given. */
    public Attachment(
            Place item, String name, String mediaType, String caption, String sha256, byte[] data) {
        this(item, name, mediaType, caption, Told.NOT_SAID, Told.NOT_SAID, sha256, data);
    }

    /** The SHA-256 checksum of these bytes, as it is kept. */
    public static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Why it cannot be attached beside these, empty when it can. */
    public Optional<Message> problemBeside(List<Attachment> others) {
        if (data.length > MAX_BYTES) {
            return Optional.of(Message.of("attachment.too-large", MAX_BYTES / MEGABYTE));
        }
        if (others.stream().anyMatch(this::same)) {
            return Optional.of(Message.of("attachment.twice"));
        }
        if (others.size() >= MAX_COUNT) {
            return Optional.of(Message.of("attachment.too-many", MAX_COUNT));
        }
        long total = others.stream().mapToLong(a -> a.data.length).sum();
        return total + data.length > MAX_TOTAL
                ? Optional.of(Message.of("attachment.too-much", MAX_TOTAL / MEGABYTE))
                : Optional.empty();
    }

    /** True for the same content at the same place, whatever was said of it since. */
    public boolean same(Attachment other) {
        return item.equals(other.item) && sha256.equals(other.sha256);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment a
                && item.equals(a.item)
                && name.equals(a.name)
                && mediaType.equals(a.mediaType)
                && caption.equals(a.caption)
                && nameVisible == a.nameVisible
                && consent == a.consent
                && sha256.equals(a.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
