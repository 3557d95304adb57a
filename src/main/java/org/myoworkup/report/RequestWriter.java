package org.myoworkup.report;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.report.ReportContent.Head;
import org.myoworkup.report.RequestContent.Card;
import org.myoworkup.report.RequestContent.Line;
import org.myoworkup.report.RequestContent.Part;
import org.myoworkup.report.RequestContent.Shape;
import org.myoworkup.session.Reports;
import org.myoworkup.session.Request;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Workup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the content of one request sheet together: what all sheets share, and each kind's own. */
final class RequestWriter {
    private static final String REFERRAL = "history.visit.referral";
    private static final String EXAMINER = "history.visit.examiner";
    private static final String ANTIBODIES = "laboratory.antibodies";

    private final Request request;
    private final Checklist checklist;
    private final Workup workup;
    private final Assessment assessment;
    private final Texts texts;
    private final Reports.Options options;
    private final RequestAnswers answers;

    RequestWriter(
            Request request,
            Checklist checklist,
            Workup workup,
            Assessment assessment,
            Texts texts,
            Reports.Options options) {
        this.request = request;
        this.checklist = checklist;
        this.workup = workup;
        this.assessment = assessment;
        this.texts = texts;
        this.options = options;
        this.answers = new RequestAnswers(checklist, workup, assessment, texts);
    }

    RequestContent content() {
        Head head = ReportWriter.head(texts, workup, options);
        String heading = texts.say("request.heading." + request.kind().step());
        return new RequestContent(
                texts.language().toLanguageTag(),
                options.paper() == Reports.Paper.LETTER,
                texts.say("request.title", heading, head.name(), workup.patient().recordNumber()),
                head,
                heading,
                texts.say(
                        "request.made",
                        String.valueOf(workup.revision()),
                        AlertWords.time(texts, options.printed())),
                parts(),
                card(head),
                List.of(texts.say("request.closing")),
                Stream.of("name", "sign", "date")
                        .map(k -> texts.say("report.signature-" + k))
                        .toList());
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new PrecautionWords(answers).part());
        parts.add(question());
        parts.addAll(
                switch (request.kind()) {
                    case EMG -> new EmgRequest(request, assessment, answers).parts();
                    case BIOPSY -> biopsy().parts();
                    case LABORATORY -> new LaboratoryRequest(answers).parts();
                });
        return parts;
    }

    private BiopsyRequest biopsy() {
        return new BiopsyRequest(request, checklist, workup, assessment, texts, answers);
    }

    private Optional<Card> card(Head head) {
        if (request.kind() != Request.Kind.BIOPSY) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        parts.add(biopsy().specimen());
        parts.add(question());
        parts.addAll(biopsy().wanted());
        String who =
                Stream.of(
                                head.name(),
                                head.identity(),
                                head.warning(),
                                head.sample(),
                                head.printed())
                        .filter(s -> !s.isEmpty())
                        .reduce((a, b) -> a + " · " + b)
                        .orElseThrow();
        return Optional.of(
                new Card(texts.say("request.cut"), texts.say("request.heading.card"), who, parts));
    }

    /** The case in two sentences, and as open lines what they could not say. */
    private Part question() {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("", new CaseInBrief(checklist, workup, assessment, texts).briefly()));
        answers.said(REFERRAL).ifPresent(s -> lines.add(Line.of(answers.label(REFERRAL), s)));
        answers.said(EXAMINER).ifPresent(s -> lines.add(Line.of(answers.label(EXAMINER), s)));
        if (assessment.findings().duration().isEmpty()) {
            lines.add(answers.line(ItemIds.ONSET_DURATION));
        }
        if (answers.draws().given(ItemIds.CK).isEmpty()) {
            lines.add(answers.line(ItemIds.CK));
        }
        antibodies().ifPresent(lines::add);
        return new Part(texts.say("request.question"), Shape.RUNNING, lines);
    }

    /** Where the sentence could say of no antibody whether it is there. */
    private Optional<Line> antibodies() {
        List<Item> items = checklist.section(ANTIBODIES).orElseThrow().items();
        boolean known =
                items.stream()
                        .filter(i -> i.type() instanceof AnswerType.Finding)
                        .anyMatch(i -> assessment.findings().finding(i.id()).known());
        if (known) {
            return Optional.empty();
        }
        String said =
                texts.series(
                        items.stream()
                                .flatMap(
                                        i ->
                                                answers
                                                        .said(i.id())
                                                        .map(
                                                                a ->
                                                                        texts.named(
                                                                                answers.label(
                                                                                        i.id()),
                                                                                a))
                                                        .stream())
                                .toList());
        return Optional.of(Line.of(texts.label(ANTIBODIES), said.isEmpty() ? answers.gap() : said));
    }
}
