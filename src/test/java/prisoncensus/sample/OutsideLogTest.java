package prisoncensus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every line of outside.csv is one that the format allows, and most cells had their half hour. */
class OutsideLogTest {
    private static final int NIGHTS = 42;

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({
        "1,en,EXERCISE RECREATION PROGRAMME WORK VISIT SHOWER HEALTH,WEATHER STAFF DISCIPLINE OTHER",
        "2,es,ejercicio recreo programa trabajo visita ducha sanidad,tiempo personal sanci\u00f3n otro"
    })
    void everyLineKeepsTheFormat(long seed, String language, String kinds, String reasons) throws IOException {
        Set<String> seen = new TreeSet<>();
        Set<String> whyNot = new TreeSet<>();
        for (WrittenNight night : written(seed, language)) {
            Set<String> records = new HashSet<>();
            night.rows("outside")
                    .forEach(row -> assertThat(records.add(row.get(8))).isTrue());
            night.rows("outside")
                    .forEach(row -> assertThat(row.get(9))
                            .satisfiesAnyOf(
                                    number -> assertThat(number).isEmpty(),
                                    number -> assertThat(records).contains(number)));
            night.outings().forEach(outing -> {
                assertThat(outing.out().toLocalDate()).isEqualTo(night.date());
                assertThat(outing.back())
                        .isAfter(outing.out())
                        .isBeforeOrEqualTo(night.date().plusDays(1).atStartOfDay());
                assertThat(outing.people()).matches("|0|[1-9][0-9]{0,3}");
                assertThat(outing.whyNot().isEmpty()).isEqualTo(!outing.people().equals("0"));
                assertThat(outing.cell())
                        .satisfiesAnyOf(
                                cell -> assertThat(night.groupCells()).contains(cell),
                                cell -> assertThat(cell).startsWith("S"));
                seen.add(outing.kind());
                whyNot.add(outing.whyNot());
            });
        }
        whyNot.remove("");
        assertThat(seen).containsExactlyInAnyOrder(kinds.split(" "));
        assertThat(whyNot).contains(reasons.substring(0, reasons.indexOf(' '))).isSubsetOf(reasons.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"1,en", "2,es"})
    void fewCellsAreShortOrNotLoggedAndFewAreOutAtACount(long seed, String language) throws IOException {
        int cells = 0;
        int unlogged = 0;
        int brief = 0;
        int atACount = 0;
        for (WrittenNight night : written(seed, language)) {
            List<WrittenNight.Outing> outings = night.outings();
            for (String cell : night.groupCells()) {
                List<WrittenNight.Outing> own = outings.stream()
                        .filter(outing -> outing.cell().equals(cell))
                        .toList();
                cells++;
                unlogged += own.isEmpty() ? 1 : 0;
                brief += own.stream().anyMatch(OutsideLogTest::isForAll) || own.isEmpty() ? 0 : 1;
            }
            atACount += (int) WrittenNight.COUNTS.stream()
                    .filter(time -> outings.stream().anyMatch(outing -> outing.covers(night.at(time))))
                    .count();
        }
        assertThat(unlogged * 100 / cells).as("not logged").isBetween(0, 4);
        assertThat(unlogged).isPositive();
        assertThat(brief * 100 / cells).as("short").isBetween(1, 15);
        assertThat(atACount).as("nights with somebody out at a count").isBetween(1, 4);
    }

    /** Half an hour of everybody, or longer of many. */
    private static boolean isForAll(WrittenNight.Outing outing) {
        long minutes = Duration.between(outing.out(), outing.back()).toMinutes();
        return outing.people().isEmpty() ? minutes >= 30 : minutes >= 45 && Integer.parseInt(outing.people()) > 30;
    }

    /** The nights that have the log. */
    private List<WrittenNight> written(long seed, String language) throws IOException {
        SampleRequest request = new SampleRequest(1, NIGHTS, 2, 12, seed, SampleRequests.LAST, Wording.of(language));
        Path facility = home.resolve(SampleLogs.write(request, home).get(0));
        List<WrittenNight> nights = new ArrayList<>();
        for (int night = 0; night < NIGHTS; night++) {
            nights.add(new WrittenNight(facility, request.firstDate().plusDays(night)));
        }
        nights.removeIf(night -> !night.has("outside"));
        return nights;
    }
}
