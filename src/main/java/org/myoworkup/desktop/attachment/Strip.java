package org.myoworkup.desktop.attachment;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;

import org.myoworkup.workup.Attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Thumbnails of which one is chosen. The strip is one stop for the Tab key; arrows go from one to
 * the next, Enter views, Delete removes.
 */
final class Strip extends FlowPane {
    /** What can be done with a picture of the strip. */
    interface Deeds {
        void chosen(Attachment attachment);

        void view(Attachment attachment);

        void remove(Tile tile);
    }

    private final PictureImages images;
    private final PictureWords words;
    private final Deeds deeds;
    private final List<Tile> tiles = new ArrayList<>();
    private Optional<Tile> chosen = Optional.empty();

    Strip(PictureImages images, PictureWords words, Deeds deeds) {
        this.images = images;
        this.words = words;
        this.deeds = deeds;
        getStyleClass().add("picture-strip");
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    Optional<Tile> chosen() {
        return chosen;
    }

    /** Shows these; the one that was chosen stays so, else its neighbour is. */
    void show(List<Attachment> attachments) {
        boolean focused = tiles.stream().anyMatch(Tile::isFocused);
        int at = chosen.map(tiles::indexOf).orElse(0);
        List<Tile> before = List.copyOf(tiles);
        tiles.clear();
        for (Attachment attachment : attachments) {
            tiles.add(
                    before.stream()
                            .filter(t -> t.attachment().same(attachment))
                            .findFirst()
                            .orElseGet(() -> tile(attachment)));
        }
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).show(attachments.get(i), i + 1, tiles.size());
        }
        if (!getChildren().equals(tiles)) {
            getChildren().setAll(tiles);
        }
        choose(
                chosen.filter(tiles::contains)
                        .or(() -> tiles.isEmpty() ? Optional.empty() : Optional.of(near(at))));
        if (focused) {
            chosen.ifPresent(Tile::requestFocus);
        }
    }

    private Tile near(int at) {
        return tiles.get(Math.clamp(at, 0, tiles.size() - 1));
    }

    private Tile tile(Attachment attachment) {
        Tile tile = new Tile(images, words, attachment, deeds::view);
        tile.focusedProperty()
                .subscribe(
                        is -> {
                            if (is) {
                                choose(Optional.of(tile));
                            }
                        });
        tile.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(tile, event));
        return tile;
    }

    private void choose(Optional<Tile> now) {
        chosen = now;
        tiles.forEach(
                t -> {
                    t.setSelected(now.isPresent() && now.get() == t);
                    t.setFocusTraversable(now.isPresent() && now.get() == t);
                });
        now.ifPresent(t -> deeds.chosen(t.attachment()));
    }

    private void clicked(Tile tile, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            tile.requestFocus();
            if (event.getClickCount() == 2) {
                deeds.view(tile.attachment());
            }
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        Optional<Tile> tile = tiles.stream().filter(Tile::isFocused).findFirst();
        if (tile.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int at = tiles.indexOf(tile.get());
        switch (event.getCode()) {
            case LEFT, UP -> near(at - 1).requestFocus();
            case RIGHT, DOWN -> near(at + 1).requestFocus();
            case HOME -> near(0).requestFocus();
            case END -> near(tiles.size()).requestFocus();
            case ENTER, SPACE -> deeds.view(tile.get().attachment());
            case DELETE, BACK_SPACE -> deeds.remove(tile.get());
            default -> {
                return;
            }
        }
        event.consume();
    }
}
