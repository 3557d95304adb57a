package org.myoworkup.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Sought;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The budgets of saving, searching and opening, held by counting: a change that makes one of them
 * dearer is seen here on any machine, however fast or busy.
 */
class CostTest {
    private static final int FEW = 20;
    private static final int MANY = 600;

    @TempDir Path folder;

    private SqliteWorkups workups;
    private final List<WorkupId> added = new ArrayList<>();

    @BeforeEach
    void open() {
        workups = Database.open(folder, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        workups.close();
    }

    private void fill(int count) {
        while (added.size() < count) {
            int n = added.size();
            Workup workup = Cases.started(Cases.patient("N-" + n, "Family" + n % 7, "Given" + n));
            added.add(workups.add(workup, Cases.headline(), Cases.AUTHOR, "import"));
        }
    }

    private Workup answer(WorkupId id, Workup before, Place place) {
        Change change =
                new Change.OfAnswer(
                        place, Optional.empty(), Optional.of(Answer.Finding.PRESENT), "", false);
        Workup after = before.apply(change);
        workups.record(id, change, after, Cases.headline(), Cases.AUTHOR);
        return after;
    }

    private Cost ofAnswer(WorkupId id) {
        Workup before = workups.find(id).orElseThrow();
        return Cost.of(workups.writer(), () -> answer(id, before, Cases.HELIOTROPE));
    }

    private Cost ofList(String typed) {
        Sought sought = Sought.text(typed);
        return Cost.of(workups.reader(), () -> assertThat(workups.list(sought, FEW)).isNotEmpty());
    }

    private Cost ofOpening(WorkupId id) {
        return Cost.of(workups.reader(), () -> assertThat(workups.find(id)).isPresent());
    }

    @Test
    void anAnswerIsOneTransactionOfAFewStatementsHoweverMuchThereIs() {
        fill(FEW);
        ofAnswer(added.get(2)); // the first prepares the statements
        Cost first = ofAnswer(added.get(3));
        assertThat(first.commits()).isEqualTo(1);
        assertThat(first.statements()).isBetween(5, 10);
        assertThat(first.steps()).isBetween(100L, 1_000L);

        fill(MANY);
        assertThat(ofAnswer(added.get(5))).as("among many workups").isEqualTo(first);

        WorkupId full = added.get(7);
        Workup workup = workups.find(full).orElseThrow();
        for (int n = 0; n < MANY; n++) {
            workup = answer(full, workup, Place.of("exam.skin.q" + n));
        }
        Cost last = ofAnswer(full);
        assertThat(last.statements())
                .as("after many answers")
                .isLessThanOrEqualTo(first.statements());
        assertThat(last.steps()).isLessThanOrEqualTo(first.steps() * 11 / 10);
    }

    @Test
    void aSearchCostsWhatItFinds() {
        fill(FEW - 1);
        added.add(
                workups.add(
                        Cases.started(Cases.patient("S-1", "Quine", "Ada")),
                        Cases.headline(),
                        Cases.AUTHOR,
                        "import"));
        ofList(""); // the first reads the schema
        Cost whole = ofList("");
        Cost one = ofList("quin");
        assertThat(whole.statements()).isOne();
        assertThat(one.statements()).isOne();
        assertThat(one.steps()).isBetween(50L, 500L);

        fill(MANY);
        assertThat(ofList("")).as("as many lines of a longer list").isEqualTo(whole);
        assertThat(ofList("quin").steps())
                .as("one found among many; the index may have more parts")
                .isLessThanOrEqualTo(2 * one.steps());
        assertThat(ofList("family3").steps())
                .as("as many lines as are shown, of very many found")
                .isLessThanOrEqualTo(FEW * one.steps());
    }

    @Test
    void openingReadsOneWorkupHoweverManyThereAre() {
        fill(FEW);
        ofOpening(added.get(4)); // the first reads the schema
        Cost few = ofOpening(added.get(5));
        assertThat(few.statements()).isBetween(5, 8);
        fill(MANY);
        Cost many = ofOpening(added.get(5));
        assertThat(many.statements()).isEqualTo(few.statements());
        assertThat(many.steps()).isLessThanOrEqualTo(few.steps() * 12 / 10);
        assertThat(many.commits()).as("it only reads").isZero();
    }
}
