package prisoncensus.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prisoncensus.mail.MailStanding;
import prisoncensus.nights.NightResult;
import prisoncensus.nights.RoundReport;

class OperatorNoticesTest {
    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 20);
    private final OperatorNotices notices = new OperatorNotices();

    private static RoundReport report(RoundReport.OfFacility facility, List<String> refused) {
        var letters = new MailStanding(Map.of(), List.of("delayed"), refused, Optional.empty(), List.of());
        return new RoundReport(Instant.EPOCH, Instant.EPOCH, List.of(facility), letters, List.of());
    }

    private static RoundReport.OfFacility north(Optional<String> waiting, List<String> errors, NightResult... done) {
        return new RoundReport.OfFacility(
                "north", List.of(done), Optional.empty(), Map.of(), waiting, 0, 0, errors, List.of("a note"));
    }

    private static NightResult reported(int revision, int received) {
        return new NightResult.Reported(
                "north", NIGHT, revision, received, 3, Map.of(), Path.of("r1"), Optional.empty());
    }

    @Test
    void whatGoesWrongIsToldOnceWhenItBegins() {
        var failed = new NightResult.Failed("north", NIGHT, 1, "the disk is full");
        var facility = north(
                Optional.of("2026-11-21 waits for meals.csv (which cannot be read)"),
                List.of("cells.csv was refused"),
                failed);
        assertThat(notices.of(report(facility, List.of("letter 7 is refused"))))
                .containsExactlyInAnyOrder(
                        "letter 7 is refused",
                        "north cells.csv was refused",
                        "north 2026-11-20 failed: the disk is full",
                        "north 2026-11-21 waits for meals.csv (which cannot be read)");
        assertThat(notices.of(report(facility, List.of("letter 7 is refused")))).isEmpty();
        assertThat(notices.of(report(north(Optional.empty(), List.of()), List.of())))
                .isEmpty();
        assertThat(notices.of(report(facility, List.of()))).hasSize(3);
    }

    @Test
    void whatIsUsualIsNotTold() {
        assertThat(notices.of(report(
                        north(Optional.of("2026-11-21 waits for meals.csv"), List.of(), reported(1, 3), reported(2, 2)),
                        List.of())))
                .isEmpty();
    }

    @Test
    void aLogThatWasMissingAtTheDeadlineIsTold() {
        assertThat(notices.of(report(north(Optional.empty(), List.of(), reported(1, 2)), List.of())))
                .containsExactly("north 2026-11-20 was reported at its deadline with 2 of 3 logs, see r1");
    }
}
