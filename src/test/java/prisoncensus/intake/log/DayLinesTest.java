package prisoncensus.intake.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.logbook.Validity;

/** Lines in any order are taken or turned away as a plain timeline does it. */
class DayLinesTest {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theSameLinesAreTakenAsByATimeline(long seed) {
        var random = new Random(seed);
        int days = seed % 2 == 0 ? 200 : 100_000;
        var timeline = new Timeline<Integer>();
        var lines = new DayLines();
        for (int line = 1; line <= 20_000; line++) {
            LocalDate from = FIRST.plusDays(random.nextInt(days));
            LocalDate to = from.plusDays(1 + random.nextInt(random.nextInt(50) + 1));
            var validity = new Validity(from, Optional.of(to).filter(day -> random.nextInt(5_000) > 0));
            OptionalInt expected = timeline.add(validity, line).stream()
                    .mapToInt(Integer::intValue)
                    .findFirst();
            assertThat(lines.add(validity, line)).as("line %s", line).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void manyLinesOfOneDayEachAreTakenInEitherOrderAndNoneTwice(boolean backwards) {
        var lines = new DayLines();
        int most = 100_000;
        IntStream.range(0, most)
                .map(line -> backwards ? most - 1 - line : line)
                .forEach(line -> assertThat(lines.add(day(line), line)).isEmpty());
        IntStream.range(0, most)
                .forEach(line -> assertThat(lines.add(day(line), -1)).hasValue(line));
    }

    private static Validity day(int number) {
        LocalDate day = FIRST.plusDays(number);
        return new Validity(day, Optional.of(day.plusDays(1)));
    }
}
