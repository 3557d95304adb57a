package org.myoworkup.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person does in the window: opening a workup, a form, an answer; beside LHC-Forms. */
final class WindowPart implements Part {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int OPENINGS = 4;
    private static final int ANSWERS = 12;
    private static final String LONGEST = "exam";

    private final Installed installed;
    private final Path pages;
    private final Path folder;
    private final Map<Integer, List<Double>> opened = new LinkedHashMap<>();
    private final List<Double> painted = new ArrayList<>();
    private final List<Double> whole = new ArrayList<>();
    private final List<Double> answered = new ArrayList<>();
    private final List<Double> saved = new ArrayList<>();
    private final List<Double> theirForm = new ArrayList<>();
    private final List<Double> theirAnswer = new ArrayList<>();
    private int questions;

    /**
     * @param pages of the other program
     * @param folder where it is installed
     */
    WindowPart(Installed installed, Path pages, Path folder) {
        this.installed = installed;
        this.pages = pages;
        this.folder = folder;
    }

    @Override
    public List<Row> measure() throws Exception {
        Map<Integer, Folder> stored = new LinkedHashMap<>();
        Optional<LhcForms> forms = Optional.empty();
        String notHere = "";
        try {
            for (int count : new int[] {1, 1_000, 100_000}) {
                Folder one = Folder.open();
                stored.put(count, one);
                Patients.fill(one.path(), count);
                opened.put(count, new ArrayList<>());
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (Map.Entry<Integer, Folder> one : stored.entrySet()) {
                    open(one.getKey(), one.getValue().path());
                }
                try {
                    if (round == 0) {
                        forms = Optional.of(LhcForms.prepare(pages, folder, questions));
                    }
                } catch (LhcForms.NotHere why) {
                    notHere = why.getMessage();
                }
                if (forms.isPresent()) {
                    LhcForms.Round their = forms.get().round(ANSWERS);
                    theirForm.add(their.paintedMillis());
                    theirAnswer.addAll(their.answerMillis());
                }
            }
            return rows(forms, notHere);
        } finally {
            for (Folder one : stored.values()) {
                one.close();
            }
            if (forms.isPresent()) {
                forms.get().close();
            }
        }
    }

    private void open(int count, Path data) throws IOException, InterruptedException {
        Child.Started started = Child.window(installed.window(data, true));
        try (Child child = started.child()) {
            child.ask("open");
            child.ask("back");
            for (int i = 0; i < OPENINGS; i++) {
                opened.get(count).add(child.ask("open").getFirst());
                if (i < OPENINGS - 1) {
                    child.ask("back");
                }
            }
            if (count == 1) {
                form(child);
            }
            child.quit();
        }
    }

    private void form(Child child) throws IOException {
        List<Double> step = child.ask("step " + LONGEST);
        painted.add(step.get(0));
        whole.add(step.get(1));
        questions = step.get(2).intValue();
        List<Double> answers = child.ask("answer " + ANSWERS);
        for (int i = 0; i < answers.size(); i += 2) {
            answered.add(answers.get(i));
            saved.add(answers.get(i + 1));
        }
    }

    private List<Row> rows(Optional<LhcForms> forms, String notHere) {
        List<Row> rows = new ArrayList<>();
        Times one = Times.of(opened.get(1));
        rows.add(Row.of("opening a workup, the only one", "ms", one));
        rows.add(
                Row.of("of 1,000", "ms", Times.of(opened.get(1_000)))
                        .against("the only one", one)
                        .withRatio(1.2));
        rows.add(
                Row.of("of 100,000", "ms", Times.of(opened.get(100_000)))
                        .against("the only one", one)
                        .withRatio(1.2));
        String form = "form of %d questions, ".formatted(questions);
        Row first =
                Row.of(form + "first opened, its first picture", "ms", Times.of(painted))
                        .withMedian(170);
        Row all = Row.of(form + "every question made", "ms", Times.of(whole));
        Row answer = Row.of("an answer shown", "ms", Times.of(answered)).withMedian(10);
        if (forms.isPresent()) {
            String name = forms.get().versions();
            first = first.against(name, Times.of(theirForm));
            all = all.against("the same", Times.of(theirForm));
            answer = answer.against("the same", Times.of(theirAnswer));
        } else {
            rows.add(Row.notHere("LHC-Forms", notHere));
        }
        rows.add(first);
        rows.add(all);
        rows.add(answer);
        rows.add(Row.of("an answer seen to be saved", "ms", Times.of(saved)));
        return rows;
    }
}
