package org.myoworkup.report;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.report.ReportContent.Head;
import org.myoworkup.report.ReportContent.TableContent;
import org.myoworkup.session.Reports;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.PartState.Pending;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Progress;
import org.myoworkup.workup.Workups;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every result that is awaited, over all workups.
 *
 * @param language BCP 47 tag of the words
 * @param letter paper is Letter and not A4
 * @param table a row for each; without rows when nothing is awaited
 */
public record ChaseContent(String language, boolean letter, Head head, TableContent table) {
    private static final List<Integer> SHARES = List.of(29, 17, 11, 11, 11, 8, 13);

    private record Line(Patient patient, Progress.Awaited awaited) {
        private LocalDate ordered() {
            return awaited.pending().ordered().earliest();
        }
    }

    static ChaseContent of(
            Checklist checklist,
            List<Workups.Listed> listed,
            Texts texts,
            Reports.Options options) {
        List<Line> lines =
                listed.stream()
                        .flatMap(l -> l.awaited().stream().map(a -> new Line(l.patient(), a)))
                        .sorted(Comparator.comparing(Line::ordered))
                        .toList();
        LocalDate today = options.printed().toLocalDate();
        AnswerWords words = new AnswerWords(checklist, texts);
        Head head =
                new Head(
                        texts.say("clinic.chase.title"),
                        texts.say("clinic.chase.count", lines.size()),
                        "",
                        "",
                        texts.say("clinic.chase.made", AlertWords.time(texts, options.printed())),
                        "",
                        "");
        return new ChaseContent(
                texts.language().toLanguageTag(),
                options.paper() == Reports.Paper.LETTER,
                head,
                new TableContent(
                        head.name(),
                        Stream.of("patient", "what", "ordered", "taken", "due", "overdue", "who")
                                .map(k -> texts.say("clinic.chase." + k))
                                .toList(),
                        lines.stream().map(l -> row(l, today, texts, words)).toList(),
                        SHARES));
    }

    private static List<String> row(Line line, LocalDate today, Texts texts, AnswerWords words) {
        Pending pending = line.awaited().pending();
        return List.of(
                patient(line.patient(), texts),
                words.label(line.awaited().place()),
                texts.date(pending.ordered()),
                pending.taken().map(texts::date).orElse(""),
                pending.due().map(texts::date).orElse(""),
                overdue(pending, today, texts).orElse(""),
                pending.who().isBlank() ? texts.say("clinic.chase.nobody") : pending.who());
    }

    private static String patient(Patient patient, Texts texts) {
        return texts.say(
                "clinic.chase.identified",
                patient.name().isEmpty() ? texts.say("report.no-name") : patient.name(),
                patient.birthDate()
                        .map(d -> texts.say("report.born", d))
                        .orElseGet(() -> texts.say("report.no-birth-date")),
                patient.recordNumber());
    }

    /** From the last day on which it could have come in time. */
    private static Optional<String> overdue(Pending pending, LocalDate today, Texts texts) {
        return pending.due()
                .map(PartialDate::latest)
                .filter(due -> due.isBefore(today))
                .map(due -> ChronoUnit.DAYS.between(due, today))
                .map(days -> texts.say("clinic.chase.days", days));
    }
}
