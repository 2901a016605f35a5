package prisoncensus.nights;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one night ended. */
public sealed interface NightResult {
    /** The facility's code. */
    String facility();

    /** The census date. */
    LocalDate date();

    /**
     * It has a report.
     *
     * @param logsReceived of the three logs of a night
     * @param findings by severity, each severity named, the gravest first
     * @param place where the report lies
     * @param compared what changed; empty for a first report
     */
    record Reported(
            String facility,
            LocalDate date,
            int revision,
            int logsReceived,
            Map<String, Integer> findings,
            Path place,
            Optional<Compared> compared)
            implements NightResult {}

    /**
     * What changed against an earlier revision.
     *
     * @param against its number
     * @param rows what, before, now and why
     */
    record Compared(int against, List<List<String>> rows) {}

    /**
     * It has none; the next start takes it up again.
     *
     * @param why in one sentence
     */
    record Failed(String facility, LocalDate date, int revision, String why) implements NightResult {}
}
