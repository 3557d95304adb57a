package org.myoworkup.desktop.help;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.myoworkup.advice.CancerScreening;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Message;
import org.myoworkup.criteria.CriteriaSet;
import org.myoworkup.criteria.CriteriaSets;
import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.kit.StyleSheet;
import org.myoworkup.session.ProgramVersion;
import org.myoworkup.texts.Texts;

import java.util.List;
import java.util.stream.Collectors;

/** What the program is, what it is for, whose rules it follows and what it is made with. */
final class About {
    static final String STYLES = StyleSheet.of("help");

    /** What it takes of the window; its pages scroll. */
    private static final double OF_WIDTH = 0.6;

    private static final double OF_HEIGHT = 0.8;

    private final Desk desk;
    private final Texts texts;

    private About(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
    }

    static void show(Desk desk) {
        new About(desk).show();
    }

    private void show() {
        TabPane tabs =
                new TabPane(
                        tab("about", program()),
                        tab("sources", sources()),
                        tab("made-with", made()));
        tabs.setId("about-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(texts.say("help.about"));
        Dialog<ButtonType> dialog =
                Dialogs.dialog(desk.stage(), texts, texts.say("help.about"), tabs);
        dialog.getDialogPane().setId("about-dialog");
        dialog.getDialogPane().getStyleClass().add("about-pane");
        dialog.getDialogPane().getStylesheets().add(STYLES);
        dialog.getDialogPane().setStyle(desk.stage().getScene().getRoot().getStyle());
        dialog.getDialogPane()
                .setPrefSize(
                        desk.stage().getWidth() * OF_WIDTH, desk.stage().getHeight() * OF_HEIGHT);
        Dialogs.leaves(dialog, texts, "about-close");
        dialog.show();
    }

    /** The page can be scrolled by keys, and is said as a whole when it is reached. */
    private Tab tab(String id, VBox page) {
        page.getStyleClass().add("about-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setId("about-" + id);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        String name = texts.say("help.about." + id);
        scroll.setAccessibleText(name);
        scroll.setAccessibleHelp(words(page));
        Tab tab = new Tab(name, scroll);
        tab.setId("about-tab-" + id);
        return tab;
    }

    private static String words(Region page) {
        return page.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(n -> ((Label) n).getText())
                .collect(Collectors.joining(" "));
    }

    private VBox program() {
        Checklist checklist = texts.checklist();
        GridPane versions = new GridPane();
        versions.getStyleClass().add("about-versions");
        row(versions, "program", ProgramVersion.text());
        row(versions, "checklist", checklist.id() + " " + checklist.version());
        row(versions, "java", System.getProperty("java.runtime.version", ""));
        row(versions, "javafx", System.getProperty("javafx.runtime.version", ""));
        return new VBox(
                Parts.label(texts.say("window.name") + " " + ProgramVersion.text(), "title-2"),
                Parts.wrapped(texts.say("help.about.what")),
                Parts.wrapped(texts.say("help.about.intended"), "title-4"),
                Parts.wrapped(texts.say("window.intended-use")),
                Parts.wrapped(texts.say("help.about.provisional")),
                versions);
    }

    private void row(GridPane grid, String key, String value) {
        Label name = Parts.label(texts.say("help.about.version." + key), "text-muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), name, Parts.wrapped(value));
    }

    private VBox sources() {
        VBox page = new VBox(Parts.wrapped(texts.say("help.about.sources-text"), "text-muted"));
        // Points, cut-offs and probability were read in stored sources; the tree of sub-groups was
        // not.
        source(
                page,
                texts.say("help.about.eular-acr"),
                EularAcr2017.CITATION,
                texts.say("help.about.eular-acr.provisional"));
        for (CriteriaSet set : CriteriaSets.all()) {
            String note = set.provisional() ? texts.say("help.about.set-provisional") : "";
            source(page, texts.say(set.name()), set.citation(), note);
        }
        source(page, texts.say("help.about.cancer"), CancerScreening.CITATION, "");
        page.getChildren().add(new Separator(Orientation.HORIZONTAL));
        for (CriteriaSets.NotComputed set : CriteriaSets.notComputed()) {
            Message name = set.name();
            source(page, texts.say(name), set.citation(), texts.say("help.about.not-computed"));
        }
        return page;
    }

    private static void source(VBox page, String name, String citation, String note) {
        VBox box = new VBox(Parts.wrapped(name, "field-label"), Parts.wrapped(citation));
        if (!note.isEmpty()) {
            box.getChildren().add(Parts.wrapped(note, "proviso", "text-muted"));
        }
        page.getChildren().add(box);
    }

    private VBox made() {
        VBox page =
                new VBox(
                        Parts.wrapped(texts.say("help.about.loinc")),
                        Parts.wrapped(texts.say("help.about.fonts")),
                        Parts.wrapped(texts.say("help.about.libraries"), "title-4"));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("about-versions");
        for (Libraries.Library one : Libraries.all()) {
            List<Label> cells =
                    List.of(
                            Parts.wrapped(one.name()),
                            Parts.label(one.version()),
                            Parts.wrapped(one.licence()));
            grid.addRow(grid.getRowCount(), cells.toArray(Node[]::new));
        }
        page.getChildren().add(grid);
        return page;
    }
}
