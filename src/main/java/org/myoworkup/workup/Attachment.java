package org.myoworkup.workup;

/**
 * A picture or report that belongs to an answer.
 *
 * @param item the place it belongs to
 * @param name file name as given
 * @param mediaType {@code image/png}, {@code image/jpeg}, {@code image/tiff} or {@code
 *     application/pdf}
 * @param caption empty for none
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 * @param data the bytes, shared and never changed
 */
@SuppressWarnings(
        "ArrayRecordComponent") // compared by checksum, never copied: a picture is megabytes
public record Attachment(
        Place item, String name, String mediaType, String caption, String sha256, byte[] data) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment a
                && item.equals(a.item)
                && name.equals(a.name)
                && mediaType.equals(a.mediaType)
                && caption.equals(a.caption)
                && sha256.equals(a.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
