package prisoncensus.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Who lives where: the people of each group cell, and the moves between them. Nobody appears or vanishes in a move. */
final class Housing {
    private static final int SLACK = 3;
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

    /** Somebody comes from outside into a cell with room. */
    void takeIn(SeededRandom dice) {
        change(Collections.max(few(inUse(), dice), Comparator.comparing(this::room)), 1);
    }

    /** Somebody leaves a fuller cell. */
    void letGo(SeededRandom dice) {
        change(Collections.min(few(inhabited(), dice), Comparator.comparing(this::room)), -1);
    }

    void transfer(SeededRandom dice) {
        letGo(dice);
        takeIn(dice);
    }

    /**
     * The evening's moves: cells far from what they are meant to hold are brought near it.
     *
     * @param exact cells that are brought to just what they are meant to hold
     */
    void settle(Set<Integer> exact) {
        for (int move = 0; move < 10 * people.size(); move++) {
            int fullest = Collections.min(inhabited(), Comparator.comparing(cell -> urgency(cell, exact)));
            int roomiest = Collections.max(inUse(), Comparator.comparing(cell -> urgency(cell, exact)));
            int most = Math.max(urgency(roomiest, exact), -urgency(fullest, exact));
            if (most <= SLACK || urgency(roomiest, exact) - urgency(fullest, exact) <= SLACK) {
                return;
            }
            change(fullest, -1);
            change(roomiest, 1);
        }
    }

    private int urgency(int cell, Set<Integer> exact) {
        return exact.contains(cell) || targets.get(cell) == 0 ? room(cell) * (SLACK + 1) : room(cell);
    }

    private static List<Integer> few(List<Integer> cells, SeededRandom dice) {
        return List.of(dice.pick(cells), dice.pick(cells), dice.pick(cells));
    }

    private List<Integer> inhabited() {
        return cells().stream().filter(cell -> people.get(cell) > 0).toList();
    }

    private List<Integer> inUse() {
        return cells().stream().filter(cell -> targets.get(cell) > 0).toList();
    }

    private List<Integer> cells() {
        List<Integer> cells = new ArrayList<>();
        for (int cell = 0; cell < people.size(); cell++) {
            cells.add(cell);
        }
        return cells;
    }

    private int room(int cell) {
        return targets.get(cell) - people.get(cell);
    }

    private void change(int cell, int difference) {
        people.set(cell, people.get(cell) + difference);
    }
}
