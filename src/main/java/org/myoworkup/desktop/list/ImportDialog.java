package org.myoworkup.desktop.list;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Days;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.IconLine;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.Who;
import org.myoworkup.session.Imports;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Differences;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A case file beside the stored workups of perhaps the same patient: who they are, which revision,
 * what differs, and what can be done with it.
 */
final class ImportDialog {
    private static final String VISIT = "history.visit.date";

    /** Names of answers that differ; how many more there are is said. */
    private static final int MOST_NAMED = 8;

    private final Texts texts;
    private final Who who;
    private final Days days;
    private final Imports.Offered offered;
    private final Consumer<Imports.Candidate> supersede;
    private final Dialog<ButtonType> dialog;

    /**
     * @param take makes it a new workup
     * @param supersede makes it the new revision of this one
     */
    ImportDialog(
            Desk desk,
            String file,
            Imports.Offered offered,
            Runnable take,
            Consumer<Imports.Candidate> supersede) {
        this.texts = desk.texts();
        this.who = new Who(texts);
        this.days = new Days(texts.language());
        this.offered = offered;
        this.supersede = supersede;
        VBox content =
                new VBox(
                        Parts.wrapped(file, "title-4"),
                        Parts.wrapped(
                                texts.say(
                                        "window.import.holds",
                                        offered.file().answers().all().size()),
                                "text-muted"));
        content.getStyleClass().add("dialog-content");
        this.dialog =
                Dialogs.dialog(desk.stage(), texts, texts.say("window.import.title"), content);
        dialog.getDialogPane().setId("import-dialog");
        Button deed = Dialogs.deed(dialog, "import-take", texts.say("window.import.take"));
        deed.setOnAction(_ -> take.run());
        deed.setDisable(offered.refusal().isPresent());
        content.getChildren().addAll(sides(), said());
        if (!offered.candidates().isEmpty()) {
            deed.getStyleClass().remove("accent");
        }
    }

    void show() {
        dialog.show();
    }

    private Node said() {
        if (offered.refusal().isPresent()) {
            IconLine line =
                    new IconLine(
                            Feather.ALERT_TRIANGLE,
                            texts.say("window.import.not", offered.refusal().get()));
            line.words().setId("import-not");
            return line;
        }
        boolean same = !offered.candidates().isEmpty();
        return Parts.wrapped(texts.say(same ? "window.import.text-same" : "window.import.text"));
    }

    private GridPane sides() {
        GridPane sides = new GridPane();
        sides.getStyleClass().add("sides");
        Workup file = offered.file();
        List<Node> facts = facts(file.patient(), file, Optional.empty());
        add(sides, side("window.import.file", "import-file", facts));
        for (Imports.Candidate candidate : offered.candidates()) {
            List<Node> stored =
                    facts(
                            candidate.stored().patient(),
                            candidate.stored(),
                            Optional.of(days.dateTime(candidate.listed().changed())));
            stored.addAll(differing(candidate.differences()));
            stored.add(way(candidate));
            add(sides, side("window.import.stored", "import-stored", stored));
        }
        return sides;
    }

    /** In columns of the same width, two beside each other. */
    private static void add(GridPane sides, Node side) {
        int n = sides.getChildren().size();
        sides.add(side, n % 2, n / 2);
        if (n < 2) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(50);
            sides.getColumnConstraints().add(column);
        }
    }

    private VBox side(String title, String id, List<Node> facts) {
        VBox box = new VBox(Parts.label(texts.say(title), "column-head"));
        box.getChildren().addAll(facts);
        box.setId(id);
        box.getStyleClass().add("side");
        return box;
    }

    private List<Node> facts(Patient patient, Workup workup, Optional<String> changed) {
        List<Node> facts = new ArrayList<>();
        facts.add(Parts.wrapped(who.name(patient), "row-name"));
        facts.add(Parts.wrapped(who.born(patient)));
        facts.add(Parts.wrapped(who.recordNumber(patient)));
        facts.add(Parts.wrapped(who.sex(patient), "text-muted"));
        facts.add(Parts.wrapped(texts.say("window.import.revision", workup.revision())));
        visit(workup).ifPresent(v -> facts.add(Parts.wrapped(v, "text-muted")));
        changed.ifPresent(
                at -> facts.add(Parts.wrapped(texts.say("window.list.changed", at), "text-muted")));
        if (!workup.signatures().isEmpty()) {
            facts.add(
                    Parts.wrapped(
                            texts.say(
                                    "window.import.signed",
                                    workup.signatures().getLast().revision(),
                                    workup.signatures().getLast().name()),
                            "text-muted"));
        }
        return facts;
    }

    /** Tells two workups of one patient apart. */
    private Optional<String> visit(Workup workup) {
        return workup.answer(Place.of(VISIT))
                .filter(Answer.Date.class::isInstance)
                .map(a -> texts.say("window.import.visit", ((Answer.Date) a).date()));
    }

    private List<Node> differing(Differences differences) {
        List<String> what = new ArrayList<>();
        if (differences.patient()) {
            what.add(texts.say("window.import.differs-patient"));
        }
        if (!differences.answers().isEmpty()) {
            List<String> names =
                    differences.answers().stream().limit(MOST_NAMED).map(texts::label).toList();
            int more = differences.answers().size() - names.size();
            String list = String.join(", ", names);
            what.add(
                    texts.say(
                            "window.import.differs-answers",
                            differences.answers().size(),
                            more == 0 ? list : texts.say("window.import.more", list, more)));
        }
        int others =
                differences.notes().size()
                        + differences.states().size()
                        + differences.attachments().size();
        if (others > 0) {
            what.add(texts.say("window.import.differs-others", others));
        }
        if (what.isEmpty()) {
            what.add(texts.say("window.import.differs-nothing"));
        }
        Label words = Parts.wrapped(String.join(" ", what), "text-small");
        words.setId("import-differs");
        return List.of(words);
    }

    private Node way(Imports.Candidate candidate) {
        Optional<Message> not = candidate.refusal();
        if (not.isPresent()) {
            IconLine line =
                    new IconLine(
                            Feather.INFO, texts.say("window.import.not", not.get()), "text-small");
            line.words().setId("import-not-revision");
            return line;
        }
        Button button =
                Parts.button(
                        "import-revision",
                        texts.say("window.import.as-revision"),
                        Feather.ARROW_RIGHT,
                        () -> {
                            dialog.close();
                            supersede.accept(candidate);
                        });
        button.setWrapText(true);
        button.getStyleClass().addAll("accent", "button-outlined");
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAccessibleText(
                texts.say("window.import.as-revision")
                        + ": "
                        + who.line(candidate.stored().patient()));
        return Parts.styled(new VBox(button), "import-way");
    }
}
