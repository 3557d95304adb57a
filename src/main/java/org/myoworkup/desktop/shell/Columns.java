package org.myoworkup.desktop.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/**
 * Shares the width between steps, form and findings. With little room, or large text, the form
 * comes first: the findings stand behind a button, and with less still they take the form's place
 * and the steps are signs alone.
 */
final class Columns {
    /** Of the text's size: from here on all three stand beside each other. */
    private static final double ALL = 82;

    /** From here on the steps have their names. */
    private static final double NAMED = 64;

    private final BorderPane view;
    private final StepRail rail;
    private final Region form;
    private final Region panel;
    private final ToggleButton findings;

    /** Has the size of plain text, which the sheets say in em of the root's. */
    private final Label ruler = new Label();

    /**
     * @param findings shows the panel where there is no room for it beside the form
     */
    Columns(BorderPane view, StepRail rail, Region form, Region panel, ToggleButton findings) {
        this.view = view;
        this.rail = rail;
        this.form = form;
        this.panel = panel;
        this.findings = findings;
        ruler.setManaged(false);
        ruler.setVisible(false);
        view.getChildren().add(ruler);
        view.widthProperty().subscribe(this::share);
        ruler.fontProperty().subscribe(this::share);
        findings.selectedProperty().subscribe(this::share);
    }

    /** Shows the form, where the findings stood in its place. */
    void form() {
        if (view.getCenter() != form) {
            findings.setSelected(false);
        }
    }

    private void share() {
        double room = view.getWidth() / ruler.getFont().getSize();
        if (room <= 0) {
            return;
        }
        boolean all = room >= ALL;
        boolean asked = !all && findings.isSelected();
        findings.setVisible(!all);
        findings.setManaged(!all);
        boolean instead = asked && room < NAMED;
        rail.compact(room < NAMED);
        view.setRight(null);
        view.setCenter(instead ? panel : form);
        view.setLeft(asked && !instead ? null : rail);
        view.setRight(all || asked && !instead ? panel : null);
    }
}
