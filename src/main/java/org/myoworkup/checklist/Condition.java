package org.myoworkup.checklist;

import java.util.List;
import java.util.Set;

/** When an item or section is asked. A hidden answer is kept and not counted. */
public sealed interface Condition {

    /** Always asked. */
    record Always() implements Condition {}

    /**
     * The answer to an item, in the same occurrence where it belongs to the same repeatable part,
     * is one of these codes; for a finding {@code present}, {@code absent}, {@code equivocal}; for
     * several choices any of them; any other kind of answer counts as {@code answered}.
     */
    record ItemIs(String item, Set<String> values) implements Condition {
        public ItemIs {
            values = Set.copyOf(values);
        }
    }

    /** The patient's sex is one of these codes. */
    record SexIs(Set<String> values) implements Condition {
        public SexIs {
            values = Set.copyOf(values);
        }
    }

    /** Age at onset or present age is under 18, or not known. */
    record Juvenile() implements Condition {}

    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }
    }

    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }
    }
}
