package org.myoworkup.report;

import org.myoworkup.report.ReportContent.PictureContent;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Attachment.Told;
import org.myoworkup.workup.Place;

/** What is printed of a picture besides itself. */
final class PictureWords {
    private final AnswerWords words;

    PictureWords(AnswerWords words) {
        this.words = words;
    }

    PictureContent of(Attachment attachment) {
        String id = attachment.item().id();
        String step = words.label(Place.of(id.substring(0, id.indexOf('.'))));
        String item = words.label(attachment.item());
        boolean named = attachment.caption().isBlank();
        String caption = named ? attachment.name() : attachment.caption();
        return new PictureContent(
                attachment,
                caption,
                words.say("attach.print.alternative", caption, step, item),
                String.join(
                        " · ",
                        named ? attachment.mediaType() : attachment.name(),
                        item,
                        words.say("attach.print.no-date"),
                        words.say("attach.print.consent." + attachment.consent().code())),
                warning(attachment.nameVisible()),
                attachment.consent() == Told.NO);
    }

    private String warning(Told nameVisible) {
        return switch (nameVisible) {
            case YES -> words.say("attach.print.name-visible");
            case NOT_SAID -> words.say("attach.print.name-not-said");
            case NO -> "";
        };
    }
}
