package org.myoworkup.desktop.form;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Item;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;

/** An answer in one short line; of a table how many rows it has. */
public final class GivenWords {
    private GivenWords() {}

    public static String of(Texts texts, Item item, Answer answer) {
        return switch (answer) {
            case Answer.Finding finding -> texts.say("form.finding." + finding.code());
            case Answer.Choice choice -> texts.option(item, choice.code());
            case Answer.Choices choices ->
                    texts.series(choices.codes().stream().map(c -> texts.option(item, c)).toList());
            case Answer.Quantity quantity when item.type() instanceof AnswerType.Quantity type ->
                    QuantityWords.of(texts, type, quantity);
            case Answer.Quantity quantity -> texts.number(quantity.value());
            case Answer.Date date -> texts.date(date.date());
            case Answer.Text text -> text.text().strip().replaceAll("\\s+", " ");
            case Answer.Table table -> texts.say("form.given.rows", table.rows().size());
            case PartState state -> StateWords.of(texts, state);
        };
    }
}
