package prisoncensus.sample.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeededRandomTest {
    /** SplitMix64 of seed 1234567, as its authors' reference code gives it: 6457827717110365317, 3203168211198807973, … */
    @Test
    void theNumbersAreThoseOfTheReference() {
        SeededRandom dice = new SeededRandom(1234567);
        assertThat(dice.below(1_000_000_007))
                .isEqualTo((int) Long.remainderUnsigned(6457827717110365317L, 1_000_000_007));
        assertThat(dice.below(1_000_000_007))
                .isEqualTo((int) Long.remainderUnsigned(3203168211198807973L, 1_000_000_007));
    }

    @Test
    void aForkDoesNotDependOnWhatWasDrawnBefore() {
        SeededRandom dice = new SeededRandom(5);
        int early = dice.fork("night", 3).below(1_000_000);
        IntStream.range(0, 100).forEach(draw -> assertThat(dice.below(10)).isBetween(0, 9));
        assertThat(dice.fork("night", 3).below(1_000_000)).isEqualTo(early);
        assertThat(dice.fork("night", 4).below(1_000_000)).isNotEqualTo(early);
        assertThat(dice.fork("day", 3).below(1_000_000)).isNotEqualTo(early);
    }

    @Test
    void itHappensToOneInSoManyOnAverage() {
        SeededRandom dice = new SeededRandom(5);
        assertThat(IntStream.range(0, 4000).map(day -> dice.times(2500, 1000)).average())
                .hasValueCloseTo(2.5, offset(0.1));
        assertThat(IntStream.range(0, 4000).map(day -> dice.times(70, 1000)).average())
                .hasValueCloseTo(0.07, offset(0.02));
    }

    @Test
    void bothEndsAreDrawnAndNothingBeyond() {
        SeededRandom dice = new SeededRandom(5);
        List<Integer> drawn = IntStream.range(0, 1000)
                .mapToObj(draw -> dice.between(-1, 2))
                .distinct()
                .sorted()
                .toList();
        assertThat(drawn).containsExactly(-1, 0, 1, 2);
    }
}
