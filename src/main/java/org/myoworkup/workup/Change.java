package org.myoworkup.workup;

import java.util.Optional;

/** One step in the history of a workup. Undo is another change. */
public sealed interface Change extends Event {

    /** Why, in words; empty where nobody asked. */
    String reason();

    /** The change that takes this one back. */
    Change inverse();

    /** The same change with this reason. */
    Change because(String why);

    /**
     * An answer set, changed or cleared.
     *
     * @param before empty when there was none
     * @param after empty when it is cleared
     * @param bulk answered together with others by one key ("the rest absent")
     * @param wasTogether {@code before} stood as {@linkplain Workup#together marked together}
     * @param together {@code after} stands so: when {@code bulk}, when a table keeps a row that
     *     was, or when such an answer is brought back
     */
    record OfAnswer(
            Place place,
            Optional<Answer> before,
            Optional<Answer> after,
            String reason,
            boolean bulk,
            boolean wasTogether,
            boolean together)
            implements Change {

        /** Where the answer before, if any, was given singly. */
        public OfAnswer(
                Place place,
                Optional<Answer> before,
                Optional<Answer> after,
                String reason,
                boolean bulk) {
            this(place, before, after, reason, bulk, false, bulk && after.isPresent());
        }

        public OfAnswer {
            if ((wasTogether && before.isEmpty()) || (together && after.isEmpty())) {
                throw new IllegalArgumentException("no answer cannot be marked together");
            }
        }

        @Override
        public OfAnswer inverse() {
            return new OfAnswer(place, after, before, "", false, together, wasTogether);
        }

        @Override
        public OfAnswer because(String why) {
            return new OfAnswer(place, before, after, why, bulk, wasTogether, together);
        }
    }

    /** The free note at an item; an empty text is no note. */
    record OfNote(Place place, String before, String after, String reason) implements Change {
        @Override
        public OfNote inverse() {
            return new OfNote(place, after, before, "");
        }

        @Override
        public OfNote because(String why) {
            return new OfNote(place, before, after, why);
        }
    }

    /** A whole step or section marked not done or pending, or that mark taken away. */
    record OfState(
            Place place, Optional<PartState> before, Optional<PartState> after, String reason)
            implements Change {
        @Override
        public OfState inverse() {
            return new OfState(place, after, before, "");
        }

        @Override
        public OfState because(String why) {
            return new OfState(place, before, after, why);
        }
    }

    /** The patient block corrected. */
    record OfPatient(Patient before, Patient after, String reason) implements Change {
        @Override
        public OfPatient inverse() {
            return new OfPatient(after, before, "");
        }

        @Override
        public OfPatient because(String why) {
            return new OfPatient(before, after, why);
        }
    }

    /**
     * An alert acted on or dismissed, or that taken back.
     *
     * @param alert its key
     */
    record OfAlert(
            String alert,
            Optional<Acknowledgement> before,
            Optional<Acknowledgement> after,
            String reason)
            implements Change {
        @Override
        public OfAlert inverse() {
            return new OfAlert(alert, after, before, "");
        }

        @Override
        public OfAlert because(String why) {
            return new OfAlert(alert, before, after, why);
        }
    }

    /**
     * A picture or report attached, described otherwise, or taken away. Both sides are the {@link
     * Attachment#same same} content; what was taken away stays in the history.
     *
     * @param at where in the order of the attachments it stands or stood, from 0; one that is
     *     brought back stands there again
     */
    record OfAttachment(
            Optional<Attachment> before, Optional<Attachment> after, int at, String reason)
            implements Change {

        /** Attached behind all others, or described where it stands. */
        public OfAttachment(
                Optional<Attachment> before, Optional<Attachment> after, String reason) {
            this(before, after, Integer.MAX_VALUE, reason);
        }

        public OfAttachment {
            if (before.isEmpty() && after.isEmpty()) {
                throw new IllegalArgumentException("no attachment");
            }
            if (before.isPresent() && after.filter(a -> !a.same(before.get())).isPresent()) {
                throw new IllegalArgumentException("another attachment");
            }
            if (at < 0) {
                throw new IllegalArgumentException("no place in the order");
            }
        }

        @Override
        public OfAttachment inverse() {
            return new OfAttachment(after, before, at, "");
        }

        @Override
        public OfAttachment because(String why) {
            return new OfAttachment(before, after, at, why);
        }

        /** The place it belongs to. */
        public Place place() {
            return after.or(() -> before).orElseThrow().item();
        }
    }
}
