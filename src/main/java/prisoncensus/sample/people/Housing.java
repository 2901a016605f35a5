package prisoncensus.sample.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Who lives where: the people of each group cell, and the moves between them. Nobody appears or vanishes in a move. */
final class Housing {
    private final List<Integer> people = new ArrayList<>();
    private List<Integer> targets;

    /** @param targets how many people each cell is meant to hold; it begins with just as many */
    Housing(List<Integer> targets) {
        this.targets = targets;
        people.addAll(targets);
    }

    List<Integer> people() {
        return List.copyOf(people);
    }

    int total() {
        return people.stream().mapToInt(Integer::intValue).sum();
    }

    /** From now on the cells are meant to hold so many. */
    void aimAt(List<Integer> newTargets) {
        targets = newTargets;
    }

    int meantToHold() {
        return targets.stream().mapToInt(Integer::intValue).sum();
    }

    int cells() {
        return people.size();
    }

    int peopleIn(int cell) {
        return people.get(cell);
    }

    boolean isInUse(int cell) {
        return targets.get(cell) > 0;
    }

    void enter(int cell, int newcomers) {
        change(cell, newcomers);
    }

    void leave(int cell, int leavers) {
        change(cell, -leavers);
    }

    /**
     * Somebody comes from outside into a cell with room.
     *
     * @return the cell
     */
    int takeIn(SeededRandom dice) {
        int cell = Collections.max(few(inUse(), dice), Comparator.comparing(this::room));
        change(cell, 1);
        return cell;
    }

    /**
     * Somebody leaves a fuller cell.
     *
     * @return the cell
     */
    int letGo(SeededRandom dice) {
        int cell = Collections.min(few(inhabited(), dice), Comparator.comparing(this::room));
        change(cell, -1);
        return cell;
    }

    void transfer(SeededRandom dice) {
        letGo(dice);
        takeIn(dice);
    }

    private static List<Integer> few(List<Integer> cells, SeededRandom dice) {
        return List.of(dice.pick(cells), dice.pick(cells), dice.pick(cells));
    }

    List<Integer> inhabited() {
        return indexes().filter(cell -> people.get(cell) > 0).boxed().toList();
    }

    List<Integer> inUse() {
        return indexes().filter(this::isInUse).boxed().toList();
    }

    private IntStream indexes() {
        return IntStream.range(0, people.size());
    }

    /** How many more people the cell is meant to hold; negative if it holds too many. */
    int room(int cell) {
        return targets.get(cell) - people.get(cell);
    }

    private void change(int cell, int difference) {
        people.set(cell, people.get(cell) + difference);
    }
}
