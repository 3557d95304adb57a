package org.myoworkup.report;

import org.myoworkup.report.RequestContent.Card;
import org.myoworkup.report.RequestContent.Line;
import org.myoworkup.report.RequestContent.Part;
import org.myoworkup.texts.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A request sheet as plain text for pasting; says all that the page says. */
final class RequestText {
    private static final String BOX = "[ ] ";

    private final RequestContent content;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    RequestText(RequestContent content, Texts texts) {
        this.content = content;
        this.texts = texts;
    }

    /** Lines divided by U+000A; the first says whose it is. */
    String text() {
        ReportContent.Head head = content.head();
        lines.add(
                joined(
                        Stream.of(head.name(), head.identity(), head.warning(), head.sample())
                                .filter(s -> !s.isEmpty())));
        lines.add(content.heading());
        lines.add(content.made());
        content.parts().forEach(this::part);
        content.card().ifPresent(this::card);
        lines.add("");
        lines.addAll(content.closing());
        if (lines.stream().anyMatch(l -> l.contains(AnswerWords.PROVISIONAL))) {
            lines.add(texts.say("report.n.provisional"));
        }
        content.signing().forEach(s -> lines.add(texts.say("request.to-fill", s)));
        return String.join("\n", lines) + "\n";
    }

    private static String joined(Stream<String> parts) {
        return String.join(" · ", parts.toList());
    }

    private void part(Part part) {
        lines.add("");
        lines.add(part.title());
        part.lines().forEach(l -> lines.add(line(l)));
    }

    private String line(Line line) {
        String mark = line.box() ? BOX : "";
        String said = line.said(texts);
        return mark + (line.warning() ? texts.say("request.warned", said) : said);
    }

    private void card(Card card) {
        lines.add("");
        lines.add(card.cut());
        lines.add(card.patient());
        lines.add(card.heading());
        card.parts().forEach(this::part);
    }
}
