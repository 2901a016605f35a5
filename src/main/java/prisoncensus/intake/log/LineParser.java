package prisoncensus.intake.log;

import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.Reading;
import prisoncensus.logbook.RejectedName;

/** Makes the fact of one log's lines. */
interface LineParser {
    /** The fact that the values state; empty if they have a fault. */
    Optional<LogEntry> parse(Origin origin, LineValues values);

    /** What a rejected line names, each part as far as it breaks no rule by itself. */
    default Stream<RejectedName> names(LogKind log, LineValues values) {
        return Stream.of(values.names(log));
    }

    /** The parser of that file's lines. */
    static LineParser of(LogFile file) {
        Reading reading = file.reading();
        return switch (file.log()) {
            case HEADCOUNT -> new CountSlipParser(reading);
            case MEALS -> new MealServiceParser(reading);
            case SOLITARY -> new SolitaryPlacementParser(file.date().orElseThrow());
            case MOVEMENTS -> new MovementParser(file.date().orElseThrow());
            case OUTSIDE -> new TimeOutsideParser(file.date().orElseThrow());
            case CELLS -> new CellCertificateParser(reading);
            case LIMITS -> new LimitValueParser(reading);
        };
    }
}
