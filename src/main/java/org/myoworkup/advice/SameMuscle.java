package org.myoworkup.advice;

/** Whether two names of the shared list mean one muscle. */
enum SameMuscle {
    /** The same id, or one names the group of the other. */
    SAME,
    /** Another head of the same group. */
    OTHER_HEAD,
    NO;

    static SameMuscle of(Chart chart, String one, String other) {
        if (one.equals("other") || other.equals("other")) {
            return NO;
        }
        String group = chart.group(one);
        String otherGroup = chart.group(other);
        if (one.equals(other) || group.equals(other) || otherGroup.equals(one)) {
            return SAME;
        }
        return group.equals(otherGroup) ? OTHER_HEAD : NO;
    }
}
