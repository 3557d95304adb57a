package org.myoworkup.desktop.shell;

import javafx.scene.Node;
import javafx.scene.control.MenuItem;

import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Section;
import org.myoworkup.checklist.Step;
import org.myoworkup.desktop.attachment.PicturesCompanion;
import org.myoworkup.desktop.biopsy.BiopsyCompanions;
import org.myoworkup.desktop.biopsy.CellMatrix;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.emg.EmgMuscles;
import org.myoworkup.desktop.emg.NeedleLines;
import org.myoworkup.desktop.emg.NerveTable;
import org.myoworkup.desktop.emg.PatternReading;
import org.myoworkup.desktop.form.Asked;
import org.myoworkup.desktop.form.Companion;
import org.myoworkup.desktop.form.Field;
import org.myoworkup.desktop.form.Instruments;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.desktop.history.HistoryDialog;
import org.myoworkup.desktop.laboratory.AntibodyResults;
import org.myoworkup.desktop.laboratory.EnzymeDraws;
import org.myoworkup.desktop.rash.RashField;
import org.myoworkup.desktop.request.RequestTool;
import org.myoworkup.desktop.strength.StrengthField;
import org.myoworkup.desktop.table.Drafts;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/** Which question, section and step has which instrument: the one place that names them all. */
final class AllInstruments implements Instruments {
    private final Desk desk;
    private final Drafts drafts = new Drafts();

    AllInstruments(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Field> field(Asked asked) {
        return switch (asked.item().id()) {
            // each instrument on a line of its own
            case "exam.strength.muscles" -> Optional.of(new StrengthField(asked));
            case "biopsy.immuno.cells" -> Optional.of(new CellMatrix(asked));
            case "emg.conduction.nerves" -> Optional.of(NerveTable.conduction(asked, drafts));
            case ItemIds.STIMULATION -> Optional.of(NerveTable.stimulation(asked, drafts));
            case ItemIds.EMG_TABLE -> Optional.of(new EmgMuscles(asked, drafts));
            case "exam.skin.chart" -> Optional.of(new RashField(asked));
            case ItemIds.ANTIBODY_RESULTS -> Optional.of(new AntibodyResults(asked, drafts));
            default -> Optional.empty();
        };
    }

    @Override
    public String mark(Scope scope, Item item) {
        return BiopsyCompanions.mark(scope, item);
    }

    @Override
    public List<Companion> beside(Scope scope, Section section, String group) {
        return BiopsyCompanions.beside(scope, section, group);
    }

    @Override
    public List<Companion> above(Scope scope, Section section) {
        List<Companion> above = new ArrayList<>();
        above.addAll(BiopsyCompanions.above(scope, section));
        if (section.id().equals(EnzymeDraws.SECTION)) {
            above.add(new EnzymeDraws(scope));
        }
        if (section.id().equals("emg.study")) {
            above.add(new NeedleLines(scope));
        }
        if (section.id().equals(EnzymeDraws.SECTION)) {
            above.add(new EnzymeDraws(scope));
        }
        return above;
    }

    @Override
    public List<Companion> below(Scope scope, Section section) {
        List<Companion> below = new ArrayList<>();
        PicturesCompanion.of(desk, scope, section).ifPresent(below::add);
        below.addAll(BiopsyCompanions.below(scope, section));
        if (section.id().equals("emg.study")) {
            below.add(new PatternReading(scope));
        }
        return below;
    }

    @Override
    public List<MenuItem> menu(Scope scope, Place place) {
        if (scope.session().id().isEmpty()) {
            return List.of();
        }
        MenuItem history = new MenuItem(scope.say("changes.menu"));
        history.setId("changes.menu");
        history.setOnAction(_ -> HistoryDialog.ofPlace(desk, scope.session(), place));
        return List.of(history);
    }

    @Override
    public List<Node> tools(Scope scope, Step step, IntSupplier occurrence) {
        List<Node> tools = new ArrayList<>();
        RequestTool.of(desk, scope, step, occurrence).ifPresent(tools::add);
        return tools;
    }
}
