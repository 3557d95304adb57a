package org.myoworkup.desktop.biopsy;

import javafx.scene.Node;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Section;
import org.myoworkup.desktop.form.Companion;
import org.myoworkup.desktop.form.OpenFindings;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.desktop.form.TogetherForm;
import org.myoworkup.desktop.kit.TextButton;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;

import java.util.List;

/**
 * Marks what is open in a group of microscopy as not seen, after showing what that is. The features
 * that the EULAR/ACR criteria score are answered one by one.
 */
final class RestNotSeen implements Companion {
    /** A single question that is left is answered as such. */
    private static final int FEWEST = 2;

    private final Scope scope;
    private final Section section;
    private final List<Item> group;
    private final TextButton button;
    private int occurrence = 1;

    RestNotSeen(Scope scope, Section section, String group) {
        this.scope = scope;
        this.section = section;
        this.group =
                section.items().stream()
                        .filter(i -> i.group().equals(group))
                        .filter(i -> i.type() instanceof AnswerType.Finding)
                        .toList();
        this.button =
                BiopsyCompanions.dressed(
                        new TextButton(
                                scope.say("biopsyform.rest"),
                                scope.say(
                                        "form.named",
                                        scope.texts().group(section, group),
                                        scope.say("biopsyform.rest"))));
        button.setId("biopsy-rest:" + group);
        button.setAction(this::ask);
    }

    @Override
    public Node node() {
        return button;
    }

    @Override
    public void refresh(int shown) {
        occurrence = shown;
        boolean offered = open().together().size() >= FEWEST;
        button.setVisible(offered);
        button.setManaged(offered);
    }

    private void ask() {
        List<Place> rest = open().together();
        List<String> singly = OpenFindings.labels(scope, open().singly());
        scope.bubble()
                .fill(
                        button,
                        new TogetherForm(
                                scope,
                                Place.in(section.id(), BiopsyCompanions.STEP, occurrence),
                                "biopsyform.rest.title",
                                OpenFindings.labels(scope, rest),
                                singly.isEmpty()
                                        ? ""
                                        : scope.say(
                                                "biopsyform.rest.singly",
                                                scope.texts().series(singly)),
                                "biopsyform.rest.deed",
                                () -> scope.session().together(rest, Answer.Finding.ABSENT)));
    }

    private OpenFindings open() {
        return OpenFindings.of(scope, group, occurrence);
    }
}
