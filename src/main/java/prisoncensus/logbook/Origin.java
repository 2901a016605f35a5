package prisoncensus.logbook;

import java.time.LocalDate;

/**
 * Where a fact was read.
 *
 * @param line number of the record's first physical line; the header is line 1
 */
public record Origin(LogFile file, int line) {
    /** {@code file:line} as a report on that census date cites it. */
    public String citedOn(LocalDate censusDate) {
        return file.citedOn(censusDate) + ":" + line;
    }
}
