package org.myoworkup.workup;

/**
 * What the list of workups shows of one, kept with it so that the list opens nothing.
 *
 * @param progress how far it is
 * @param standing code of where it stands by the EULAR/ACR criteria; blank where that was not
 *     looked at yet
 */
public record Headline(Progress progress, String standing) {
    /** Raised when a rule changes, so that what older programs kept is made anew. */
    public static final int RULES = 1;
}
