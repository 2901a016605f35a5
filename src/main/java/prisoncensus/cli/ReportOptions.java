package prisoncensus.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import prisoncensus.audit.RevisionName;

/** The options that name one report. */
final class ReportOptions {
    @Option(names = "--facility", required = true, paramLabel = "CODE", description = "The code of the facility.")
    private String facility = "";

    @Option(
            names = "--date",
            required = true,
            paramLabel = "YYYY-MM-DD",
            converter = IsoDate.class,
            description = "The census date of the night.")
    private LocalDate date = LocalDate.EPOCH;

    @Option(
            names = "--revision",
            paramLabel = "N",
            description = "The number of the revision (default: the standing revision of the night).")
    private Optional<Integer> revision = Optional.empty();

    RevisionName name() {
        return new RevisionName(facility, date, revision);
    }
}
