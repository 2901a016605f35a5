package prisoncensus.intake.log;

import java.util.Optional;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.Reading;

/** Makes the fact of one log's lines. */
interface LineParser {
    /** The fact that the values state; empty if they have a fault. */
    Optional<LogEntry> parse(Origin origin, LineValues values);

    /** The parser of that file's lines. */
    static LineParser of(LogFile file) {
        Reading reading = file.reading();
        return switch (file.log()) {
            case HEADCOUNT -> new CountSlipParser(reading);
            case MEALS -> new MealServiceParser(reading);
            case SOLITARY -> new SolitaryPlacementParser(file.date().orElseThrow());
            case CELLS -> new CellCertificateParser(reading);
            case LIMITS -> new LimitValueParser(reading);
        };
    }
}
