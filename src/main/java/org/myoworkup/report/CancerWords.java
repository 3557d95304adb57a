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
        for (int year = 0; year <= 3; year++) {
            panel(year, false).ifPresent(said::add);
            panel(year, true).ifPresent(said::add);
        }
        offer("report.pet-ct", cancer.petCt()).ifPresent(said::add);
        offer("report.endoscopy", cancer.endoscopy()).ifPresent(said::add);
        if (cancer.associated() == Truth.PRESENT) {
            said.add(
                    new Labelled(
                            texts.say("report.cancer-associated"),
                            texts.say("report.cancer-associated-text")));
        }
        return said;
    }

    private Optional<Labelled> factors(String key, List<CancerFactor> factors) {
        String all = String.join("; ", factors.stream().map(f -> texts.say(f.key())).toList());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Labelled(texts.say(key), all));
    }

    /** The tests of one panel in one year; a repeat names only what was done of it. */
    private Optional<Labelled> panel(int year, boolean enhanced) {
        List<ScreeningTest> tests =
                cancer.schedule().stream()
                        .filter(t -> t.year() == year && t.enhanced() == enhanced)
                        .toList();
        if (tests.isEmpty()) {
            return Optional.empty();
        }
        List<ScreeningTest> named =
                year == 0 ? tests : tests.stream().filter(t -> t.done().isPresent()).toList();
        String all = String.join("; ", named.stream().map(this::test).toList());
        String due =
                tests.getFirst()
                        .due()
                        .map(d -> texts.say("report.panel-due", d))
                        .orElseGet(() -> texts.say("report.panel-undated"));
        String label =
                texts.say(
                        enhanced
                                ? "report.panel-enhanced"
                                : year == 0 ? "report.panel-basic" : "report.panel-again",
                        String.valueOf(year));
        String text = named.isEmpty() ? due : texts.say("report.panel", due, all);
        return Optional.of(new Labelled(label, text));
    }

    private String test(ScreeningTest test) {
        String name = name(test.test());
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

    private Optional<Labelled> offer(String key, CancerScreening.Offer offer) {
        return switch (offer) {
            case NONE -> Optional.empty();
            case IF_NOTHING_FOUND -> offered(key, "report.offer-if-nothing");
            case SINGLE_TEST -> offered(key, "report.offer-single");
        };
    }

    private Optional<Labelled> offered(String key, String text) {
        return Optional.of(new Labelled(texts.say(key), texts.say(text)));
    }
}
