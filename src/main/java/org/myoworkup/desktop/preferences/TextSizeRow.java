package org.myoworkup.desktop.preferences;

import org.myoworkup.desktop.desk.Appearance;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.TextSize;

/** The size of text, which the keys change as well. */
final class TextSizeRow extends ChoiceRow {
    TextSizeRow(Desk desk, Appearance appearance) {
        super(
                "settings-text-size",
                desk.texts().say("settings.text-size"),
                TextSize.STEPS.stream().map(String::valueOf).toList(),
                size -> desk.texts().say("settings.text-size.percent", Integer.valueOf(size)),
                String.valueOf(appearance.textSize()),
                size -> appearance.choose(Integer.parseInt(size)));
        getChildren()
                .add(
                        Parts.wrapped(
                                desk.texts().say("settings.text-size.keys"),
                                "text-muted",
                                "text-small"));
    }

    void show(int percent) {
        show(String.valueOf(percent));
    }
}
