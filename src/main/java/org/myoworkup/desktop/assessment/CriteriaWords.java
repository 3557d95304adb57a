package org.myoworkup.desktop.assessment;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Message;
import org.myoworkup.criteria.Element;
import org.myoworkup.criteria.SetResult;
import org.myoworkup.criteria.Status;
import org.myoworkup.texts.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words for a criteria set: what is open is never read as decided. */
final class CriteriaWords {
    /** What a class stands under, said beside it and not behind a click. */
    private static final Set<String> PROVISOS =
            Set.of(
                    "criteria.contradiction",
                    "criteria.antisynthetase-open",
                    "criteria.better-explanation-open");

    private CriteriaWords() {}

    /** The status, and with it the class, or the classes that are still possible. */
    static String result(Texts texts, SetResult set) {
        String status = texts.say(set.status().label());
        return switch (set.status()) {
            case MET -> texts.say("window.criteria.met", status, texts.say(set.result().label()));
            case NOT_MET, SET_ASIDE -> texts.say("window.criteria.bare", status);
            case UNDETERMINED -> undetermined(texts, set, status);
        };
    }

    private static String undetermined(Texts texts, SetResult set, String status) {
        boolean none = set.result().strength() == 0;
        boolean rises = !set.best().code().equals(set.result().code());
        if (none && !rises) {
            return texts.say("window.criteria.bare", status);
        }
        String best = texts.say(set.best().label());
        if (none) {
            return texts.say("window.criteria.could", status, best);
        }
        String now = texts.say(set.result().label());
        return rises
                ? texts.say("window.criteria.so-far-could", status, now, best)
                : texts.say("window.criteria.so-far", status, now);
    }

    static List<String> provisos(Texts texts, SetResult set) {
        return set.messages().stream()
                .filter(m -> PROVISOS.contains(m.key()))
                .map(texts::say)
                .toList();
    }

    static List<Message> notes(SetResult set) {
        return set.messages().stream().filter(m -> !PROVISOS.contains(m.key())).toList();
    }

    static Feather icon(Status status) {
        return switch (status) {
            case MET -> Feather.CHECK_CIRCLE;
            case NOT_MET -> Feather.MINUS_CIRCLE;
            case UNDETERMINED -> Feather.HELP_CIRCLE;
            case SET_ASIDE -> Feather.CORNER_UP_RIGHT;
        };
    }

    static Feather icon(Element element) {
        return switch (element.value()) {
            case PRESENT -> Feather.CHECK;
            case ABSENT -> Feather.MINUS;
            case UNKNOWN -> Feather.HELP_CIRCLE;
        };
    }

    static String value(Texts texts, Element element) {
        return texts.say("window.truth." + element.value().name().toLowerCase(Locale.ROOT));
    }
}
