package org.myoworkup.desktop.desk;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small parts that every view is made of, each with the name that a screen reader says. */
public final class Parts {
    private Parts() {}

    public static FontIcon icon(Feather icon, String... styles) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().addAll(styles);
        return node;
    }

    /** A button that shows its text and says it. */
    public static Button button(String id, String text, Feather icon, Runnable action) {
        Button button = new Button(text, icon(icon));
        button.setId(id);
        button.setAccessibleText(text);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A button of which only the icon is seen; its name is said and shown as a tooltip. */
    public static Button iconButton(String id, String name, Feather icon, Runnable action) {
        Button button = button(id, "", icon, action);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.getStyleClass().addAll("button-icon", "flat");
        return button;
    }

    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A label that takes as many lines as it needs. */
    public static Label wrapped(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setAccessibleText(text);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setMnemonicParsing(false);
        link.setOnAction(
                _ -> {
                    link.setVisited(false);
                    action.run();
                });
        return link;
    }

    public static Region spacer() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    public static Separator bar() {
        return new Separator(Orientation.VERTICAL);
    }

    public static <N extends Node> N styled(N node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }
}
