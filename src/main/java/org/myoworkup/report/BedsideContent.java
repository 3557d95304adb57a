package org.myoworkup.report;

import org.myoworkup.anatomy.Kind;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Section;
import org.myoworkup.checklist.Unit;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.MuscleSet;
import org.myoworkup.report.ReportContent.Head;
import org.myoworkup.report.ReportContent.Labelled;
import org.myoworkup.session.Reports;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Workup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands on the sheet that is filled in by hand: questions and hints of the checklist itself.
 *
 * @param language BCP 47 tag of the words
 * @param letter paper is Letter and not A4
 * @param safety each with what is ticked or filled in
 * @param muscles in the order of the checklist
 * @param signs of the skin
 */
public record BedsideContent(
        String language,
        boolean letter,
        Head head,
        List<Labelled> safety,
        List<Graded> muscles,
        Figure body,
        List<Sign> signs) {
    private static final String SAFETY = "exam.safety";
    private static final double BODY = 92;

    /** The three signs that EULAR/ACR scores. */
    private static final Set<String> SCORED =
            Set.of(ItemIds.HELIOTROPE, ItemIds.GOTTRON_PAPULES, ItemIds.GOTTRON_SIGN);

    private static final List<String> SIGNS =
            List.of(
                    ItemIds.HELIOTROPE,
                    ItemIds.GOTTRON_PAPULES,
                    ItemIds.GOTTRON_SIGN,
                    ItemIds.EXTENSOR_ERYTHEMA,
                    "exam.skin.v-sign",
                    "exam.skin.shawl-sign",
                    "exam.skin.mechanics-hands",
                    "exam.skin.periungual",
                    "exam.skin.cutaneous-necrosis");

    public BedsideContent {
        safety = List.copyOf(safety);
        muscles = List.copyOf(muscles);
        signs = List.copyOf(signs);
    }

    /**
     * @param once tested in the midline
     */
    public record Graded(String label, boolean once) {}

    /**
     * @param hint how to look for it, in one sentence
     * @param scored whether EULAR/ACR scores it
     */
    public record Sign(String label, String hint, boolean scored) {}

    static BedsideContent of(
            Checklist checklist, Optional<Workup> workup, Texts texts, Reports.Options options) {
        List<Item> asked =
                checklist.section(SAFETY).map(Section::items).orElse(List.of()).stream()
                        .filter(i -> !(i.type() instanceof AnswerType.Date))
                        .toList();
        AnswerWords words = new AnswerWords(checklist, texts);
        return new BedsideContent(
                texts.language().toLanguageTag(),
                options.paper() == Reports.Paper.LETTER,
                head(workup, texts, options),
                asked.stream().map(i -> new Labelled(words.label(i), blank(i, texts))).toList(),
                muscles(checklist, texts),
                BodyViews.blank(texts, Kind.SKIN, texts.say("clinic.bedside.figure"), BODY),
                SIGNS.stream()
                        .flatMap(id -> checklist.item(id).stream())
                        .map(
                                i ->
                                        new Sign(
                                                words.label(i),
                                                sentence(texts.how(i)),
                                                SCORED.contains(i.id())))
                        .toList());
    }

    private static Head head(Optional<Workup> workup, Texts texts, Reports.Options options) {
        return workup.map(w -> ReportWriter.head(texts, w, options))
                .orElseGet(
                        () ->
                                new Head(
                                        texts.say("clinic.bedside.blank-name"),
                                        texts.say("clinic.bedside.blank-identity"),
                                        "",
                                        "",
                                        texts.say(
                                                "clinic.bedside.made",
                                                AlertWords.time(texts, options.printed())),
                                        "",
                                        ""));
    }

    /** MMT-8, and what the IBM pattern and a dropped head ask for besides. */
    private static List<Graded> muscles(Checklist checklist, Texts texts) {
        List<String> asked =
                Stream.concat(MuscleSet.IBM.muscles().stream(), Stream.of("neck-extensors"))
                        .toList();
        return checklist.muscles().stream()
                .filter(m -> asked.contains(m.id()))
                .map(m -> new Graded(texts.label(m.id()), m.axial()))
                .toList();
    }

    private static String blank(Item item, Texts texts) {
        return item.type() instanceof AnswerType.Quantity type
                ? texts.say(
                        "clinic.bedside.value",
                        type.units().stream()
                                .findFirst()
                                .map(Unit::label)
                                .filter(l -> !l.equals("1"))
                                .orElse(""))
                : texts.say("clinic.bedside.yes-no");
    }

    private static String sentence(String how) {
        return how.strip().replaceAll("\\s+", " ").replaceFirst("(?<=[\\p{Ll})]\\.) \\p{Lu}.*", "");
    }
}
