package org.myoworkup.report;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.criteria.EularAcr2017.Category;
import org.myoworkup.criteria.EularAcr2017.Result;
import org.myoworkup.criteria.EularAcr2017.Score;
import org.myoworkup.criteria.EularAcr2017.Scored;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Truth;
import org.myoworkup.report.ReportContent.EularAcrContent;
import org.myoworkup.report.ReportContent.Labelled;
import org.myoworkup.report.ReportContent.TableContent;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Ages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The EULAR/ACR result, worded so that nobody takes a class that is still open for a final one. */
final class EularAcrWords {
    /** Said in the headline or the label of the sub-group already. */
    private static final Set<String> IN_HEADLINE =
            Set.of(
                    "eular-acr.better-explanation-open",
                    "eular-acr.not-applicable",
                    "eular-acr.tree-secondary");

    private final Checklist checklist;
    private final Texts texts;
    private final AnswerWords words;
    private final Result result;

    EularAcrWords(Checklist checklist, Texts texts, Result result) {
        this.checklist = checklist;
        this.texts = texts;
        this.words = new AnswerWords(checklist, texts);
        this.result = result;
    }

    EularAcrContent content() {
        return new EularAcrContent(
                headline(),
                new ProbabilityFigure(texts, result)
                        .figure(texts.say("report.probability-figure", headline(), range())),
                facts(),
                result.messages().stream()
                        .filter(m -> !IN_HEADLINE.contains(m.key()))
                        .map(texts::say)
                        .toList(),
                brief(),
                items(),
                texts.say(
                        "report.total",
                        AnswerWords.points(texts, result.score().tenths()),
                        AnswerWords.points(texts, result.max().tenths()),
                        result.known(),
                        result.items().size()),
                EularAcr2017.CITATION);
    }

    /** The class with what keeps it open; "not IIM" only when nothing unknown can change it. */
    String headline() {
        if (!result.applicable()) {
            return texts.say("report.class.not-applicable");
        }
        String said = said();
        return result.betterExplanation() == Truth.UNKNOWN
                ? texts.say("report.class.provided", said)
                : said;
    }

    private String said() {
        Category now = result.score().category();
        Category max = result.max().category();
        Category min = result.min().category();
        if (now == Category.NOT_IIM && max != Category.NOT_IIM) {
            return texts.say(
                    "report.class.open", result.known(), result.items().size(), className(max));
        }
        String said = texts.say("report.class." + now.code());
        if (min != now) {
            said = texts.say("report.class.could-fall", said, className(min));
        }
        return max == now ? said : texts.say("report.class.could-rise", said, className(max));
    }

    private String className(Category category) {
        return texts.say("report.class-name." + category.code());
    }

    private List<Labelled> facts() {
        List<Labelled> facts = new ArrayList<>();
        facts.add(new Labelled(texts.say("report.probability"), range()));
        facts.add(new Labelled(texts.say("report.score"), score()));
        result.other()
                .ifPresent(
                        other ->
                                facts.add(
                                        new Labelled(
                                                texts.say("report.column." + other.column().code()),
                                                texts.say(
                                                        "report.other-column",
                                                        AnswerWords.points(
                                                                texts, other.score().tenths()),
                                                        className(other.score().category()),
                                                        AnswerWords.points(
                                                                texts, other.max().tenths()),
                                                        className(other.max().category())))));
        if (result.applicable() && result.score().category().iim()) {
            facts.add(new Labelled(texts.say("report.subgroup"), subgroup()));
        }
        return facts;
    }

    /**
     * From "unknown counts as absent" to "unknown counts as present"; lower where hand and table
     * disagree.
     */
    private String range() {
        String now = texts.percent(result.score().probability());
        if (result.max().tenths() == result.min().tenths()) {
            return texts.say("report.range.one", now);
        }
        String most = texts.percent(result.max().probability());
        return result.min().tenths() == result.score().tenths()
                ? texts.say("report.range.up", now, most)
                : texts.say(
                        "report.range.both", now, texts.percent(result.min().probability()), most);
    }

    private String score() {
        Score score = result.score();
        return texts.say(
                "report.score.text",
                AnswerWords.points(texts, score.tenths()),
                AnswerWords.points(texts, result.max().tenths()),
                texts.say("report.column-name." + result.column().code()));
    }

    private String subgroup() {
        String candidates =
                String.join(", ", result.candidates().stream().map(s -> name(s)).toList());
        return result.subgroup()
                .map(this::name)
                .orElseGet(() -> texts.say("report.subgroup.open", candidates));
    }

    private String name(EularAcr2017.Subgroup subgroup) {
        return texts.say("report.subgroup." + subgroup.code());
    }

    /** Each of the fifteen once, by what is known of it. */
    private List<Labelled> brief() {
        List<Labelled> said = new ArrayList<>();
        brief("report.present", Truth.PRESENT, said);
        brief("report.absent", Truth.ABSENT, said);
        brief("report.not-known", Truth.UNKNOWN, said);
        return said;
    }

    private void brief(String key, Truth value, List<Labelled> to) {
        List<String> all =
                result.items().stream().filter(i -> i.value() == value).map(this::brief).toList();
        if (!all.isEmpty()) {
            to.add(new Labelled(texts.say(key), texts.series(all)));
        }
    }

    private String brief(Scored scored) {
        boolean age = scored.item().equals(ItemIds.ONSET_AGE);
        boolean more = age || scored.value() == Truth.PRESENT;
        String points = points(scored);
        return more
                ? texts.say(
                        "report.item-brief",
                        label(scored),
                        age ? texts.say("report.pair", value(scored), points) : points)
                : label(scored);
    }

    private TableContent items() {
        List<List<String>> rows = new ArrayList<>();
        for (Scored scored : result.items()) {
            rows.add(List.of(label(scored), value(scored), points(scored)));
        }
        return new TableContent(
                texts.say("report.items"),
                List.of(
                        texts.say("report.item"),
                        texts.say("report.answer"),
                        texts.say("report.points")),
                rows);
    }

    private String label(Scored scored) {
        if (scored.item().equals(ItemIds.DYSPHAGIA)) {
            return texts.say("report.dysphagia-item");
        }
        return checklist.item(scored.item()).map(this::itemLabel).orElse(scored.item());
    }

    private String itemLabel(Item item) {
        return words.label(item);
    }

    private String value(Scored scored) {
        if (scored.item().equals(ItemIds.ONSET_AGE)) {
            return result.age().map(this::age).orElseGet(() -> texts.say("report.not-known"));
        }
        String said = truth(scored.value());
        if (!scored.value().known()) {
            return said;
        }
        boolean open =
                scored.value() == Truth.PRESENT
                        ? scored.reading().mayBeAbsent()
                        : scored.reading().mayBePresent();
        said = scored.reading().derived() ? texts.say("report.worked-out", said) : said;
        return open ? texts.say("report.still-open", said) : said;
    }

    String truth(Truth truth) {
        return texts.say(
                switch (truth) {
                    case PRESENT -> "report.present";
                    case ABSENT -> "report.absent";
                    case UNKNOWN -> "report.not-known";
                });
    }

    /** "46 years", or both ends where the dates are partial. */
    String age(Ages.Range age) {
        return age.exact()
                ? texts.say("report.years", age.min())
                : texts.say(
                        "report.years-range", String.valueOf(age.min()), String.valueOf(age.max()));
    }

    private String points(Scored scored) {
        return scored.points() == 0 && scored.available() == 0
                ? texts.say("report.other-column-only")
                : texts.say(
                        "report.points-of",
                        AnswerWords.points(texts, scored.points()),
                        AnswerWords.points(texts, scored.available()));
    }

    /** Items of the fifteen that are not known, by label. */
    List<String> missing() {
        return result.items().stream().filter(i -> !i.value().known()).map(this::label).toList();
    }
}
