package org.myoworkup.findings;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TruthTest {

    @Property
    void orAndAreCommutativeAssociativeAndDual(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.or(b.or(c))).isEqualTo(a.or(b).or(c));
        assertThat(a.and(b)).isEqualTo(a.not().or(b.not()).not());
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.not().not()).isEqualTo(a);
    }

    /** What is concluded with something unknown holds whatever the unknown turns out to be. */
    @Property
    void aKnownResultNeverDependsOnAnUnknown(@ForAll Truth a, @ForAll Truth b) {
        for (Truth real : new Truth[] {Truth.PRESENT, Truth.ABSENT}) {
            Truth filled = b == Truth.UNKNOWN ? real : b;
            if (a.or(b).known()) {
                assertThat(a.or(filled)).isEqualTo(a.or(b));
            }
            if (a.and(b).known()) {
                assertThat(a.and(filled)).isEqualTo(a.and(b));
            }
        }
    }

    @Property
    void unknownIsNeverAbsent(@ForAll Truth a) {
        assertThat(Truth.UNKNOWN.or(a)).isNotEqualTo(Truth.ABSENT);
        assertThat(Truth.UNKNOWN.and(a)).isNotEqualTo(Truth.PRESENT);
    }
}
