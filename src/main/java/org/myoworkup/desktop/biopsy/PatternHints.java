package org.myoworkup.desktop.biopsy;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.myoworkup.advice.BiopsyPatterns;
import org.myoworkup.advice.BiopsyPatterns.Look;
import org.myoworkup.advice.BiopsyPatterns.Pattern;
import org.myoworkup.advice.BiopsyPatterns.Sign;
import org.myoworkup.checklist.Item;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.form.Companion;
import org.myoworkup.desktop.form.Scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Beside the pathologist's pattern: which features of each were seen. No conclusion. */
final class PatternHints implements Companion {
    /** Some names hold a comma. */
    private static final String BETWEEN = " \u00b7 ";

    private final Scope scope;
    private final Item conclusion;
    private final VBox node = BiopsyCompanions.dressed(new VBox());
    private Optional<BiopsyPatterns> shown = Optional.empty();

    PatternHints(Scope scope) {
        this.scope = scope;
        this.conclusion =
                scope.session().checklist().item("biopsy.conclusion.pattern").orElseThrow();
        node.setId("biopsy-patterns");
        node.getStyleClass().add("pattern-hints");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(int occurrence) {
        BiopsyPatterns now =
                BiopsyPatterns.of(
                        scope.session().assessment().findings().answers(), occurrence);
        if (shown.filter(now::equals).isPresent()) {
            return;
        }
        shown = Optional.of(now);
        HBox head =
                new HBox(
                        Parts.wrapped(scope.say("biopsyform.pattern.title"), "adviser-title"),
                        Parts.label(scope.say("window.provisional"), "provisional"));
        head.getStyleClass().add("adviser-head");
        node.getChildren()
                .setAll(
                        head,
                        Parts.wrapped(scope.say("biopsyform.pattern.no-conclusion"), "text-muted"));
        now.patterns().forEach(p -> node.getChildren().add(pattern(p)));
    }

    private Node pattern(Pattern pattern) {
        VBox box =
                new VBox(
                        Parts.wrapped(
                                scope.texts().option(conclusion, pattern.id()), "pattern-name"));
        box.getChildren().add(line(said(pattern.speaksFor())));
        if (!pattern.speaksAgainst().isEmpty()) {
            box.getChildren()
                    .add(line(scope.say("biopsyform.pattern.against", said(pattern.speaksAgainst()))));
        }
        pattern.note().ifPresent(n -> box.getChildren().add(line(scope.texts().say(n))));
        box.setId("biopsy-pattern-" + pattern.id());
        box.getStyleClass().add("pattern");
        return box;
    }

    private static Node line(String words) {
        return Parts.wrapped(words, "text-small");
    }

    /** Seen: …; not seen: …; not looked for: … */
    private String said(List<Sign> signs) {
        if (signs.stream().allMatch(s -> s.look() == Look.NOT_LOOKED_FOR) && signs.size() > 1) {
            return scope.say("biopsyform.pattern.none");
        }
        List<String> parts = new ArrayList<>();
        part(signs, Look.SEEN, "biopsyform.pattern.seen", parts);
        part(signs, Look.NOT_SEEN, "biopsyform.pattern.not-seen", parts);
        part(signs, Look.UNSETTLED, "biopsyform.pattern.unsettled", parts);
        part(signs, Look.NOT_LOOKED_FOR, "biopsyform.pattern.open", parts);
        return String.join("; ", parts);
    }

    private void part(List<Sign> signs, Look look, String key, List<String> parts) {
        String found =
                signs.stream()
                        .filter(s -> s.look() == look)
                        .map(s -> scope.texts().say(s.words()))
                        .collect(Collectors.joining(BETWEEN));
        if (!found.isEmpty()) {
            parts.add(scope.say(key, found));
        }
    }
}
