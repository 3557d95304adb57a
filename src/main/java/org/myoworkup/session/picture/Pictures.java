package org.myoworkup.session.picture;

import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Refusal;

/** Takes pictures and reports in. */
public interface Pictures {

    /** Most pixels of a picture, or of all pages of a TIFF together. */
    long MAX_PIXELS = 100_000_000;

    /**
     * What is kept of a file: the picture as it looks, without what the camera or the machine wrote
     * beside it. A PDF stays byte for byte as it is.
     *
     * @param name of the file; it says nothing about what the file is
     * @return with the checksum of the bytes that are kept, nothing said of name and consent
     * @throws Refusal with what to do, when it is no PNG, JPEG, TIFF or PDF that can be shown
     */
    Attachment take(Place item, String name, byte[] file);
}
