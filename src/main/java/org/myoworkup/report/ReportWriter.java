package org.myoworkup.report;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Section;
import org.myoworkup.findings.Findings;
import org.myoworkup.findings.Mmt8;
import org.myoworkup.report.ReportContent.Attention;
import org.myoworkup.report.ReportContent.Head;
import org.myoworkup.report.ReportContent.Labelled;
import org.myoworkup.session.Reports;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the content of one report together. */
final class ReportWriter {
    static final String DIAGNOSIS = "plan.diagnosis";

    private final Checklist checklist;
    private final Workup workup;
    private final Assessment assessment;
    private final Texts texts;
    private final Reports.Options options;
    private final AnswerWords words;
    private final EularAcrWords eularAcr;
    private final PatientWords patient;
    private final AlertWords alerts;
    private final NextWords next;

    ReportWriter(
            Checklist checklist,
            Workup workup,
            Assessment assessment,
            Texts texts,
            Reports.Options options) {
        this.checklist = checklist;
        this.workup = workup;
        this.assessment = assessment;
        this.texts = texts;
        this.options = options;
        this.words = new AnswerWords(checklist, texts);
        this.eularAcr = new EularAcrWords(checklist, texts, assessment.eularAcr());
        this.patient = new PatientWords(texts, workup);
        this.alerts = new AlertWords(workup, assessment, texts);
        this.next = new NextWords(checklist, workup, assessment, texts);
    }

    ReportContent content() {
        return new ReportContent(
                texts.language().toLanguageTag(),
                options.paper() == Reports.Paper.LETTER,
                full(),
                texts.say("report.title", patient.name(), workup.patient().recordNumber()),
                head(texts, workup, options).signed(signing()),
                snapshot(),
                alerts.flags(),
                new Narrative(checklist, workup, assessment, texts).paragraph(),
                eularAcr.content(),
                new CriteriaWords(checklist, texts, assessment.criteria())
                        .content(options.extent()),
                next.content(options.extent()),
                next.sites(),
                new CancerWords(checklist, texts, assessment.cancer()).said(),
                figures(),
                attention(),
                diagnosis(),
                new StepWriter(checklist, workup, texts, options.extent()).steps(),
                closing(),
                signing().signatures());
    }

    private boolean full() {
        return options.extent() == Reports.Extent.FULL;
    }

    private SigningWords signing() {
        return new SigningWords(texts, workup);
    }

    /** What stands on every page of whatever is printed. */
    static Head head(Texts texts, Workup workup, Reports.Options options) {
        PatientWords patient = new PatientWords(texts, workup);
        return new Head(
                patient.name(),
                patient.identity(),
                patient.warning(),
                workup.sample() ? texts.say("report.sample") : "",
                texts.say(
                        "report.printed",
                        AlertWords.time(texts, options.printed()),
                        String.valueOf(workup.revision())),
                "",
                "");
    }

    private String printed() {
        return AlertWords.time(texts, options.printed());
    }

    private List<String> snapshot() {
        String outstanding = new Outstanding(words, assessment.progress()).sentence(texts);
        List<String> lines = new ArrayList<>();
        lines.add(
                texts.say(
                        "report.snapshot",
                        String.valueOf(workup.revision()),
                        printed(),
                        outstanding));
        options.replaces()
                .map(p -> new ReplacesWords(checklist, texts).sentence(p, workup, options))
                .ifPresent(lines::add);
        lines.add(signing().sentence());
        lines.add(
                texts.say(
                        "report.snapshot-open",
                        String.valueOf(eularAcr.missing().size()),
                        String.valueOf(assessment.progress().missing().size()),
                        String.valueOf(assessment.progress().asked())));
        return lines;
    }

    private List<Labelled> figures() {
        List<Labelled> figures = new ArrayList<>();
        assessment
                .ageAtOnset()
                .filter(_ -> full()) // else it stands among the items
                .ifPresent(
                        a ->
                                figures.add(
                                        new Labelled(
                                                texts.say("report.age-at-onset"),
                                                eularAcr.age(a))));
        assessment
                .ckTimesUln()
                .ifPresent(
                        times ->
                                figures.add(
                                        new Labelled(
                                                texts.say("report.ck"),
                                                texts.say("report.times-uln", "", times))));
        assessment
                .mmt8()
                .ifPresent(
                        mmt8 -> {
                            figures.add(
                                    new Labelled(
                                            texts.say("report.mmt8-right"),
                                            sum(mmt8.unilateral())));
                            figures.add(
                                    new Labelled(
                                            texts.say("report.mmt8-both"), sum(mmt8.bilateral())));
                        });
        return figures;
    }

    /** A total only when every group was tested; it is never rescaled. */
    private String sum(Mmt8.Sum sum) {
        String key = sum.total().isPresent() ? "report.mmt8-total" : "report.mmt8-partial";
        return texts.say(
                key,
                String.valueOf(sum.points()),
                String.valueOf(sum.max()),
                String.valueOf(sum.tested()),
                String.valueOf(sum.groups()));
    }

    private List<Attention> attention() {
        List<Attention> checks = alerts.checks();
        List<Attention> all = new ArrayList<>(checks.subList(0, 1));
        all.add(
                new Attention(
                        texts.say("report.contradictions"),
                        assessment.contradictions().stream().map(this::contradiction).toList()));
        all.add(
                new Attention(
                        texts.say("report.to-settle"),
                        inOne(
                                assessment.progress().equivocal().stream()
                                        .map(words::label)
                                        .toList())));
        all.add(
                new Attention(
                        texts.say("report.awaited"),
                        new Outstanding(words, assessment.progress()).inFull()));
        all.add(
                new Attention(
                        texts.say("report.not-done"),
                        inOne(
                                assessment.progress().notDone().stream()
                                        .map(words::label)
                                        .toList())));
        all.addAll(checks.subList(1, checks.size()));
        return all.stream().filter(a -> !a.entries().isEmpty()).toList();
    }

    private List<String> inOne(List<String> entries) {
        return entries.isEmpty() ? entries : List.of(texts.series(entries));
    }

    private String contradiction(Findings.Contradiction c) {
        List<String> from = c.from().stream().map(words::label).toList();
        return texts.say(
                "report.contradiction",
                words.label(c.place()),
                eularAcr.truth(c.byHand()),
                eularAcr.truth(c.derived()),
                String.join(", ", from));
    }

    /**
     * The clinician's own diagnosis, also when nothing was written: a blank line would look like
     * agreement.
     */
    private List<Labelled> diagnosis() {
        List<Labelled> said = new ArrayList<>();
        for (Item item : checklist.section(DIAGNOSIS).map(Section::items).orElse(List.of())) {
            Place place = Place.of(item.id());
            workup.answer(place)
                    .map(answer -> words.marked(workup, place, words.of(item, answer)))
                    .ifPresent(text -> said.add(new Labelled(words.label(item), text)));
        }
        if (said.isEmpty()) {
            said.add(
                    new Labelled(
                            texts.say("report.diagnosis"), texts.say("report.diagnosis-none")));
        }
        return said;
    }

    private List<String> closing() {
        List<String> closing = new ArrayList<>();
        closing.add(texts.say(full() ? "report.extent.full" : "report.extent.summary"));
        closing.add(texts.say("report.disclaimer"));
        closing.add(texts.say("report.reading"));
        closing.add(
                texts.say(
                        "report.definition",
                        workup.definition(),
                        workup.definitionVersion(),
                        checklist.version()));
        Optional.of(workup.source())
                .filter(s -> !s.isEmpty())
                .ifPresent(s -> closing.add(texts.say("report.sample-source", s)));
        return closing;
    }

    /** Who the patient is, in the words of every page and of the narrative's first line. */
    record PatientWords(Texts texts, Workup workup) {
        String name() {
            String name = workup.patient().name();
            return name.isEmpty() ? texts.say("report.no-name") : name;
        }

        String identity() {
            Patient patient = workup.patient();
            List<String> parts = new ArrayList<>();
            parts.add(
                    patient.birthDate()
                            .map(d -> texts.say("report.born", d))
                            .orElseGet(() -> texts.say("report.no-birth-date")));
            parts.add(texts.say("report.sex." + patient.sex().code()));
            parts.add(texts.say("report.record", patient.recordNumber()));
            return String.join(" · ", parts);
        }

        String warning() {
            return workup.patient().identifiers() < 2 ? texts.say("report.one-identifier") : "";
        }
    }
}
