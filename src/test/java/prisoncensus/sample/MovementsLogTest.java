package prisoncensus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every line of movements.csv is one that the format allows and an officer would write. */
class MovementsLogTest {
    private static final int NIGHTS = 28;

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({
        "1,en,IN OUT INTERNAL,ADMISSION RELEASE TRANSFER COURT HOSPITAL LEAVE RETURN DEATH",
        "2,es,entrada salida interno,ingreso libertad traslado juzgado hospital permiso regreso fallecimiento"
    })
    void everyLineKeepsTheFormat(long seed, String language, String directions, String reasons) throws IOException {
        List<String> direction = List.of(directions.split(" "));
        Set<String> seen = new TreeSet<>();
        Set<String> numbers = new HashSet<>();
        for (WrittenNight night : written(seed, language, 4, 24)) {
            for (WrittenNight.Movement moved : night.movements()) {
                assertThat(numbers.add(moved.number())).as(moved.number()).isTrue();
                assertThat(moved.at().toLocalDate()).isEqualTo(night.date());
                assertThat(moved.people()).isBetween(1, 9999);
                assertThat(moved.direction())
                        .isEqualTo(direction.get(
                                moved.isInternal() ? 2 : moved.from().isEmpty() ? 0 : 1));
                assertThat(moved.from()).isNotEqualTo(moved.to());
                assertThat(moved.reason().isEmpty()).isEqualTo(moved.isInternal());
                seen.add(moved.reason());
            }
        }
        seen.remove("");
        assertThat(List.of(reasons.split(" "))).containsAll(seen);
        assertThat(seen).hasSizeGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"1,en,COURT HOSPITAL LEAVE,RETURN", "2,es,juzgado hospital permiso,regreso"})
    void whoIsDueBackComesBackAndNobodyElse(long seed, String language, String away, String back) throws IOException {
        Map<String, String> dueBack = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        int returned = 0;
        for (WrittenNight night : written(seed, language, 4, 24)) {
            for (WrittenNight.Movement moved : night.movements()) {
                boolean leavesForAWhile = List.of(away.split(" ")).contains(moved.reason());
                assertThat(moved.dueBack().isEmpty()).isEqualTo(!leavesForAWhile);
                if (leavesForAWhile) {
                    assertThat(dueBack.put(moved.person(), moved.dueBack())).isNull();
                } else if (moved.reason().equals(back)) {
                    returned++;
                    if (dueBack.remove(moved.person()) == null) {
                        unknown.add(moved.person());
                    }
                } else {
                    assertThat(dueBack).doesNotContainKey(moved.person());
                }
            }
        }
        assertThat(returned).isGreaterThan(2 * NIGHTS);
        assertThat(unknown).as("their leaving was not logged").hasSizeLessThanOrEqualTo(20);
        assertThat(dueBack).as("still away").hasSizeLessThan(40);
    }

    @Test
    void aPlacementInSolitaryIsAMovementOfThatPerson() throws IOException {
        Set<String> moved = new HashSet<>();
        Set<String> placed = new HashSet<>();
        for (WrittenNight night : written(1, "en", 4, 24)) {
            if (night.has("solitary") && night.has("movements")) {
                night.movements().stream()
                        .filter(movement -> movement.to().startsWith("S"))
                        .forEach(movement -> moved.add(movement.person() + movement.at() + movement.to()));
                night.rows("solitary").stream()
                        .filter(row -> row.get(3).startsWith(night.date().toString()))
                        .forEach(row -> placed.add(row.get(1) + row.get(3) + row.get(2)));
            }
        }
        assertThat(moved).hasSizeGreaterThan(NIGHTS).isEqualTo(placed);
    }

    @Test
    void aLargeFacilityHasAboutEightyANightAndSixHundredRecordsOfTimeOut() throws IOException {
        List<WrittenNight> nights = written(1, "en", 4, 56);
        assertThat(mean(nights, "movements")).isBetween(60.0, 100.0);
        assertThat(mean(nights, "outside")).isBetween(540.0, 680.0);
    }

    private static double mean(List<WrittenNight> nights, String log) {
        return nights.stream()
                .filter(night -> night.has(log))
                .mapToInt(night -> night.rows(log).size())
                .average()
                .orElseThrow();
    }

    /** The nights that have the log. */
    private List<WrittenNight> written(long seed, String language, int sectors, int cells) throws IOException {
        SampleRequest request =
                new SampleRequest(1, NIGHTS, sectors, cells, seed, SampleRequests.LAST, Wording.of(language));
        Path facility = home.resolve(SampleLogs.write(request, home).get(0));
        List<WrittenNight> nights = new ArrayList<>();
        for (int night = 0; night < NIGHTS; night++) {
            nights.add(new WrittenNight(facility, request.firstDate().plusDays(night)));
        }
        nights.removeIf(night -> !night.has("movements"));
        return nights;
    }
}
