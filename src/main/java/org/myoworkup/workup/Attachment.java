package org.myoworkup.workup;

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
