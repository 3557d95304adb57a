package org.myoworkup.exchange;

import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Signature;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a case file encloses: attachments, whose checksum must hold, and signatures. */
final class EnclosureReader {
    private static final Set<String> MEDIA_TYPES =
            Set.of("image/png", "image/jpeg", "image/tiff", "application/pdf");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern FILE_NAME = Pattern.compile("[^/\\\\\\p{Cntrl}]{1,255}");

    private EnclosureReader() {}

    /**
     * @param kept bytes by their checksum; one of these need not stand in the file
     */
    static Attachment attachment(Field field, PlaceReader places, Map<String, byte[]> kept) {
        field.only(
                "item", "name", "mediaType", "caption", "nameVisible", "consent", "sha256", "data");
        Field item = field.required("item");
        Place place = places.item(item.path(), item.text()).place();
        Field name = field.required("name");
        if (!FILE_NAME.matcher(name.words()).matches()) {
            throw name.refusal("case.no-file-name");
        }
        Field mediaType = field.required("mediaType");
        if (!MEDIA_TYPES.contains(mediaType.text())) {
            throw mediaType.refusal(
                    "case.media-type", String.join(", ", MEDIA_TYPES.stream().sorted().toList()));
        }
        Field sha256 = field.required("sha256");
        Optional<byte[]> known =
                field.optional("data").isPresent()
                        ? Optional.empty()
                        : Optional.ofNullable(kept.get(sha256.text()));
        byte[] bytes = known.orElseGet(() -> bytes(field.required("data")));
        if (!Attachment.checksum(bytes).equals(checksum(sha256))) {
            throw sha256.refusal("case.checksum");
        }
        return new Attachment(
                place,
                name.text(),
                mediaType.text(),
                field.optional("caption").map(Field::text).orElse(""),
                told(field, "nameVisible"),
                told(field, "consent"),
                sha256.text(),
                bytes);
    }

    private static Attachment.Told told(Field field, String key) {
        return field.optional(key)
                .map(
                        said ->
                                Attachment.Told.of(said.text())
                                        .filter(t -> t != Attachment.Told.NOT_SAID)
                                        .orElseThrow(() -> said.refusal("case.no-yes-no")))
                .orElse(Attachment.Told.NOT_SAID);
    }

    private static byte[] bytes(Field data) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(data.longText());
        } catch (IllegalArgumentException e) {
            throw data.refusal("case.not-base64");
        }
        if (bytes.length == 0) {
            throw data.refusal("answer.blank");
        }
        if (bytes.length > Attachment.MAX_BYTES) {
            throw data.refusal("attachment.too-large", Attachment.MAX_BYTES / 1024 / 1024);
        }
        return bytes;
    }

    static Signature signature(Field field, int fileRevision, LocalDate today) {
        field.only("revision", "name", "role", "time", "sha256", "interim");
        Field revision = field.required("revision");
        if (revision.count() > fileRevision) {
            throw revision.refusal("case.signed-later", fileRevision);
        }
        return new Signature(
                revision.count(),
                field.required("name").words(),
                field.optional("role").map(Field::text).orElse(""),
                time(field.required("time"), today),
                checksum(field.required("sha256")),
                field.optional("interim").map(Field::flag).orElse(false));
    }

    /** A moment that is past in some time zone. */
    private static Instant time(Field field, LocalDate today) {
        Instant time;
        try {
            time = Instant.parse(field.text());
        } catch (DateTimeException e) {
            throw field.refusal("case.no-time");
        }
        if (time.atOffset(ZoneOffset.UTC).toLocalDate().isAfter(today.plusDays(1))) {
            throw field.refusal("case.time-future");
        }
        return time;
    }

    private static String checksum(Field field) {
        if (!SHA_256.matcher(field.text()).matches()) {
            throw field.refusal("case.no-checksum");
        }
        return field.text();
    }
}
