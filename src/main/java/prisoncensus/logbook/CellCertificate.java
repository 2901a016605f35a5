package prisoncensus.logbook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of cells.csv: a cell exists on these days, is of this kind and may hold so many people.
 *
 * @param limit the most people it may hold; empty takes the facility's or the general limit for its kind
 * @param floorArea square metres, without trailing zeros: 12.50 and 12.5 are the same fact
 */
public record CellCertificate(
        Origin origin,
        String cell,
        String sector,
        CellKind kind,
        OptionalInt limit,
        Validity validity,
        Optional<BigDecimal> floorArea,
        Optional<String> source)
        implements LogEntry {

    /** Takes the trailing zeros off the area. */
    public CellCertificate {
        floorArea = floorArea.map(BigDecimal::stripTrailingZeros).map(area -> area.setScale(Math.max(0, area.scale())));
    }
}
