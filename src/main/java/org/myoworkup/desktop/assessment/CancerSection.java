package org.myoworkup.desktop.assessment;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.myoworkup.advice.AdviceItems;
import org.myoworkup.advice.CancerFactor;
import org.myoworkup.advice.CancerScreening;
import org.myoworkup.advice.ScreeningTest;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Column;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.kit.Fold;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Cancer screening: the category, what it rests on, and what is due when. */
final class CancerSection extends VBox {
    private final Texts texts;
    private final Optional<Column> tests;
    private final Consumer<Place> go;
    private final Fold fold = new Fold("cancer");
    private Optional<CancerScreening> shown = Optional.empty();

    CancerSection(Checklist checklist, Texts texts, Consumer<Place> go) {
        this.texts = texts;
        this.go = go;
        this.tests =
                checklist
                        .item(AdviceItems.CANCER_PANEL)
                        .map(i -> i.type())
                        .filter(AnswerType.Table.class::isInstance)
                        .flatMap(t -> ((AnswerType.Table) t).column("test"));
        getStyleClass().add("panel-section");
        getChildren().add(fold);
    }

    void show(CancerScreening cancer) {
        if (shown.filter(cancer::equals).isPresent()) {
            return;
        }
        shown = Optional.of(cancer);
        String title = texts.say("window.cancer.title");
        List<Node> summary = new ArrayList<>();
        summary.add(Parts.wrapped(title, "criteria-name"));
        List<String> said = cancer.messages().stream().map(texts::say).toList();
        said.forEach(m -> summary.add(Parts.wrapped(m)));
        summary.add(Parts.label(texts.say("window.provisional"), "text-small", "provisional"));
        fold.set(texts.named(title, String.join(". ", said)), summary, () -> behind(cancer));
    }

    private List<Node> behind(CancerScreening cancer) {
        List<Node> nodes = new ArrayList<>();
        factors(nodes, "high", cancer.high());
        factors(nodes, "intermediate", cancer.intermediate());
        factors(nodes, "unknown", cancer.unknown());
        if (cancer.applicable()) {
            nodes.add(Parts.wrapped(texts.say("window.cancer.rule"), "text-small", "text-muted"));
            line(nodes, "window.cancer.basic", asked(cancer, cancer.basic().code()));
            line(nodes, "window.cancer.enhanced", asked(cancer, cancer.enhanced().code()));
            line(nodes, "window.cancer.pet-ct", asked(cancer, cancer.petCt().code()));
            line(nodes, "window.cancer.endoscopy", asked(cancer, cancer.endoscopy().code()));
        }
        line(
                nodes,
                "window.cancer.associated",
                "window.cancer.associated." + cancer.associated().name().toLowerCase(Locale.ROOT));
        schedule(nodes, cancer.schedule());
        nodes.add(
                Parts.link(
                        texts.label(AdviceItems.CANCER_PANEL),
                        () -> go.accept(Place.of(AdviceItems.CANCER_PANEL))));
        nodes.add(Parts.wrapped(CancerScreening.CITATION, "text-small", "text-muted", "citation"));
        return nodes;
    }

    private void factors(List<Node> nodes, String kind, List<CancerFactor> factors) {
        if (!factors.isEmpty()) {
            nodes.add(
                    Parts.wrapped(
                            texts.say(
                                    "window.cancer.factors." + kind,
                                    factors.stream().map(f -> texts.say(f.key())).toList())));
        }
    }

    /** "None" is not final while a factor that is not known can raise the risk. */
    private static String asked(CancerScreening cancer, String code) {
        boolean none = code.equals(CancerScreening.Repeat.NONE.code());
        boolean staging = cancer.reason() == CancerScreening.Reason.CANCER_KNOWN;
        boolean open = !cancer.category().equals(cancer.categoryMax());
        String more = !none ? "" : staging ? "-staging" : open ? "-so-far" : "";
        return "window.cancer." + code + more;
    }

    private void line(List<Node> nodes, String name, String what) {
        nodes.add(Parts.wrapped(texts.say("window.cancer.line", texts.say(name), texts.say(what))));
    }

    /** A line for each panel in each year. */
    private void schedule(List<Node> nodes, List<ScreeningTest> schedule) {
        Map<String, List<ScreeningTest>> visits = new LinkedHashMap<>();
        schedule.forEach(
                t ->
                        visits.computeIfAbsent(
                                        t.year() + "/" + t.enhanced(), _ -> new ArrayList<>())
                                .add(t));
        for (List<ScreeningTest> visit : visits.values()) {
            ScreeningTest first = visit.getFirst();
            String when =
                    first.year() == 0
                            ? texts.say("window.cancer.at-diagnosis")
                            : texts.say("window.cancer.year", first.year());
            String due = first.due().map(d -> texts.say("window.cancer.due", when, d)).orElse(when);
            nodes.add(
                    Parts.wrapped(
                            texts.say(
                                    "window.cancer.visit",
                                    due,
                                    visit.stream().map(this::test).toList()),
                            "text-small"));
        }
    }

    private String test(ScreeningTest test) {
        String name = tests.map(c -> texts.option(c, test.test())).orElse(test.test());
        return test.done().map(d -> texts.say("window.cancer.done", name, d)).orElse(name);
    }
}
