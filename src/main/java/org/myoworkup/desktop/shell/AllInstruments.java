package org.myoworkup.desktop.shell;

import javafx.scene.Node;

import org.myoworkup.checklist.Section;
import org.myoworkup.checklist.Step;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.form.Asked;
import org.myoworkup.desktop.form.Companion;
import org.myoworkup.desktop.form.Field;
import org.myoworkup.desktop.form.Instruments;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.desktop.rash.RashField;
import org.myoworkup.desktop.strength.StrengthField;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/** Which question, section and step has which instrument: the one place that names them all. */
final class AllInstruments implements Instruments {
    private final Desk desk;

    AllInstruments(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Field> field(Asked asked) {
        return switch (asked.item().id()) {
            // each instrument on a line of its own
            case "exam.strength.muscles" -> Optional.of(new StrengthField(asked));
            case "exam.skin.chart" -> Optional.of(new RashField(asked));
            default -> Optional.empty();
        };
    }

    @Override
    public List<Companion> above(Scope scope, Section section) {
        List<Companion> above = new ArrayList<>();
        return above;
    }

    @Override
    public List<Companion> below(Scope scope, Section section) {
        List<Companion> below = new ArrayList<>();
        return below;
    }

    @Override
    public List<Node> tools(Scope scope, Step step, IntSupplier occurrence) {
        List<Node> tools = new ArrayList<>();
        return tools;
    }
}
