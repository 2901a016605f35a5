package prisoncensus.nights.planning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's request for first reports.
 *
 * @param facilities codes; empty for all
 * @param date one night; empty for every night that has no report yet
 * @param fill whether nights without a folder are reported also where more than 31 in a row are missing
 * @param invocation how commands are written
 */
public record NightsRequest(
        Path input,
        Path reports,
        List<String> facilities,
        Optional<LocalDate> date,
        boolean fill,
        Invocation invocation) {
    /** Copies the list. */
    public NightsRequest {
        facilities = List.copyOf(facilities);
    }

    /** A request whose suggestions are commands without what starts the program. */
    public NightsRequest(Path input, Path reports, List<String> facilities, Optional<LocalDate> date, boolean fill) {
        this(input, reports, facilities, date, fill, Invocation.PLAIN);
    }
}
