package org.myoworkup.desktop.rash;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Item;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.form.Asked;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The hints of a rash chart under each other; one that stays keeps its line and the focus in it.
 */
final class RashHints extends VBox {
    private static final String SKIN_TYPE = "exam.skin.skin-type";
    private static final Set<String> DARK = Set.of("v", "vi");

    private final Asked asked;
    private final Texts texts;
    private final Column regions;
    private final Column lesions;
    private final Runnable answered;
    private final Label dark;
    private final Map<RashHint, HintLine> lines = new LinkedHashMap<>();

    RashHints(Asked asked, Texts texts, Column regions, Column lesions, Runnable answered) {
        this.asked = asked;
        this.texts = texts;
        this.regions = regions;
        this.lesions = lesions;
        this.answered = answered;
        dark = Parts.wrapped(asked.say("rash.dark-skin"), "rash-dark");
        dark.setId(asked.place() + ":dark-skin");
        getStyleClass().add("rash-hints");
    }

    void show(List<Row> rows) {
        List<RashHint> hints = RashHint.of(rows, this::answer);
        lines.keySet().retainAll(hints);
        List<Node> shown = new java.util.ArrayList<>();
        boolean darkSkin =
                answer(SKIN_TYPE)
                        .filter(a -> a instanceof Answer.Choice c && DARK.contains(c.code()))
                        .isPresent();
        if (darkSkin) {
            shown.add(dark);
        }
        for (RashHint hint : hints) {
            shown.add(lines.computeIfAbsent(hint, h -> new HintLine(asked, h, words(h), answered)));
        }
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
    }

    private Optional<Answer> answer(String id) {
        Item item = asked.scope().texts().checklist().item(id).orElseThrow();
        return asked.scope().session().workup().answer(Place.of(item, asked.place().occurrence()));
    }

    private String words(RashHint hint) {
        String key =
                switch (hint.kind()) {
                    case ASK -> "rash.ask";
                    case CONTRADICTS -> "rash.contradicts";
                    case OEDEMA_ONLY -> "rash.oedema-only";
                };
        String said = asked.say(key, marks(hint.marks()), texts.label(hint.finding()));
        return hint.remark().isEmpty()
                ? said
                : asked.say("rash.with-remark", said, asked.say(hint.remark()));
    }

    /** {@code Elbow (papules), Knee (papules)}. */
    private List<String> marks(List<RashHint.Mark> marks) {
        return marks.stream()
                .map(
                        m ->
                                asked.say(
                                        "rash.mark",
                                        texts.option(regions, m.region()),
                                        texts.option(lesions, m.lesion())))
                .toList();
    }

    /** The first answer of the first hint that asks. */
    Optional<Node> firstStop() {
        return lines.values().stream()
                .filter(l -> getChildren().contains(l))
                .flatMap(l -> l.lookupAll(".pill").stream())
                .filter(n -> n instanceof Pill p && p.isFocusTraversable())
                .findFirst();
    }
}
