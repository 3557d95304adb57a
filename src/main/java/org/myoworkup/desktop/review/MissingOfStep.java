package org.myoworkup.desktop.review;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

import java.util.List;
import java.util.function.Function;

/**
 * What is missing in one step; its links are made when it is opened, because there may be hundreds.
 */
final class MissingOfStep extends TitledPane {

    MissingOfStep(
            Texts texts,
            String step,
            List<Place> missing,
            Function<List<Place>, List<Node>> lines) {
        setId("missing-" + step);
        setText(texts.say("window.review.missing-step", texts.label(step), missing.size()));
        setExpanded(false);
        setAnimated(false);
        getStyleClass().add("dense");
        expandedProperty()
                .addListener(
                        (_, _, open) -> {
                            if (open && getContent() == null) {
                                VBox box = new VBox();
                                box.getStyleClass().add("missing-sections");
                                box.getChildren().setAll(lines.apply(missing));
                                setContent(box);
                            }
                        });
    }
}
