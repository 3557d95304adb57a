package org.myoworkup.criteria;

import org.myoworkup.findings.Findings;

/** A set that reads shared inputs, so that all sets together read each of them once. */
abstract class InputsSet implements CriteriaSet {
    @Override
    public final SetResult evaluate(Findings findings) {
        return evaluate(new Inputs(findings));
    }

    abstract SetResult evaluate(Inputs inputs);
}
