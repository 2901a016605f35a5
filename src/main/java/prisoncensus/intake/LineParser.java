package prisoncensus.intake;

import java.util.Optional;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.Origin;

/** Makes the fact of one log's lines. */
interface LineParser {
    /** The fact that the values state; empty if they have a fault. */
    Optional<LogEntry> parse(Origin origin, Values values);

    /** The parser of that file's lines. */
    static LineParser of(LogFile file) {
        return switch (file.log()) {
            case HEADCOUNT -> new CountSlips();
            case MEALS -> new MealServices();
            case SOLITARY -> new SolitaryPlacements(file.date().orElseThrow());
            case CELLS -> new CellCertificates();
            case LIMITS -> new LimitValues();
        };
    }
}
