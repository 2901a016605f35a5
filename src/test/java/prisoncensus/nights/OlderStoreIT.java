package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is older than the reports, as after a loss of power or from a backup. */
class OlderStoreIT extends AuditedFacility {
    @TempDir
    private Path stores;

    private final List<Path> ages = new ArrayList<>();

    /** A facility with five links: three first reports, a corrected one, one made as known earlier. */
    private void aRecord() throws IOException {
        facility = facility + "-aged";
        write("cells.csv", CELLS);
        keep();
        for (int day = 0; day < 3; day++) {
            headcount(day, 70, 71, 72, 73);
            write(
                    FIRST.plusDays(day) + "/solitary.csv",
                    "placement,person,cell,placed_at\n%d,P-1,S-1,2026-01-01\n".formatted(day));
            assertThat(night().errors()).isEmpty();
            keep();
        }
        Instant then = asKnownAt(1);
        headcount(1, 70, 71, 72, 90);
        rerun(order(1, 1, Optional.empty(), false));
        keep();
        rerun(order(1, 1, Optional.of(then), false));
    }

    private void keep() {
        Path store = stores.resolve(ages.size() + ".sql");
        jdbc.queryForList("script to ?", store.toString());
        ages.add(store);
    }

    private void putBack(Path store) {
        jdbc.execute("drop all objects");
        jdbc.update("runscript from ?", store.toString());
    }

    @Test
    void whateverItsAgeItTakesUpWhatWasSealedSinceAndGoesOn() throws IOException {
        aRecord();
        List<Map<String, Object>> links = links();
        Map<Path, Object> sealed = looks("r1");
        for (int age = ages.size() - 1; age >= 0; age--) {
            putBack(ages.get(age));
            assertThat(links()).as("age %d", age).hasSize(age);

            NightsSummary summary = night();

            assertThat(summary.differences()).as("age %d", age).isEmpty();
            assertThat(summary.errors()).isEmpty();
            assertThat(summary.notes())
                    .anyMatch(note -> note.contains("reports that the store did not know were taken up"));
            assertThat(links()).isEqualTo(links);
            assertThat(holds(false)).isEmpty();
        }
        assertThat(looks("r1")).isEqualTo(sealed);
        headcount(3, 70, 71, 72, 73);
        assertThat(only(night()).revision()).isOne();
        assertThat(holds(false)).isEmpty();
    }

    @Test
    void whatDoesNotHoldIsNotTakenUpAndNothingIsWritten() throws IOException {
        aRecord();
        putBack(ages.get(3));
        Path findings = place(1, 2).resolve("findings.csv");
        String text = Files.readString(findings);
        Files.writeString(findings, text + "\n");
        assertThat(night().differences())
                .singleElement()
                .asString()
                .contains("its files are not those that were sealed");
        assertThat(rerun(order(0, 0, Optional.empty(), false)).differences()).hasSize(1);
        assertThat(links()).hasSize(3);
        assertThat(Files.exists(place(0, 2))).isFalse();
        Files.writeString(findings, text);

        List<String> ledger = Files.readAllLines(ledger());
        Files.write(
                ledger(),
                Stream.concat(ledger.subList(0, 4).stream(), ledger.subList(5, 6).stream())
                        .toList());
        assertThat(night().differences()).hasSize(1);
        Files.write(ledger(), ledger);
        Path receptions = home.resolve("reports").resolve(facility).resolve("receptions.csv");
        List<String> received = Files.readAllLines(receptions);
        List<String> edited = new ArrayList<>(received);
        edited.set(3, received.get(3).replaceFirst("2026-06", "2026-05"));
        Files.write(receptions, edited);
        assertThat(night().differences()).singleElement().asString().contains("receptions.csv");
        assertThat(links()).hasSize(3);
        Files.write(receptions, received);

        assertThat(night().differences()).isEmpty();
        assertThat(holds(false)).isEmpty();
    }

    private Path ledger() {
        return home.resolve("reports").resolve(facility).resolve("ledger.csv");
    }

    private List<Map<String, Object>> links() {
        return jdbc.queryForList(
                "select census_date, number, chain_sequence, manifest_sha256, as_known_at, created_at, as_known_earlier, reason,"
                        + " requested_by, made_for, state from revision where facility = ? order by chain_sequence",
                facility);
    }
}
