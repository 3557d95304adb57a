package org.myoworkup.desktop.review;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Days;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.IconLine;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Differences;
import org.myoworkup.workup.Printing;
import org.myoworkup.workup.Printout;
import org.myoworkup.workup.Workup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** "Printed 3 March, revision 12; 4 answers changed since": what lies about on paper is stale. */
final class PrintedLine extends VBox {
    private final Desk desk;
    private final Texts texts;
    private final Session session;
    private final IconLine line = new IconLine(Feather.PRINTER, "");
    private final Label problem = Parts.wrapped("", "field-problem");
    private Optional<Printout> last = Optional.empty();

    PrintedLine(Desk desk, Session session) {
        this.desk = desk;
        this.texts = desk.texts();
        this.session = session;
        line.words().setId("printed-line");
        shown(problem, false);
        getChildren().addAll(line, problem);
        refresh();
        session.id()
                .ifPresent(
                        id ->
                                desk.background()
                                        .run(
                                                () -> desk.workplace().printout(id),
                                                this::found,
                                                why -> {
                                                    problem.setText(texts.say(why));
                                                    shown(problem, true);
                                                    refresh();
                                                }));
    }

    /** What was printed while the history was being read is later. */
    private void found(Optional<Printout> printout) {
        last = last.or(() -> printout);
        refresh();
    }

    /** Records that the workup was printed as it stood then. */
    void printed(Printing printing, Workup then) {
        if (session.id().isPresent()) {
            session.printed(printing);
            last = Optional.of(new Printout(printing, then));
            refresh();
        }
    }

    /** Says what changed up to now. */
    void refresh() {
        line.words().setText(last.map(this::words).orElse(""));
        shown(line, last.isPresent());
        setVisible(line.isVisible() || problem.isVisible());
        setManaged(isVisible());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private String words(Printout printout) {
        Printing printing = printout.printing();
        String way = printing.way().name().toLowerCase(Locale.ROOT);
        String done =
                texts.say(
                        "preview.printed." + way,
                        new Days(texts.language()).dateTime(printing.time()),
                        printing.revision());
        return texts.say("preview.since", done, changed(printout.since(session.workup())));
    }

    private String changed(Differences differences) {
        if (differences.none()) {
            return texts.say("preview.since.nothing");
        }
        List<String> what = new ArrayList<>();
        if (!differences.answers().isEmpty()) {
            what.add(texts.say("preview.since.answers", differences.answers().size()));
        }
        if (differences.besideAnswers()) {
            what.add(texts.say("preview.since.others"));
        }
        return String.join(", ", what);
    }
}
