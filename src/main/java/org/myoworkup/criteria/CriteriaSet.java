package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.Findings;

/** A published set of criteria with named classes. */
public interface CriteriaSet {
    /** As printed for machines: {@code bohan-peter-1975}. */
    String id();

    Message name();

    String citation();

    /** True while the rule has not been checked against the original paper. */
    boolean provisional();

    SetResult evaluate(Findings findings);
}
