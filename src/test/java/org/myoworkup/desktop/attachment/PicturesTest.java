package org.myoworkup.desktop.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.SamplePictures;
import org.myoworkup.desktop.ByHand;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.desktop.desk.FileDrop;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.workup.Place;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pictures and reports in the real window: attached, described, viewed, removed, brought back. */
class PicturesTest {
    private static final Place SKIN = Place.of("exam.skin.photographs");

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private final ByHand hand = new ByHand(robot);
    private RealProgram program;

    @BeforeEach
    void start() throws Exception {
        program = new RealProgram(folder.resolve("store"));
        program.start();
        shows("empty-list");
        press("empty-new");
        shows("start-workup");
        type("patient-record-number", "4711");
        type("patient-family-name", "Ström");
        type("patient-birth-date", "1961-03-17");
        press("start-workup");
        shows("workup");
    }

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void aPictureAndAReportAreAttachedViewedRemovedAndBroughtBack() throws Exception {
        byte[] photo = SamplePictures.jpeg(SamplePictures.photograph(1200, 900));
        attach(
                file("DSC_0001.JPG", SamplePictures.tagged(photo, 6)),
                file("emg.pdf", SamplePictures.pdf(3)),
                file("notes.png", "no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        shows("attach-dialog");
        assertThat(text("attach-patient")).contains("Ström", "17 March 1961", "4711");
        assertThat(said()).anyMatch(t -> t.startsWith("Not taken: notes.png: This is no PNG"));
        assertThat(said()).anyMatch(t -> t.startsWith("A PDF is kept byte for byte"));
        until(() -> RealProgram.all(ImageView.class).count() >= 2);
        type("attach-0:caption", "Hands, backs");
        choose("attach-0:consent:yes");
        RealProgram.save("attach-dialog", scene("attach-dialog"));
        press("attach-deed");

        until(() -> tiles().size() == 2);
        assertThat(tiles().get(0).getAccessibleText())
                .isEqualTo("Picture 1 of 2: Hands, backs. Name visible: Not said. Consent: Yes.");
        assertThat(tiles().get(1).getAccessibleText()).contains("emg.pdf", "Consent: Not said");
        robot.interact(() -> tiles().get(0).requestFocus());
        until(() -> pictures() >= 2);
        program.screenshot("pictures");

        describesWithTheKeyboard();
        viewsPageByPage();
        removesAndBringsBack();
        accessible(find("exam.skin:pictures", Node.class).orElseThrow());
        robot.interact(() -> button("exam.skin:picture:remove").requestFocus());
        program.screenshot("pictures-details");
        robot.interact(() -> program.stage().getScene().getRoot().setStyle("-fx-font-size: 26px"));
        robot.interact(() -> tiles().get(0).requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        program.screenshot("pictures-200");
        areThereAgainTheNextDay();
    }

    /** One Tab stop for the strip, arrows within it, then caption and questions. */
    private void describesWithTheKeyboard() throws Exception {
        robot.type(KeyCode.RIGHT);
        assertThat(tiles().get(1).isFocused()).isTrue();
        robot.type(KeyCode.TAB).write("EMG of the right arm").type(KeyCode.ENTER);
        robot.type(KeyCode.TAB);
        Pill standing = find("exam.skin:picture:name-visible:not-said", Pill.class).orElseThrow();
        assertThat(standing.isSelected()).as("open until somebody says so").isTrue();
        assertThat(standing.isFocused()).isTrue();
        robot.type(KeyCode.RIGHT).type(KeyCode.SPACE);
        until(
                () ->
                        tiles().get(1)
                                .getAccessibleText()
                                .equals(
                                        "Picture 2 of 2: EMG of the right arm. Name visible: Yes."
                                                + " Consent: Not said."));
    }

    private void viewsPageByPage() throws Exception {
        robot.interact(() -> tiles().get(1).requestFocus());
        robot.type(KeyCode.ENTER);
        until(() -> text("viewer-page").equals("Page 1 of 3"));
        Stage viewer = (Stage) scene("viewer").getWindow();
        assertThat(viewer.getTitle())
                .contains("EMG of the right arm", "Ström", "17 March 1961", "4711");
        ImageView seen = RealProgram.all(ImageView.class).findFirst().orElseThrow();
        until(() -> seen.getImage() != null);
        var first = seen.getImage();
        robot.type(KeyCode.PAGE_DOWN);
        until(() -> seen.getImage() != first && text("viewer-page").equals("Page 2 of 3"));
        RealProgram.save("viewer", scene("viewer"));
        accessible(scene("viewer").getRoot());
        double fits = seen.getFitWidth();
        robot.type(KeyCode.PLUS);
        assertThat(seen.getFitWidth()).isGreaterThan(fits);
        robot.type(KeyCode.ESCAPE);
        until(() -> find("viewer", Node.class).isEmpty());
    }

    private void removesAndBringsBack() throws Exception {
        robot.interact(() -> tiles().get(0).requestFocus());
        robot.type(KeyCode.DELETE);
        shows("small-form");
        assertThat(tiles()).as("asked first").hasSize(2);
        robot.type(KeyCode.ESCAPE);
        until(() -> find("small-form", Node.class).isEmpty());
        assertThat(tiles()).hasSize(2);
        robot.interact(() -> tiles().get(0).requestFocus());
        robot.type(KeyCode.DELETE);
        shows("small-form");
        press("small-form:done");
        until(() -> tiles().size() == 1);
        assertThat(tiles().get(0).getAccessibleText()).startsWith("Picture 1 of 1: EMG");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> tiles().size() == 2);
    }

    private void areThereAgainTheNextDay() throws Exception {
        until(() -> text("save-state").startsWith("All answers saved"));
        program.close();
        program.start();
        until(
                () ->
                        find("workups", ListView.class)
                                .filter(l -> l.getItems().size() == 1)
                                .isPresent());
        robot.interact(() -> find("workups", ListView.class).orElseThrow().requestFocus());
        robot.type(KeyCode.ENTER);
        shows("workup");
        hand.step("exam");
        hand.go(SKIN);
        until(() -> tiles().size() == 2);
        assertThat(tiles().stream().map(Node::getAccessibleText))
                .containsExactly(
                        "Picture 1 of 2: Hands, backs. Name visible: Not said. Consent: Yes.",
                        "Picture 2 of 2: EMG of the right arm. Name visible: Yes. Consent: Not"
                                + " said.");
    }

    @Test
    void theSamePictureTwiceIsSaidAndDroppedFilesAreTaken() throws Exception {
        Path one = file("a.png", SamplePictures.png(SamplePictures.quarters(80, 60)));
        attach(one);
        shows("attach-dialog");
        robot.interact(
                () -> {
                    scene("attach-dialog").getRoot().setStyle("-fx-font-size: 26px");
                    scene("attach-dialog").getWindow().setWidth(1200);
                });
        RealProgram.save("attach-dialog-200", scene("attach-dialog"));
        press("attach-deed");
        until(() -> tiles().size() == 1);

        hand.go(Place.parse("exam#2.skin.photographs"));
        assertThat(tiles()).as("the second examination has its own").isEmpty();
        hand.go(SKIN);
        assertThat(tiles()).hasSize(1);

        List<List<Path>> taken = new ArrayList<>();
        Node target = new javafx.scene.layout.StackPane();
        FileDrop drop = new FileDrop(target, taken::add);
        assertThat(drop.over(List.of())).isFalse();
        assertThat(drop.dropped(List.of())).isFalse();
        assertThat(drop.over(List.of(one.toFile()))).isTrue();
        assertThat(drop.dropped(List.of(one.toFile()))).isTrue();
        assertThat(taken).containsExactly(List.of(one));

        attach(one, folder.resolve("gone.jpg"));
        shows("attach-dialog");
        assertThat(said()).anyMatch(t -> t.startsWith("Not taken: a.png: the same picture"));
        assertThat(said()).anyMatch(t -> t.startsWith("Not taken: gone.jpg: This is no file"));
        assertThat(find("attach-deed", Node.class)).isEmpty();
        robot.type(KeyCode.ESCAPE);
        until(() -> find("attach-dialog", Node.class).isEmpty());
        assertThat(tiles()).hasSize(1);
    }

    @Test
    void aSectionShowsThePicturesOfItsOwnItem() {
        Pictured.items()
                .forEach(
                        (section, item) ->
                                assertThat(RealProgram.CHECKLIST.item(item).orElseThrow().section())
                                        .isEqualTo(section));
    }

    private void attach(Path... files) throws Exception {
        hand.go(SKIN);
        program.choose(files);
        press("exam.skin:add-picture");
        until(() -> find("attach-dialog", Node.class).isPresent());
    }

    private static List<Tile> tiles() {
        return RealProgram.all(Tile.class).toList();
    }

    private static long pictures() {
        return RealProgram.all(Thumbnail.class).filter(t -> t.lookup("ImageView") != null).count();
    }

    private static List<String> said() {
        return RealProgram.all(Labeled.class).map(Labeled::getText).toList();
    }

    /** Everything that the keyboard reaches says what it is. */
    private static void accessible(Node root) {
        List<String> nameless = new ArrayList<>();
        RealProgram.all(Node.class)
                .filter(n -> n.isFocusTraversable() && within(n, root))
                .filter(n -> !(n instanceof ScrollPane))
                .forEach(
                        n -> {
                            boolean named =
                                    n.getAccessibleText() != null
                                            && !n.getAccessibleText().isBlank();
                            if (!named
                                    || n.getAccessibleRole() == javafx.scene.AccessibleRole.NODE) {
                                nameless.add(n.toString());
                            }
                        });
        assertThat(nameless).isEmpty();
    }

    private static boolean within(Node node, Node root) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == root) {
                return true;
            }
        }
        return false;
    }

    private static javafx.scene.Scene scene(String id) {
        return find(id, Node.class).orElseThrow().getScene();
    }

    private static String text(String id) {
        return find(id, Label.class).map(Label::getText).orElse("");
    }

    private void shows(String id) throws Exception {
        until(() -> find(id, Node.class).isPresent());
    }

    private void press(String id) {
        robot.interact(button(id)::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ButtonBase button(String id) {
        return find(id, ButtonBase.class).orElseThrow(() -> new AssertionError("no button " + id));
    }

    private void choose(String id) {
        Pill pill = find(id, Pill.class).orElseThrow();
        robot.interact(pill::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String id, String text) {
        robot.clickOn(find(id, TextInputControl.class).orElseThrow()).write(text);
    }
}
