package org.myoworkup.desktop.attachment;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Section;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.FileChoice;
import org.myoworkup.desktop.desk.FileDrop;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.form.Companion;
import org.myoworkup.desktop.form.Reading;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.desktop.kit.StyleSheet;
import org.myoworkup.session.Session;
import org.myoworkup.session.picture.Pictures;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pictures and reports of a section: a strip of thumbnails, what is said of the one that is
 * chosen, and the way to add more. They are shown, never analysed.
 */
public final class PicturesCompanion implements Companion {
    static final String STYLES = StyleSheet.of("attachment");

    private final Desk desk;
    private final Scope scope;
    private final Item item;
    private final PictureImages images;
    private final Strip strip;
    private final Label none;
    private final Label trouble = Parts.wrapped("", "field-line", "trouble");
    private final VBox details = new VBox();
    private final Button add;
    private final VBox node = new VBox();
    private final List<Viewer> viewers = new ArrayList<>();
    private Optional<SaidOfPicture> said = Optional.empty();
    private Optional<Attachment> described = Optional.empty();
    private Optional<Dialog<ButtonType>> asking = Optional.empty();
    private List<Attachment> shown = List.of();
    private int occurrence = 1;
    private boolean closed;

    private PicturesCompanion(Desk desk, Scope scope, Item item) {
        this.desk = desk;
        this.scope = scope;
        this.item = item;
        images = new PictureImages(desk);
        strip = Reading.reads(new Strip(images, new PictureWords(scope.texts()), new StripDeeds()));
        none = Parts.wrapped(scope.say("attach.none"), "text-muted");
        add =
                Parts.button(
                        item.section() + ":add-picture",
                        scope.say("attach.add"),
                        Feather.PLUS,
                        this::choose);
        Label title = Parts.label(scope.say("attach.title"), "pictures-title");
        title.setLabelFor(strip);
        trouble.setId(item.section() + ":picture-trouble");
        trouble.setManaged(false);
        details.getStyleClass().add("picture-details");
        node.setId(item.section() + ":pictures");
        node.getStylesheets().add(STYLES);
        node.getStyleClass().add("pictures");
        node.getChildren().addAll(title, none, strip, details, trouble, add);
        new FileDrop(node, this::take);
        arrange();
    }

    /** Of this section, empty where it has no pictures. */
    public static Optional<Companion> of(Desk desk, Scope scope, Section section) {
        return Pictured.item(section.id())
                .flatMap(scope.texts().checklist()::item)
                .map(item -> new PicturesCompanion(desk, scope, item));
    }

    private Session session() {
        return scope.session();
    }

    private Place place() {
        return Place.of(item, item.repeat().isEmpty() ? 1 : occurrence);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(int now) {
        occurrence = now;
        List<Attachment> here =
                session().workup().attachments().stream()
                        .filter(a -> a.item().equals(place()))
                        .toList();
        if (!here.equals(shown)) {
            boolean focused = strip.chosen().filter(Node::isFocused).isPresent();
            shown = here;
            strip.show(here);
            arrange();
            if (focused && here.isEmpty()) {
                add.requestFocus();
            }
        }
    }

    private void arrange() {
        visible(none, shown.isEmpty());
        visible(strip, !shown.isEmpty());
        visible(details, !shown.isEmpty());
        if (shown.isEmpty()) {
            details.getChildren().clear();
            said = Optional.empty();
            described = Optional.empty();
        }
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** What is said of this one, below the strip. */
    private void describe(Attachment attachment) {
        if (described.filter(attachment::same).isPresent()) {
            said.ifPresent(s -> s.show(attachment));
            described = Optional.of(attachment);
            return;
        }
        commit();
        described = Optional.of(attachment);
        String id = item.section() + ":picture";
        SaidOfPicture fields = new SaidOfPicture(scope.texts(), id, attachment, this::tell);
        said = Optional.of(fields);
        Button view =
                Parts.button(
                        id + ":view", scope.say("attach.view"), Feather.EYE, this::chosenViewed);
        Reading.reads(view);
        Button remove =
                Parts.button(id + ":remove", scope.say("attach.remove"), Feather.TRASH_2, () -> {});
        remove.setOnAction(_ -> strip.chosen().ifPresent(t -> remove(remove, t.attachment())));
        HBox buttons = new HBox(view, remove);
        buttons.getStyleClass().add("picture-buttons");
        details.getChildren()
                .setAll(
                        Parts.wrapped(scope.say("attach.file", attachment.name()), "text-muted"),
                        fields,
                        buttons);
    }

    /** What was typed last of a picture that is gone meanwhile is said of nothing. */
    private void tell(Attachment now) {
        if (session().workup().attachments().stream().anyMatch(now::same)) {
            session().describe(now);
        }
    }

    private void chosenViewed() {
        strip.chosen().ifPresent(t -> view(t.attachment()));
    }

    private void view(Attachment attachment) {
        Viewer viewer = new Viewer(desk, images, session().workup().patient(), attachment);
        viewers.add(viewer);
        viewer.open();
    }

    private void remove(Node at, Attachment attachment) {
        RemoveForm.open(scope, at, attachment, () -> session().detach(attachment, ""));
    }

    private void choose() {
        take(desk.files().openSeveral(desk.stage(), FileChoice.Kind.PICTURE));
    }

    /** Reads the files in the background, then asks. */
    private void take(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        say("");
        Place to = place();
        Pictures pictures = desk.workplace().cases().pictures();
        List<Attachment> there = session().workup().attachments();
        add.setDisable(true);
        desk.background()
                .stoppable(
                        () -> Incoming.of(pictures, to, files, there),
                        incoming -> ask(to, incoming),
                        this::failed);
    }

    private void failed(Message why) {
        add.setDisable(false);
        say(scope.texts().say(why));
    }

    private void say(String words) {
        trouble.setText(words);
        visible(trouble, !words.isEmpty());
    }

    private void ask(Place to, Incoming incoming) {
        add.setDisable(false);
        if (!closed) {
            asking =
                    Optional.of(
                            AttachDialog.show(
                                    desk,
                                    images,
                                    session().workup().patient(),
                                    to,
                                    incoming,
                                    all -> all.forEach(session()::attach)));
        }
    }

    @Override
    public void commit() {
        said.ifPresent(SaidOfPicture::commit);
    }

    @Override
    public void close() {
        closed = true;
        asking.ifPresent(Dialog::close);
        viewers.forEach(Viewer::close);
    }

    private final class StripDeeds implements Strip.Deeds {
        @Override
        public void chosen(Attachment attachment) {
            describe(attachment);
        }

        @Override
        public void view(Attachment attachment) {
            PicturesCompanion.this.view(attachment);
        }

        @Override
        public void remove(Tile tile) {
            PicturesCompanion.this.remove(tile, tile.attachment());
        }
    }
}
