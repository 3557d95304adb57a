package org.myoworkup.checklist;

/** The words that the reader of a checklist sees, in one language. */
@FunctionalInterface
public interface Wording {
    /** The checklist's own words. */
    Wording ENGLISH = (_, english) -> english;

    /**
     * The text under this key.
     *
     * <p>A step, section or item has its label under its id; below that stand {@code /guidance},
     * {@code /how}, {@code /group}, {@code /code} of an option, {@code /column} and {@code
     * /column/code}. Shared texts stand once: {@code muscle/id}, {@code muscle/id/warn}, {@code
     * list/name/code}, and by their English words {@code unit/…} and {@code source/…}.
     *
     * @param english what the checklist's own file says, never empty; the answer where the language
     *     has no text
     */
    String of(String key, String english);
}
