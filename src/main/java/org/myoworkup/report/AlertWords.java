package org.myoworkup.report;

import org.myoworkup.advice.Alert;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.report.AlertContent.Flag;
import org.myoworkup.report.ReportContent.Attention;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Acknowledgement;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Workup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Red flags, conflicts and notes, with who acted on them. */
final class AlertWords {
    /** Listed with both readings among the contradictions. */
    private static final String SAID_ELSEWHERE = "hand-against-table";

    private final Workup workup;
    private final Assessment assessment;
    private final Texts texts;

    AlertWords(Workup workup, Assessment assessment, Texts texts) {
        this.workup = workup;
        this.assessment = assessment;
        this.texts = texts;
    }

    AlertContent flags() {
        List<Alert> open = openFlags();
        List<Flag> acted =
                assessment.redFlags().stream()
                        .filter(a -> a.tier() == Alert.Tier.FLAG && !open.contains(a))
                        .map(this::flag)
                        .toList();
        String key = open.isEmpty() ? "report.flags-acted" : "report.flags-open";
        return new AlertContent(
                texts.say(key, open.size()), open.stream().map(this::flag).toList(), acted);
    }

    /** The flags that ask to check the patient now. */
    List<Alert> openFlags() {
        return assessment.openFlags().stream().filter(a -> a.tier() == Alert.Tier.FLAG).toList();
    }

    private Flag flag(Alert alert) {
        boolean open = assessment.openFlags().contains(alert);
        String key = open ? "report.acted-before" : "report.acted";
        return new Flag(
                texts.say(alert.message()),
                source(alert),
                heard(alert).map(a -> by(key, a)).orElse(""));
    }

    private Optional<Acknowledgement> heard(Alert alert) {
        return Optional.ofNullable(workup.acknowledged().get(alert.key()));
    }

    private String by(String key, Acknowledgement a) {
        return texts.say(key, a.done(), a.name(), time(texts, a.time().atOffset(ZoneOffset.UTC)));
    }

    private String source(Alert alert) {
        return alert.provisional()
                ? texts.say("report.provisional-source", texts.source(alert.source()))
                : texts.source(alert.source());
    }

    /** Conflicts, then quietly the notes and what was dismissed. */
    List<Attention> checks() {
        List<Alert> open =
                Stream.concat(assessment.openFlags().stream(), assessment.openChecks().stream())
                        .toList();
        List<Alert> dismissed =
                assessment.consistency().stream().filter(a -> !open.contains(a)).toList();
        return List.of(
                new Attention(
                        texts.say("report.conflicts"),
                        in(open, Alert.Tier.CONFLICT).map(this::sourced).toList()),
                Attention.quiet(
                        texts.say("report.check-notes"),
                        in(open, Alert.Tier.NOTE).map(this::sourced).toList()),
                Attention.quiet(
                        texts.say("report.dismissed"),
                        dismissed.stream().map(this::dismissed).toList()));
    }

    private static Stream<Alert> in(List<Alert> alerts, Alert.Tier tier) {
        return alerts.stream().filter(a -> a.tier() == tier && !a.id().equals(SAID_ELSEWHERE));
    }

    private String sourced(Alert alert) {
        return texts.say("report.sourced", texts.say(alert.message()), source(alert));
    }

    private String dismissed(Alert alert) {
        String by = heard(alert).map(a -> by("report.dismissed-by", a)).orElse("");
        return texts.say(alert.message()) + by;
    }

    /** Day and minute in UTC, in words. */
    static String time(Texts texts, java.time.temporal.TemporalAccessor time) {
        return texts.date(PartialDate.of(LocalDate.from(time)))
                + DateTimeFormatter.ofPattern(", HH:mm 'UTC'xxx", texts.language()).format(time);
    }
}
