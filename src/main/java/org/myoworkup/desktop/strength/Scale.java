package org.myoworkup.desktop.strength;

import org.myoworkup.findings.Grade;
import org.myoworkup.workup.Answer;

import java.util.Optional;
import java.util.stream.Stream;

/** How grades are typed and shown; stored is Kendall's notation always. */
enum Scale {
    KENDALL("kendall"),
    MRC("mrc");

    private final String code;

    Scale(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** The one that was chosen; Kendall's, which is what is stored, while none was. */
    static Scale of(Optional<Answer> answer) {
        return Stream.of(values())
                .filter(s -> answer.equals(Optional.of(new Answer.Choice(s.code))))
                .findFirst()
                .orElse(KENDALL);
    }

    /** As people write it: {@code 7}; {@code 4−}, with a minus sign and not a hyphen. */
    String written(Grade grade) {
        return this == KENDALL ? grade.kendall() : grade.mrc().replace('-', '\u2212');
    }
}
