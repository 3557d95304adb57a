package org.myoworkup.desktop.strength;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import org.myoworkup.findings.Grade;
import org.myoworkup.findings.MuscleSide;
import org.myoworkup.workup.Row;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One muscle on one side: its grade, and what limited the test and was seen. */
final class GradeCell extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass PAIRED = PseudoClass.getPseudoClass("paired");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
    private static final List<PseudoClass> DEGREES =
            IntStream.rangeClosed(0, 4)
                    .mapToObj(i -> PseudoClass.getPseudoClass("degree-" + i))
                    .toList();

    private final MuscleSide muscle;
    private final CellWords words;
    private final Label grade = new Label();
    private final Label marks = new Label();
    private Runnable menu = () -> {};

    GradeCell(MuscleSide muscle, String id, CellWords words) {
        this.muscle = muscle;
        this.words = words;
        setId(id);
        getStyleClass().add("grade-cell");
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.BUTTON);
        grade.getStyleClass().add("grade");
        marks.getStyleClass().add("marks");
        marks.setWrapText(true);
        getChildren().add(grade);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    requestFocus();
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        menu.run();
                    }
                    event.consume();
                });
    }

    MuscleSide muscle() {
        return muscle;
    }

    /** What a double click, Space, or a screen reader's press opens. */
    void setMenu(Runnable menu) {
        this.menu = menu;
    }

    void openMenu() {
        menu.run();
    }

    void show(Optional<Row> row, Scale scale) {
        grade.setText(words.grade(row, scale));
        String said = words.marks(row);
        marks.setText(said);
        if (said.isEmpty()) {
            getChildren().setAll(grade);
        } else {
            getChildren().setAll(grade, marks);
        }
        pseudoClassStateChanged(WAITING, false);
        Optional<PseudoClass> degree = row.flatMap(Grade::of).map(g -> DEGREES.get(g.degree()));
        DEGREES.forEach(d -> pseudoClassStateChanged(d, degree.equals(Optional.of(d))));
        setAccessibleText(words.name(muscle, row, scale));
    }

    /** A 1 that may become 10. */
    void waiting(String typed) {
        grade.setText(typed);
        pseudoClassStateChanged(WAITING, true);
    }

    /** Marks it as the cell that takes the same grade as the one beside it. */
    void paired(boolean paired) {
        pseudoClassStateChanged(PAIRED, paired);
    }

    /** Marks it as the cell that what was typed cannot stand in. */
    void refused(boolean refused) {
        pseudoClassStateChanged(REFUSED, refused);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            openMenu();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
