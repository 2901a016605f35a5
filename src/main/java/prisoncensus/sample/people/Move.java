package prisoncensus.sample.people;

import java.util.ArrayList;
import java.util.List;

/**
 * People who change from one group cell to another.
 *
 * @param from index of the cell, as is to
 */
record Move(int from, int to, int people) {
    /** The fewest moves that lead from the one state of the cells to the other; both hold as many people. */
    static List<Move> between(List<Integer> before, List<Integer> after) {
        List<Move> moves = new ArrayList<>();
        List<Integer> missing = new ArrayList<>(after);
        int to = 0;
        for (int from = 0; from < before.size(); from++) {
            int leaving = before.get(from) - after.get(from);
            while (leaving > 0) {
                int room = missing.get(to) - before.get(to);
                int together = Math.min(leaving, Math.max(0, room));
                if (together > 0) {
                    moves.add(new Move(from, to, together));
                }
                leaving -= together;
                missing.set(to, missing.get(to) - together);
                to += leaving > 0 ? 1 : 0;
            }
        }
        return moves;
    }
}
