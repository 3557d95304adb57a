package org.myoworkup.desktop.emg;

import javafx.scene.input.KeyCode;

import org.myoworkup.desktop.form.Asked;
import org.myoworkup.desktop.table.Filling;
import org.myoworkup.workup.Row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starting points for a row. The irritable one states what makes it so in its least degree and
 * leaves open what would speak for another disease: nothing is absent that nobody looked for.
 */
public final class StartingRows {
    private StartingRows() {}

    static List<Filling> all(Asked asked) {
        return List.of(
                normal(asked),
                new Filling(
                        "irritable",
                        asked.say("emgtable.fill.irritable"),
                        KeyCode.F8,
                        irritableCells()));
    }

    static Filling normal(Asked asked) {
        return new Filling("normal", asked.say("emgtable.fill.normal"), KeyCode.F7, normalCells());
    }

    /** Looked for everywhere, nothing found. */
    public static Map<String, Row.Cell> normalCells() {
        Map<String, Row.Cell> cells = new LinkedHashMap<>();
        code(cells, "insertional", "normal");
        for (String graded :
                List.of(
                        "fibrillations",
                        "positiveSharpWaves",
                        "crd",
                        "fasciculations",
                        "myotonic")) {
            cells.put(graded, Row.Cell.Number.of(0));
        }
        code(cells, "muapAmplitude", "normal");
        code(cells, "muapDuration", "normal");
        code(cells, "polyphasia", "normal");
        code(cells, "recruitment", "normal");
        code(cells, "interference", "full");
        return cells;
    }

    /** Myopathic units with spontaneous activity. */
    public static Map<String, Row.Cell> irritableCells() {
        Map<String, Row.Cell> cells = new LinkedHashMap<>();
        code(cells, "insertional", "increased");
        cells.put("fibrillations", Row.Cell.Number.of(1));
        cells.put("positiveSharpWaves", Row.Cell.Number.of(1));
        code(cells, "muapAmplitude", "decreased");
        code(cells, "muapDuration", "short");
        code(cells, "polyphasia", "increased");
        code(cells, "recruitment", "early");
        code(cells, "interference", "full-low-amplitude");
        return cells;
    }

    private static void code(Map<String, Row.Cell> cells, String column, String code) {
        cells.put(column, new Row.Cell.Code(code));
    }
}
