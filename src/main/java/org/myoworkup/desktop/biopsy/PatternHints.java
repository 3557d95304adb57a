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
import java.util.stream.Stream;

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
        this.conclusion = scope.texts().checklist().item("biopsy.conclusion.pattern").orElseThrow();
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
                BiopsyPatterns.of(scope.session().assessment().findings().answers(), occurrence);
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
        if (now.patterns().stream().allMatch(PatternHints::untouched)) {
            node.getChildren().add(line(scope.say("biopsyform.pattern.nothing")));
        } else {
            now.patterns().forEach(p -> node.getChildren().add(pattern(p)));
        }
    }

    private static boolean untouched(Pattern pattern) {
        return Stream.concat(pattern.speaksFor().stream(), pattern.speaksAgainst().stream())
                .allMatch(s -> s.look() == Look.NOT_LOOKED_FOR);
    }

    private Node pattern(Pattern pattern) {
        VBox box =
                new VBox(
                        Parts.wrapped(
                                scope.texts().option(conclusion, pattern.id()), "pattern-name"));
        said(pattern.speaksFor()).forEach(words -> box.getChildren().add(line(words)));
        if (!pattern.speaksAgainst().isEmpty()) {
            String against = String.join(". ", said(pattern.speaksAgainst()));
            box.getChildren().add(line(scope.say("biopsyform.pattern.against", against)));
        }
        pattern.note().ifPresent(n -> box.getChildren().add(line(scope.texts().say(n))));
        box.setId("biopsy-pattern-" + pattern.id());
        box.getStyleClass().add("pattern");
        return box;
    }

    private static Node line(String words) {
        return Parts.wrapped(words, "text-small");
    }

    /** What was seen; what was not seen; what is not settled; what was not looked for. */
    private List<String> said(List<Sign> signs) {
        if (signs.stream().allMatch(s -> s.look() == Look.NOT_LOOKED_FOR)) {
            return List.of(scope.say("biopsyform.pattern.none", names(signs)));
        }
        List<String> parts = new ArrayList<>();
        for (Look look : Look.values()) {
            List<Sign> found = signs.stream().filter(s -> s.look() == look).toList();
            if (!found.isEmpty()) {
                parts.add(scope.say(key(look), names(found)));
            }
        }
        return parts;
    }

    private static String key(Look look) {
        return switch (look) {
            case SEEN -> "biopsyform.pattern.seen";
            case NOT_SEEN -> "biopsyform.pattern.not-seen";
            case UNSETTLED -> "biopsyform.pattern.unsettled";
            case NOT_LOOKED_FOR -> "biopsyform.pattern.open";
        };
    }

    private String names(List<Sign> signs) {
        return signs.stream()
                .map(s -> scope.texts().say(s.words()))
                .collect(Collectors.joining(BETWEEN));
    }
}
