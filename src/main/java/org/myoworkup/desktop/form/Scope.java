package org.myoworkup.desktop.form;

import org.myoworkup.desktop.kit.Bubble;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;

/**
 * What every part of a form needs.
 *
 * @param bubble the one popover of the form
 * @param instruments the fields and charts of their own that some questions have
 */
public record Scope(Session session, Texts texts, Bubble bubble, Instruments instruments) {

    public String say(String key, Object... args) {
        return texts.say(key, args);
    }
}
