package prisoncensus.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

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
     */
    record Reported(
            String facility, LocalDate date, int revision, int logsReceived, Map<String, Integer> findings, Path place)
            implements NightResult {}

    /**
     * It has none; the next start takes it up again.
     *
     * @param why in one sentence
     */
    record Failed(String facility, LocalDate date, int revision, String why) implements NightResult {}
}
