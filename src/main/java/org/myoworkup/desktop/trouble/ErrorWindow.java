package org.myoworkup.desktop.trouble;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.IconLine;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.Styles;
import org.myoworkup.desktop.form.Typing;
import org.myoworkup.desktop.kit.StyleSheet;
import org.myoworkup.desktop.people.Locking;
import org.myoworkup.session.trouble.Trouble;
import org.myoworkup.session.trouble.TroubleDetails;
import org.myoworkup.session.trouble.Troubles;
import org.myoworkup.texts.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The one window for errors: code, what happened, what to do, and details to copy that hold nothing
 * of a patient. It blocks nothing. While it is open, further errors are added to it.
 */
final class ErrorWindow {
    private static final String STYLES = StyleSheet.of("help");

    /** More would be the same over and over. */
    private static final int MOST_KEPT = 20;

    private final Stage owner;
    private final Supplier<Texts> texts;
    private final List<Troubles.Report> kept = new ArrayList<>();
    private Stage open;

    ErrorWindow(Stage owner, Supplier<Texts> texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /** Counts up in the open window; a new window only where one of these is announced. */
    void show(List<Troubles.Report> reports) {
        boolean isOpen = open != null && open.isShowing();
        if (!isOpen) {
            kept.clear();
            if (reports.stream().noneMatch(Troubles.Report::announced)) {
                return;
            }
            open = stage();
        }
        reports.forEach(this::keep);
        fill();
        if (!isOpen) {
            open.show();
        } else if (reports.stream().anyMatch(Troubles.Report::announced)) {
            open.toFront();
        }
    }

    /** The last of each kind of thing that happened, newest at the end. */
    private void keep(Troubles.Report report) {
        kept.removeIf(k -> k.trouble().equals(report.trouble()));
        kept.add(report);
        if (kept.size() > MOST_KEPT) {
            kept.removeFirst();
        }
    }

    private Stage stage() {
        Stage stage = new Stage();
        stage.initOwner(owner);
        VBox root = new VBox();
        root.setId("error-window");
        root.getStyleClass().addAll("window-root", "error-window");
        root.setStyle(owner.getScene() == null ? "" : owner.getScene().getRoot().getStyle());
        Styles.addTo(root);
        root.getStylesheets().add(STYLES);
        root.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        stage.hide();
                        event.consume();
                    }
                });
        stage.setScene(new Scene(root));
        Locking.stays(root);
        return stage;
    }

    private void fill() {
        Texts say = texts.get();
        Troubles.Report last = kept.getLast();
        Trouble trouble = last.trouble();
        String what = say.say("trouble.part." + lower(trouble.part()));
        String why = say.say("trouble.kind." + lower(trouble.kind()));
        String then = say.say("trouble.do." + lower(trouble.kind()));
        String title = say.say("trouble.title", trouble.code());
        open.setTitle(title);
        IconLine head = new IconLine(Feather.ALERT_TRIANGLE, title, "title-4");
        head.words().setId("error-code");
        Label times = Parts.wrapped(say.say("trouble.times", last.times()), "text-muted");
        times.setId("error-times");
        times.setVisible(last.times() > 1);
        times.managedProperty().bind(times.visibleProperty());
        TextArea details = details(say);
        Label copied = Parts.label("", "text-muted");
        copied.setId("error-copied");
        Button copy =
                Parts.button(
                        "error-copy",
                        say.say("trouble.copy"),
                        Feather.COPY,
                        () -> {
                            copy(details.getText());
                            copied.setText(say.say("trouble.copied"));
                        });
        Button close = Parts.button("error-close", say.say("window.close"), Feather.X, open::hide);
        close.getStyleClass().add("accent");
        close.setAccessibleHelp(String.join(" ", title, what, why, then));
        HBox buttons = new HBox(copy, copied, Parts.spacer(), close);
        buttons.getStyleClass().add("error-buttons");
        VBox root = (VBox) open.getScene().getRoot();
        boolean folded = folded(root);
        root.getChildren()
                .setAll(
                        head,
                        Parts.wrapped(what + " " + why),
                        times,
                        Parts.wrapped(then),
                        Parts.wrapped(say.say("trouble.goes-on"), "text-muted"),
                        pane(say, details, folded),
                        buttons);
        open.sizeToScene();
        close.requestFocus();
    }

    private static boolean folded(VBox root) {
        return root.getChildren().stream()
                .filter(TitledPane.class::isInstance)
                .map(TitledPane.class::cast)
                .noneMatch(TitledPane::isExpanded);
    }

    private TitledPane pane(Texts say, TextArea details, boolean folded) {
        TitledPane pane = new TitledPane(say.say("trouble.details"), details);
        pane.setId("error-details-pane");
        pane.setAnimated(false);
        pane.setExpanded(!folded);
        pane.expandedProperty()
                .subscribe(_ -> Platform.runLater(open::sizeToScene)); // once it has its new height
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private TextArea details(Texts say) {
        TextArea details = new TextArea(TroubleDetails.of(kept));
        details.setId("error-details");
        details.setEditable(false);
        Typing.tabLeaves(details);
        details.setAccessibleText(say.say("trouble.details"));
        details.setPrefRowCount(10);
        return details;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
