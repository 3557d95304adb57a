package org.myoworkup.report;

import org.myoworkup.advice.AdviceItems;
import org.myoworkup.advice.CancerFactor;
import org.myoworkup.advice.CancerScreening;
import org.myoworkup.advice.ScreeningTest;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.findings.Truth;
import org.myoworkup.report.ReportContent.Labelled;
import org.myoworkup.texts.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Risk of cancer and what to screen with. */
final class CancerWords {
    private final Checklist checklist;
    private final Texts texts;
    private final CancerScreening cancer;

    CancerWords(Checklist checklist, Texts texts, CancerScreening cancer) {
        this.checklist = checklist;
        this.texts = texts;
        this.cancer = cancer;
    }

    List<Labelled> said() {
        List<Labelled> said = new ArrayList<>();
        for (int i = 0; i < cancer.messages().size(); i++) {
            String key = cancer.applicable() && i == 0 ? "risk" : "scope";
            said.add(
                    new Labelled(
                            texts.say("report.cancer-" + key),
                            texts.say(cancer.messages().get(i))));
        }
        factors("report.cancer-high", cancer.high()).ifPresent(said::add);
        factors("report.cancer-intermediate", cancer.intermediate()).ifPresent(said::add);
        factors("report.cancer-unknown", cancer.unknown()).ifPresent(said::add);
        panel("report.panel-basic", tests(0, false)).ifPresent(said::add);
        panel("report.panel-enhanced", tests(0, true)).ifPresent(said::add);
        repeats().ifPresent(said::add);
        offers().ifPresent(said::add);
        if (cancer.associated() == Truth.PRESENT) {
            said.add(
                    new Labelled(
                            texts.say("report.cancer-associated"),
                            texts.say("report.cancer-associated-text")));
        }
        return said;
    }

    private Optional<Labelled> factors(String key, List<CancerFactor> factors) {
        String all = texts.series(factors.stream().map(f -> texts.say(f.key())).toList());
        return all.isEmpty() ? Optional.empty() : Optional.of(new Labelled(texts.say(key), all));
    }

    private List<ScreeningTest> tests(int year, boolean enhanced) {
        return cancer.schedule().stream()
                .filter(t -> t.year() == year && t.enhanced() == enhanced)
                .toList();
    }

    private Optional<Labelled> panel(String key, List<ScreeningTest> tests) {
        return tests.isEmpty()
                ? Optional.empty()
                : Optional.of(new Labelled(texts.say(key), panel(tests, tests)));
    }

    /** The basic panel of later years; only what was done of it is named again. */
    private Optional<Labelled> repeats() {
        List<String> years = new ArrayList<>();
        for (int year = 1; !tests(year, false).isEmpty(); year++) {
            List<ScreeningTest> tests = tests(year, false);
            years.add(panel(tests, tests.stream().filter(t -> t.done().isPresent()).toList()));
        }
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Labelled(
                                texts.say("report.panel-again"),
                                texts.series(years.stream().distinct().toList())));
    }

    private String panel(List<ScreeningTest> tests, List<ScreeningTest> named) {
        String due =
                tests.getFirst()
                        .due()
                        .map(d -> texts.say("report.panel-due", d))
                        .orElseGet(() -> texts.say("report.panel-undated"));
        String all = texts.series(named.stream().map(this::test).toList());
        return all.isEmpty() ? due : texts.say("report.panel", due, all);
    }

    private String test(ScreeningTest test) {
        // The row of its panel says basic or enhanced already.
        String name = name(test.test()).replaceFirst("^[^:]*: ", "");
        return test.done().map(d -> texts.say("report.panel-done", name, d)).orElse(name);
    }

    private String name(String code) {
        return checklist
                .item(AdviceItems.CANCER_PANEL)
                .map(Item::type)
                .filter(AnswerType.Table.class::isInstance)
                .flatMap(
                        t ->
                                ((AnswerType.Table) t)
                                        .columns().stream()
                                                .filter(c -> c.id().equals("test"))
                                                .findFirst())
                .map(c -> texts.option(c, code))
                .orElse(code);
    }

    /** PET-CT and endoscopy: in one row where the same is said of both. */
    private Optional<Labelled> offers() {
        List<String> names = new ArrayList<>();
        List<String> said = new ArrayList<>();
        offer("report.pet-ct", cancer.petCt(), names, said);
        offer("report.endoscopy", cancer.endoscopy(), names, said);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Labelled(
                                String.join(", ", names),
                                texts.series(said.stream().distinct().toList())));
    }

    private void offer(
            String name, CancerScreening.Offer offer, List<String> names, List<String> said) {
        if (offer != CancerScreening.Offer.NONE) {
            names.add(texts.say(name));
            said.add(
                    texts.say(
                            offer == CancerScreening.Offer.SINGLE_TEST
                                    ? "report.offer-single"
                                    : "report.offer-if-nothing"));
        }
    }
}
