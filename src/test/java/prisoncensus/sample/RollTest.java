package prisoncensus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.sample.WrittenRoll.Outcome;

/** The counts follow the movements, recomputed from the files alone. */
class RollTest {
    private static final int NIGHTS = 42;

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"1,2,12,en", "2,2,9,es", "3,4,24,en", "4,1,3,es"})
    void theRollClearsOnMostNightsAndDoesNotOnAFew(long seed, int sectors, int cells, String language)
            throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        List<Outcome> byCell = new ArrayList<>();
        for (WrittenNight night : written(seed, sectors, cells, language)) {
            night.before().map(before -> new WrittenRoll(before, night)).ifPresent(roll -> {
                outcomes.add(roll.ofTheFacility());
                byCell.add(roll.ofTheFacility() == Outcome.CLEARS ? roll.ofEveryCell() : Outcome.UNKNOWN);
            });
        }
        assertThat(outcomes).hasSize(NIGHTS - 1);
        assertThat(outcomes.stream().filter(Outcome.CLEARS::equals).count()).isGreaterThan(NIGHTS / 2);
        assertThat(outcomes.stream().filter(Outcome.DIFFERS::equals).count()).isBetween(1L, NIGHTS / 4L);
        assertThat(byCell).contains(Outcome.CLEARS).doesNotContain(Outcome.DIFFERS);
    }

    @ParameterizedTest
    @CsvSource({"1,2,12,en", "2,2,9,es"})
    void countsAreInTimeAndNobodyMovesMeanwhileButForAFew(long seed, int sectors, int cells, String language)
            throws IOException {
        int late = 0;
        int disturbed = 0;
        for (WrittenNight night : written(seed, sectors, cells, language)) {
            boolean lateTonight = false;
            boolean disturbedTonight = false;
            for (String time : night.has("headcount") ? WrittenNight.COUNTS : List.<String>of()) {
                LocalDateTime last = night.at(time);
                for (WrittenNight.Slip slip : night.count(time).values()) {
                    long minutes =
                            Duration.between(night.at(time), slip.countedAt()).toMinutes();
                    lateTonight |= minutes < -5 || minutes > 30;
                    last = slip.countedAt().isAfter(last) ? slip.countedAt() : last;
                }
                disturbedTonight |= night.has("movements") && moved(night, night.at(time), last);
            }
            late += lateTonight ? 1 : 0;
            disturbed += disturbedTonight ? 1 : 0;
        }
        assertThat(late).as("late").isBetween(1, 3);
        assertThat(disturbed).as("disturbed").isBetween(1, 7);
    }

    private static boolean moved(WrittenNight night, LocalDateTime count, LocalDateTime last) {
        return night.movements().stream()
                .anyMatch(moved -> moved.at().isAfter(count) && !moved.at().isAfter(last));
    }

    private List<WrittenNight> written(long seed, int sectors, int cells, String language) throws IOException {
        SampleRequest request =
                new SampleRequest(1, NIGHTS, sectors, cells, seed, SampleRequests.LAST, Wording.of(language));
        Path facility = home.resolve(SampleLogs.write(request, home).get(0));
        return IntStream.range(0, NIGHTS)
                .mapToObj(
                        night -> new WrittenNight(facility, request.firstDate().plusDays(night)))
                .toList();
    }
}
