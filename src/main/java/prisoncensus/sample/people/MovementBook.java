package prisoncensus.sample.people;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import prisoncensus.sample.people.MovementEntry.Reason;

/** The movements of one day: each changes the people of its cells and is written down. */
final class MovementBook {
    private final Premises premises;
    private final Housing housing;
    private final SeededRandom dice;
    private final List<MovementEntry> entries = new ArrayList<>();

    MovementBook(Premises premises, Housing housing, SeededRandom dice) {
        this.premises = premises;
        this.housing = housing;
        this.dice = dice;
    }

    List<MovementEntry> entries() {
        return List.copyOf(entries);
    }

    /** How many people came in, or went out, for whatever reason. */
    int people(MovementEntry.Direction direction) {
        return entries.stream()
                .filter(entry -> entry.direction() == direction)
                .mapToInt(MovementEntry::people)
                .sum();
    }

    void bringIn(LocalDateTime at, int people, Reason reason, String person) {
        int cell = housing.takeIn(dice);
        housing.enter(cell, people - 1);
        entries.add(MovementEntry.in(at, people, code(cell), reason, person));
    }

    /** Back into the cell that they left, or another if that one is closed. */
    void bringBack(LocalDateTime at, int left, String person) {
        if (housing.isInUse(left)) {
            housing.enter(left, 1);
            entries.add(MovementEntry.in(at, 1, code(left), Reason.RETURN, person));
        } else {
            bringIn(at, 1, Reason.RETURN, person);
        }
    }

    /** @return the cell that they left */
    int takeOut(LocalDateTime at, int people, Reason reason, String person, String dueBack) {
        int cell = housing.letGo(dice);
        int others = Math.min(people - 1, housing.peopleIn(cell));
        housing.leave(cell, others);
        entries.add(MovementEntry.out(at, 1 + others, code(cell), reason, person, dueBack));
        return cell;
    }

    void intoSolitary(Placement placement) {
        String from = code(housing.letGo(dice));
        entries.add(MovementEntry.internal(
                placement.placedAt(), 1, from, placement.cell(), placement.personCode(), "into_solitary"));
    }

    void outOfSolitary(Placement placement) {
        String to = code(housing.takeIn(dice));
        entries.add(MovementEntry.internal(
                placement.releasedAt(), 1, placement.cell(), to, placement.personCode(), "out_of_solitary"));
    }

    /** From a fuller cell to one with room; nobody moves if both are one. */
    void betweenCells(LocalDateTime at, String person) {
        int from = housing.letGo(dice);
        int to = housing.takeIn(dice);
        if (from != to) {
            write(at, new Move(from, to, 1), person, "");
        }
    }

    void evening(LocalDateTime at, Move move) {
        write(at, move, "", "evening");
    }

    private void write(LocalDateTime at, Move move, String person, String remark) {
        entries.add(MovementEntry.internal(at, move.people(), code(move.from()), code(move.to()), person, remark));
    }

    private String code(int cell) {
        return premises.cells().get(cell).code();
    }
}
