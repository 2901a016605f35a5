package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import prisoncensus.logbook.Sha256;
import prisoncensus.nights.planning.RerunRequest;

/** A log is in the received copies and in the input folder; where it is in neither any more, its night is not reported again. */
@TestPropertySource(properties = {"spring.datasource.url=jdbc:h2:mem:lost", "census.received=target/lost/received"})
class LostCopiesIT extends AuditedFacility {
    private Path log = Path.of("");
    private String sha256 = "";
    private String text = "";

    @BeforeEach
    void theLogOfTheSecondNightIsLikeNoOther() throws IOException {
        headcount(1, 40, 41, 42, 43);
        rerun(order(1, 1, Optional.empty(), false));
        log = home.resolve("input").resolve(facility).resolve(FIRST.plusDays(1) + "/headcount.csv");
        text = Files.readString(log);
        sha256 = Sha256.of(log);
    }

    @Test
    void whatIsInNeitherRefusesItsNightAndNoOther() throws IOException {
        Files.delete(copy());
        Files.delete(log);
        NightsSummary summary = rerun(order(0, 2, Optional.empty(), false));
        assertThat(summary.results()).extracting(NightResult::date).containsExactly(FIRST, FIRST.plusDays(2));
        assertLost(summary, "no file");
        assertThat(revisionsOf(FIRST.plusDays(1))).hasSize(2);
        assertThat(place(1, 3)).doesNotExist();

        Files.writeString(log, text);
        assertThat(only(rerun(order(1, 1, Optional.empty(), false))).revision()).isEqualTo(3);
        assertThat(copy()).exists();
        assertThat(holds(false)).isEmpty();
    }

    @Test
    void whatIsInTheInputFolderPutsTheCopyBack() throws IOException {
        Files.delete(copy());
        assertThat(only(rerun(order(1, 1, Optional.empty(), false))).revision()).isEqualTo(3);
        assertThat(holds(false)).isEmpty();
    }

    @Test
    void aCopyThatWasExchangedIsLostToo() throws IOException {
        Files.delete(log);
        Files.copy(copyOf(Sha256.of(CELLS)), replaced(copy()));
        NightsSummary summary = rerun(order(1, 1, Optional.empty(), false));
        assertThat(summary.results()).isEmpty();
        assertLost(summary, "SHA-256 " + Sha256.of(CELLS));
    }

    @Test
    void aVersionThatTheNewRevisionIsComparedWithIsNeededToo() throws IOException {
        Files.delete(copy());
        headcount(1, 70, 71, 72, 74);
        assertLost(rerun(order(1, 1, Optional.empty(), false)), "no file");
        assertThat(revisionsOf(FIRST.plusDays(1))).hasSize(2);
    }

    @Test
    void soIsOneThatWasKnownThen() throws IOException {
        RerunRequest asKnown = order(1, 1, Optional.of(clock.instant()), false);
        Files.delete(copy());
        headcount(1, 70, 71, 72, 74);
        assertLost(rerun(asKnown), "no file");
        Files.writeString(log, text);
        assertThat(only(rerun(asKnown)).revision()).isEqualTo(3);
    }

    private void assertLost(NightsSummary summary, String found) {
        assertThat(summary.errors()).isEmpty();
        assertThat(summary.differences())
                .containsExactly(
                        ("%1$s %2$s r3 is not reported: the received copy of %1$s/%2$s/headcount.csv: found %3$s,"
                                        + " expected SHA-256 %4$s, and the input folder does not have it; put one of the two back")
                                .formatted(facility, FIRST.plusDays(1), found, sha256));
    }

    private List<Integer> revisionsOf(LocalDate night) {
        return jdbc.queryForList(
                "select number from revision where facility = ? and census_date = ?", Integer.class, facility, night);
    }

    private Path copy() {
        return copyOf(sha256);
    }

    private static Path copyOf(String sha256) {
        return Path.of("target/lost/received", sha256.substring(0, 2), sha256 + ".gz");
    }

    private static Path replaced(Path copy) throws IOException {
        Files.delete(copy);
        return copy;
    }
}
