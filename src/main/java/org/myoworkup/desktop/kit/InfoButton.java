package org.myoworkup.desktop.kit;

import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Supplier;

/** Opens something to read beside it; what is read is made only when it is asked for. */
public final class InfoButton extends IconButton {

    public InfoButton(String name, Bubble bubble, Supplier<Node> content) {
        super(Feather.INFO, name);
        setAction(() -> bubble.read(this, content.get()));
    }
}
