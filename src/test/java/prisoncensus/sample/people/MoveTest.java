package prisoncensus.sample.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoveTest {
    @Test
    void movesLeadFromTheOneStateToTheOther() {
        List<Integer> before = List.of(70, 5, 0, 80, 61);
        List<Integer> after = List.of(68, 0, 40, 47, 61);
        List<Integer> moved = new ArrayList<>(before);
        List<Move> moves = Move.between(before, after);
        moves.forEach(move -> {
            moved.set(move.from(), moved.get(move.from()) - move.people());
            moved.set(move.to(), moved.get(move.to()) + move.people());
        });
        assertThat(moved).isEqualTo(after);
        assertThat(moves).containsExactly(new Move(0, 2, 2), new Move(1, 2, 5), new Move(3, 2, 33));
    }

    @Test
    void nobodyMovesWhereNothingChanged() {
        assertThat(Move.between(List.of(1, 2), List.of(1, 2))).isEmpty();
    }
}
