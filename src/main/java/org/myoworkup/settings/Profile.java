package org.myoworkup.settings;

import org.myoworkup.workup.Author;

/**
 * The clinician who works here.
 *
 * @param name as the history prints it
 * @param role empty when not given
 */
public record Profile(String name, String role) {

    /** The name under which the operating system knows whoever started the program. */
    public static Profile ofSystemUser() {
        return new Profile(System.getProperty("user.name", "unknown"), "");
    }

    public Author author() {
        return new Author(name, role);
    }
}
