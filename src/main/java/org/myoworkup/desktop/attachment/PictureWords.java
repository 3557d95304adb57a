package org.myoworkup.desktop.attachment;

import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Attachment.Told;

/** What is said of a picture, in words. */
record PictureWords(Texts texts) {

    /** Its caption, else the name of its file. */
    String title(Attachment attachment) {
        return attachment.caption().isBlank() ? attachment.name() : attachment.caption();
    }

    String told(Told told) {
        return texts.say("attach.told." + told.code());
    }

    String nameVisible(Attachment attachment) {
        return texts.say("attach.tile.name-visible", told(attachment.nameVisible()));
    }

    String consent(Attachment attachment) {
        return texts.say("attach.tile.consent", told(attachment.consent()));
    }

    /** All of it, for a screen reader. */
    String all(Attachment attachment, int number, int of) {
        return texts.say(
                "attach.tile",
                number,
                of,
                title(attachment),
                nameVisible(attachment),
                consent(attachment));
    }
}
