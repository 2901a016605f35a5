package prisoncensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InvariantTest {
    private static final List<Integer> NUMBERS =
            IntStream.rangeClosed(1, 100).boxed().toList();

    @Test
    void aFailureNamesTheSeedAndTheSmallestCase() {
        var invariant = new Invariant<>(42, NUMBERS);

        assertThatThrownBy(() -> invariant.holds(lines ->
                        assertThat(lines.contains(17) && lines.contains(80)).isFalse()))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("seed 42, smallest case: 2 of 100 lines\n  17\n  80\n");
    }

    @Test
    void anErrorInTheProgramIsMadeSmallLikeAFalseAnswer() {
        var invariant = new Invariant<>(7, NUMBERS);

        assertThatThrownBy(() -> invariant.holds(lines -> lines.forEach(number -> Math.floorDiv(1, number - 50))))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("seed 7, smallest case: 1 of 100 lines\n  50\n")
                .hasCauseInstanceOf(ArithmeticException.class);
    }

    @Test
    void whatHoldsIsAskedOnce() {
        var invariant = new Invariant<>(1, NUMBERS);

        assertThatCode(() -> invariant.holds(lines -> assertThat(lines).isEqualTo(NUMBERS)))
                .doesNotThrowAnyException();
    }
}
