package org.myoworkup.desktop.form;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.session.Saver;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Workup;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import javax.imageio.ImageIO;

/** A stage with the form of one step of the real checklist, on a session that keeps nothing. */
final class FormStage {
    private static final Checklist CHECKLIST = BundledChecklist.read();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-05-20T10:00:00Z"), ZoneOffset.UTC);

    private final Stage stage;
    private final Session session;
    private StepForm form;

    FormStage(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        this.stage = stage;
        Patient patient =
                new Patient(
                        "H-1",
                        "Example",
                        "Ada",
                        Optional.of(PartialDate.parse("1970-02-03")),
                        Sex.FEMALE);
        this.session =
                new Session(
                        CHECKLIST,
                        Optional.empty(),
                        Workup.start(CHECKLIST, patient),
                        SAVER,
                        new Author("Test", ""),
                        CLOCK);
    }

    /** Never used, because a session without an id hands nothing over. */
    private static final Saver SAVER = new Saver(null);

    StepForm open(String step) {
        if (form != null) {
            form.close();
        }
        form =
                new StepForm(
                        session,
                        new Texts(CHECKLIST, Locale.ENGLISH),
                        CHECKLIST.step(step).orElseThrow(),
                        Instruments.NONE);
        // The stage is shared with other tests, which leave it with their scene and size.
        stage.setScene(new Scene(form, 760, 700));
        stage.sizeToScene();
        stage.show();
        return form;
    }

    Session session() {
        return session;
    }

    StepForm form() {
        return form;
    }

    Optional<Answer> answer(String place) {
        return session.workup().answer(Place.parse(place));
    }

    /**
     * The node with this id in any open window; ids hold dots and colons, which selectors cannot
     * name.
     */
    static Optional<Node> find(String id) {
        for (Window window : Window.getWindows()) {
            if (window.isShowing() && window.getScene() != null) {
                Optional<Node> found = find(window.getScene().getRoot(), id);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    static Node get(String id) {
        return find(id).orElseThrow(() -> new AssertionError("no node " + id));
    }

    private static Optional<Node> find(Node root, String id) {
        Deque<Node> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            Node node = open.poll();
            if (Objects.equals(node.getId(), id) && shown(node)) {
                return Optional.of(node);
            }
            if (node instanceof Parent parent) {
                open.addAll(parent.getChildrenUnmodifiable());
            }
        }
        return Optional.empty();
    }

    private static boolean shown(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Saves what the scene shows under {@code target/screens}. */
    static void save(Scene scene, String name) {
        WritableImage image = scene.snapshot(null);
        File file =
                new File(System.getProperty("project.basedir"), "target/screens/" + name + ".png");
        file.getParentFile().mkdirs();
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
