package org.myoworkup.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Section;
import org.myoworkup.desktop.kit.Card;
import org.myoworkup.desktop.kit.IconButton;
import org.myoworkup.desktop.kit.Icons;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Visibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One section: its questions in order. They are made when there is time, or at once when one is
 * asked for.
 */
final class SectionCard extends Card {
    /** What a question takes up before it is made, in pixels: near enough for the scroll bar. */
    private static final double ROW_HEIGHT = 45;

    private final Scope scope;
    private final Section section;
    private final boolean ownOccurrences;
    private final Map<String, ItemRow> rows = new LinkedHashMap<>();
    private final VBox questions = new VBox();
    private final Label count = new Label();
    private final Label kept = new Label();
    private final PartMenu menu;
    private final IconButton fold;
    private final Optional<OccurrenceBar> bar;
    private final List<Companion> companions = new ArrayList<>();
    private final List<VBox> accompanying = new ArrayList<>();
    private final GroupHeads heads;
    private int occurrence;
    private int next;

    SectionCard(Scope scope, Section section, int occurrence) {
        super(scope.texts().label(section.id()));
        this.scope = scope;
        this.section = section;
        this.ownOccurrences = section.repeats();
        this.occurrence = occurrence;
        this.heads = new GroupHeads(scope, section);
        setId(section.id());
        title().setLabelFor(questions);
        menu = new PartMenu(scope, this::place, Optional.of(this::restAbsent));
        bar =
                ownOccurrences
                        ? Optional.of(new OccurrenceBar(scope, section.id(), this::occurrence))
                        : Optional.empty();
        fold =
                new IconButton(
                        Feather.CHEVRON_DOWN,
                        scope.say("form.named", title().getText(), scope.say("form.fold")));
        fold.setId(section.id() + ":fold");
        Reading.reads(fold);
        fold.setAction(() -> unfold(!questions.isVisible()));
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        bar.ifPresent(this::addToHead);
        addToHead(count);
        addToHead(menu.button());
        addToHead(fold);
        body().getChildren().add(menu.line());
        if (!section.how().isEmpty()) {
            Label how = new Label(section.how());
            how.setWrapText(true);
            how.getStyleClass().add("section-how");
            body().getChildren().add(how);
        }
        questions.getStyleClass().add("questions");
        kept.getStyleClass().addAll("field-line", "kept");
        kept.setWrapText(true);
        kept.setId(section.id() + ":kept");
        accompany(scope.instruments().above(scope, section));
        body().getChildren().addAll(questions, kept);
        accompany(scope.instruments().below(scope, section));
    }

    private void accompany(List<Companion> beside) {
        if (!beside.isEmpty()) {
            VBox box = new VBox();
            box.getStyleClass().add("accompanying");
            beside.forEach(c -> box.getChildren().add(c.node()));
            companions.addAll(beside);
            accompanying.add(box);
            body().getChildren().add(box);
        }
    }

    Section section() {
        return section;
    }

    int occurrence() {
        return occurrence;
    }

    /** This section in the occurrence that is shown. */
    Place place() {
        String repeat = ownOccurrences ? section.id() : stepRepeats() ? section.step() : "";
        return repeat.isEmpty()
                ? Place.of(section.id())
                : Place.in(section.id(), repeat, occurrence);
    }

    private boolean stepRepeats() {
        return scope.texts().checklist().repeats(section.step());
    }

    private int occurrenceOf(Item item) {
        return item.repeat().isEmpty() ? 1 : occurrence;
    }

    /** Shows another occurrence of this section, with all its questions. */
    void occurrence(int number) {
        begin(number);
        update(visibility());
        complete(visibility());
    }

    /** Begins another occurrence, its questions still to be made. */
    void begin(int number) {
        if (number != occurrence) {
            commit();
            occurrence = number;
            rows.values().forEach(ItemRow::close);
            rows.clear();
            questions.getChildren().clear();
            next = 0;
        }
    }

    private Visibility visibility() {
        return new Visibility(
                scope.texts().checklist(),
                scope.session().workup().patient(),
                scope.session().workup().answers());
    }

    boolean complete() {
        return next >= section.items().size();
    }

    /** Makes the next question that is asked. */
    void makeNext(Visibility visibility) {
        while (!complete()) {
            Item item = section.items().get(next++);
            if (visibility.shows(item, occurrenceOf(item))) {
                add(item, questions.getChildren().size());
                break;
            }
        }
        heads.place(rows);
        questions.setMinHeight(complete() ? USE_COMPUTED_SIZE : estimate());
    }

    private double estimate() {
        return section.items().size() * ROW_HEIGHT;
    }

    /** Makes all its questions. */
    void complete(Visibility visibility) {
        while (!complete()) {
            makeNext(visibility);
        }
    }

    private void add(Item item, int index) {
        ItemRow row = new ItemRow(scope, item, Place.of(item, occurrenceOf(item)));
        rows.put(item.id(), row);
        questions.getChildren().add(index, row);
    }

    /** The questions that are asked of what is shown, made or not. */
    List<Place> asked(Visibility visibility) {
        return section.items().stream()
                .filter(i -> visibility.shows(i, occurrenceOf(i)))
                .map(i -> Place.of(i, occurrenceOf(i)))
                .toList();
    }

    /** Shows what would be marked absent together, and marks it when that is confirmed. */
    void restAbsent() {
        new RestAbsent(scope, section, place(), menu.button()).ask();
    }

    Collection<ItemRow> rows() {
        return rows.values();
    }

    /** True when nothing but what accompanies the section stands between its title and this row. */
    boolean leadsWith(ItemRow row) {
        return !accompanying.isEmpty()
                && questions.getChildren().stream()
                        .filter(Node::isVisible)
                        .findFirst()
                        .filter(first -> first == row)
                        .isPresent();
    }

    /** The row of this place, empty while it is not made, not asked, or of another occurrence. */
    Optional<ItemRow> row(Place place) {
        return Optional.ofNullable(rows.get(place.id())).filter(r -> r.place().equals(place));
    }

    /**
     * Shows what is asked now, how much of it is answered, and what is kept though no longer asked.
     */
    void update(Visibility visibility) {
        bar.ifPresent(b -> b.show(occurrence));
        companions.forEach(c -> c.refresh(occurrence));
        heads.refresh(occurrence);
        menu.refresh();
        List<String> hidden = new ArrayList<>();
        int asked = 0;
        int answered = 0;
        int index = 0;
        for (int i = 0; i < section.items().size(); i++) {
            Item item = section.items().get(i);
            boolean shows = visibility.shows(item, occurrenceOf(item));
            boolean has =
                    scope.session().workup().answer(Place.of(item, occurrenceOf(item))).isPresent();
            asked += shows ? 1 : 0;
            answered += shows && has ? 1 : 0;
            if (!shows && has) {
                hidden.add(scope.texts().label(item.id()));
            }
            if (i < next) {
                show(item, shows, index);
            }
            index += rows.containsKey(item.id()) ? 1 : 0;
        }
        heads.place(rows);
        count.setText(scope.say("form.count", answered, asked));
        kept.setText(hidden.isEmpty() ? "" : scope.say("form.kept", hidden));
        visible(kept, !hidden.isEmpty());
        if (!complete()) {
            questions.setMinHeight(estimate());
        }
        visible(this, asked > 0 || !hidden.isEmpty());
    }

    private void show(Item item, boolean shows, int index) {
        ItemRow row = rows.get(item.id());
        if (row != null) {
            visible(row, shows);
        } else if (shows) {
            add(item, index);
        }
    }

    private static void visible(Node node, boolean visible) {
        if (node.isVisible() != visible) {
            node.setVisible(visible);
        }
        if (node.isManaged() != visible) {
            node.setManaged(visible);
        }
    }

    /** Opens or folds the section; what is folded away stays answered. */
    void unfold(boolean open) {
        visible(questions, open);
        accompanying.forEach(b -> visible(b, open)); // a companion hides itself as it likes
        fold.setGraphic(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    }

    void commit() {
        rows.values().forEach(ItemRow::commit);
        companions.forEach(Companion::commit);
    }

    void close() {
        rows.values().forEach(ItemRow::close);
        companions.forEach(Companion::close);
        heads.close();
    }
}
