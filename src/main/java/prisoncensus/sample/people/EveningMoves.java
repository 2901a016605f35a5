package prisoncensus.sample.people;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;

/** The evening's moves: cells far from what they are meant to hold are brought near it. */
final class EveningMoves {
    private static final int SLACK = 3;

    private final Housing housing;
    private final Set<Integer> exact;

    /** @param exact cells that are brought to just what they are meant to hold */
    EveningMoves(Housing housing, Set<Integer> exact) {
        this.housing = housing;
        this.exact = exact;
    }

    /** Everybody leaves the cells that are to stand empty. */
    void vacate() {
        housing.inhabited().stream().filter(cell -> !housing.isInUse(cell)).forEach(this::vacate);
    }

    private void vacate(int cell) {
        while (housing.peopleIn(cell) > 0) {
            move(cell, Collections.max(housing.inUse(), Comparator.comparing(housing::room)));
        }
    }

    /** Ends early where somebody would only be moved to and fro, with him where the last move would leave him. */
    void settle() {
        int most = 10 * housing.cells();
        int emptied = -1;
        int filled = -1;
        for (int move = 0; move < most; move++) {
            int fullest = Collections.min(housing.inhabited(), Comparator.comparing(this::urgency));
            int roomiest = Collections.max(housing.inUse(), Comparator.comparing(this::urgency));
            boolean toAndFro = fullest == filled && roomiest == emptied;
            if (isFine(fullest, roomiest) || (toAndFro && (most - move) % 2 == 0)) {
                return;
            }
            move(fullest, roomiest);
            if (toAndFro) {
                return;
            }
            emptied = fullest;
            filled = roomiest;
        }
    }

    private void move(int from, int to) {
        housing.leave(from, 1);
        housing.enter(to, 1);
    }

    private boolean isFine(int fullest, int roomiest) {
        int worst = Math.max(urgency(roomiest), -urgency(fullest));
        return worst <= SLACK || urgency(roomiest) - urgency(fullest) <= SLACK;
    }

    private int urgency(int cell) {
        boolean toTheMan = exact.contains(cell) || !housing.isInUse(cell);
        return toTheMan ? housing.room(cell) * (SLACK + 1) : housing.room(cell);
    }
}
