package org.myoworkup.desktop.strength;

import javafx.scene.input.KeyEvent;

import org.myoworkup.desktop.strength.GradeTyping.Typed;
import org.myoworkup.findings.Grade;
import org.myoworkup.findings.MuscleSide;
import org.myoworkup.workup.Row;

import java.util.Optional;

/** The keys of the grid: grades go on to the next cell, arrows move, Tab is left alone. */
final class GridKeys {
    private final GradeGrid grid;
    private final Owner owner;
    private Optional<MuscleSide> waiting = Optional.empty();
    private Optional<MuscleSide> last = Optional.empty();
    private boolean goingOn;

    /** The instrument whose grid it is. */
    interface Owner {
        GradedRows rows();

        GridPlan plan();

        Scale scale();

        /** Hands these rows over; false when they were refused. */
        boolean give(GradedRows changed);

        void allNormal(GradeCell at);

        void otherSideSame(GradeCell at);

        void scale(Scale chosen);

        /** Goes to the sets of muscles above the grid. */
        void sets();

        /** Whether a grade is that of both sides. */
        boolean bothSides();

        void bothSides(boolean are);

        /** Asks for a muscle that the grid does not show. */
        void addMuscle();

        String say(String key, Object... args);
    }

    GridKeys(GradeGrid grid, Owner owner) {
        this.grid = grid;
        this.owner = owner;
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        grid.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        Optional<GradeCell> at = grid.focused();
        if (at.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        MuscleSide cell = at.get().muscle();
        switch (event.getCode()) {
            case LEFT -> move(cell, owner.plan().beside(cell, -1, 0));
            case RIGHT -> move(cell, owner.plan().beside(cell, 1, 0));
            case UP -> move(cell, owner.plan().beside(cell, 0, -1));
            case DOWN -> move(cell, owner.plan().beside(cell, 0, 1));
            case ENTER -> move(cell, owner.plan().next(cell));
            case DELETE, BACK_SPACE -> clear(cell);
            case INSERT -> {
                left();
                owner.addMuscle();
            }
            case SPACE -> {
                left();
                at.get().openMenu();
            }
            case ESCAPE -> {
                if (waiting.isEmpty()) {
                    return;
                }
                giveUp();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(MuscleSide from, Optional<MuscleSide> to) {
        left();
        last = Optional.empty();
        to.filter(t -> !t.equals(from)).ifPresent(grid::focus);
    }

    /** Drops a 1 that waits. */
    private void giveUp() {
        grid.acceptAgain();
        waiting.flatMap(grid::cell)
                .ifPresent(c -> c.show(owner.rows().row(c.muscle()), owner.scale()));
        waiting = Optional.empty();
    }

    /** Takes the grade, what limited it and the marks of this cell away. */
    void clear(MuscleSide cell) {
        giveUp();
        last = Optional.empty();
        owner.give(owner.rows().cleared(cell));
    }

    private void typed(KeyEvent event) {
        Optional<GradeCell> at = grid.focused();
        String character = event.getCharacter();
        boolean nothing =
                character.isBlank() || character.codePointAt(0) < ' ' || character.equals("\u007f");
        if (at.isEmpty() || nothing || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        event.consume();
        MuscleSide cell = at.get().muscle();
        Typed means =
                GradeTyping.read(
                        owner.scale(),
                        character,
                        waiting.equals(Optional.of(cell)),
                        last.or(() -> Optional.of(cell)).flatMap(owner.rows()::grade));
        if (means instanceof Typed.Refused refused) {
            grid.refuse(at.get(), owner.say(refused.key(), character));
            return;
        }
        boolean completes = character.equals("0");
        boolean grade = means instanceof Typed.Graded || means instanceof Typed.Waits;
        if (waiting.isPresent() && grade && !completes) {
            Optional<MuscleSide> next = owner.plan().next(cell);
            left();
            if (next.isEmpty()) {
                grid.refuse(at.get(), owner.say("strength.refused.kendall", "1" + character));
                return;
            }
            grid.focus(next.get());
        }
        grid.focused().ifPresent(c -> does(c, means));
    }

    /** Does what was typed, or chosen in the cell's menu. */
    void does(GradeCell at, Typed means) {
        grid.acceptAgain();
        MuscleSide cell = at.muscle();
        switch (means) {
            case Typed.Graded graded -> graded(cell, graded);
            case Typed.Waits _ -> {
                waiting = Optional.of(cell);
                last = Optional.empty();
                at.waiting(owner.say("strength.cell.waiting"));
            }
            case Typed.Signed signed -> {
                MuscleSide corrected = last.orElse(cell);
                owner.give(graded(corrected, signed.grade().cell()));
                last = Optional.of(corrected);
            }
            case Typed.Limited limited -> {
                left();
                last = Optional.empty();
                owner.give(owner.rows().limited(cell, limited.by()));
            }
            case Typed.Marked marked -> {
                left();
                last = Optional.empty();
                owner.give(owner.rows().marked(cell, marked.column()));
            }
            case Typed.AllNormal _ -> {
                left();
                owner.allNormal(at);
            }
            case Typed.OtherSideSame _ -> {
                left();
                owner.otherSideSame(at);
            }
            case Typed.Scaled scaled -> scale(at, scaled.scale());
            case Typed.Sets _ -> {
                left();
                owner.sets();
            }
            case Typed.BothSides _ -> {
                left();
                last = Optional.empty();
                owner.bothSides(!owner.bothSides());
            }
            case Typed.Refused refused ->
                    throw new IllegalArgumentException("refused: " + refused.key());
        }
    }

    private void graded(MuscleSide cell, Typed.Graded graded) {
        waiting = Optional.empty();
        if (owner.give(graded(cell, graded.grade()))) {
            last = Optional.of(cell);
            goingOn = true;
            next(cell).ifPresent(grid::focus);
            goingOn = false;
        }
    }

    /**
     * With this grade; where one grade is given for both sides, on the other too, if that has none
     * or was the same. What stands on the other side and differs is never written over.
     */
    private GradedRows graded(MuscleSide cell, Row.Cell grade) {
        GradedRows rows = owner.rows();
        GradedRows one = rows.graded(cell, grade);
        boolean follows =
                owner.bothSides()
                        && !cell.axial()
                        && (!rows.has(cell.other()) || rows.alike(cell, cell.other()));
        return follows ? one.graded(cell.other(), grade) : one;
    }

    /** The cell that follows; where both sides are graded together, that of the next muscle. */
    private Optional<MuscleSide> next(MuscleSide cell) {
        Optional<MuscleSide> next = owner.plan().next(cell);
        boolean done = owner.bothSides() && !cell.axial() && next.equals(Optional.of(cell.other()));
        return done ? owner.plan().next(cell.other()) : next;
    }

    /**
     * Chooses the scale. Once there are grades a key does not change it: typed by mistake among
     * them it would change what the next ones mean.
     */
    private void scale(GradeCell at, Scale chosen) {
        left();
        last = Optional.empty();
        if (owner.rows().rows().isEmpty() || owner.scale() == chosen) {
            owner.scale(chosen);
        } else {
            grid.refuse(at, owner.say("strength.refused.scale"));
        }
    }

    /** Hands over a 1 that waited; the cell is left, or the whole form. */
    void left() {
        grid.acceptAgain();
        waiting.ifPresent(
                cell -> {
                    waiting = Optional.empty();
                    owner.give(graded(cell, Grade.ONE.cell()));
                });
    }

    /** The focus has left this cell: a 1 that waited in it stands. */
    void left(MuscleSide cell) {
        if (waiting.equals(Optional.of(cell))) {
            left();
        }
    }

    /** Another cell has the focus; after a click plus and minus correct nothing any more. */
    void reached() {
        if (!goingOn) {
            last = Optional.empty();
        }
    }
}
