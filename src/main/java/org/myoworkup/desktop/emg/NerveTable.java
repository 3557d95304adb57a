package org.myoworkup.desktop.emg;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.desktop.form.Asked;
import org.myoworkup.desktop.table.Drafts;
import org.myoworkup.desktop.table.KeyTable;
import org.myoworkup.desktop.table.TableLook;
import org.myoworkup.workup.Row;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Nerves of an EMG: nerve conduction, or repetitive stimulation, each with the usual set. */
public final class NerveTable extends KeyTable {

    private NerveTable(
            Asked asked,
            TableLook look,
            Drafts drafts,
            String preset,
            Function<List<String>, List<Row>> rows) {
        super(asked, (AnswerType.Table) asked.item().type(), look, drafts);
        addTools(
                List.of(
                        tool(
                                "preset",
                                asked.say(preset),
                                () -> addDrafts(rows.apply(new Study(asked).sides())))));
    }

    public static NerveTable conduction(Asked asked, Drafts drafts) {
        TableLook look =
                new TableLook(
                        List.of("nerve", "side", "type"),
                        Set.of("note"),
                        Map.of(
                                "distalLatency", asked.say("emgtable.head.latency"),
                                "amplitude", asked.say("emgtable.head.amplitude"),
                                "velocity", asked.say("emgtable.head.velocity"),
                                "fLatency", asked.say("emgtable.head.f-wave")),
                        Map.of("nerve", 11.0, "side", 5.0, "type", 5.5));
        return new NerveTable(
                asked, look, drafts, "emgtable.preset.conduction", EmgPresets::conduction);
    }

    public static NerveTable stimulation(Asked asked, Drafts drafts) {
        TableLook look =
                new TableLook(
                        List.of("nerve", "side", "rateHz"),
                        Set.of("postExercise"),
                        Map.of(
                                "rateHz", asked.say("emgtable.head.rate"),
                                "decrementPercent", asked.say("emgtable.head.decrement")),
                        Map.of("nerve", 9.0, "side", 5.0));
        return new NerveTable(
                asked, look, drafts, "emgtable.preset.stimulation", EmgPresets::stimulation);
    }
}
