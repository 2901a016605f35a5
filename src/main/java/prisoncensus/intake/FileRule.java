package prisoncensus.intake;

import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.Rejection;

/** What must hold among all lines of a file; where it does not, the file is refused. */
interface FileRule {
    /** Every line may stand by itself. */
    FileRule NONE = new FileRule() {};

    /** Hears of every accepted line. */
    default void accepted(LogEntry entry) throws RefusedLog {}

    /** Hears of every rejected line. */
    default void rejected(Rejection rejection) throws RefusedLog {}

    /** Hears that the file ends. */
    default void ended() throws RefusedLog {}

    /** The rule of that file. */
    static FileRule of(LogFile file) {
        return switch (file.log()) {
            case HEADCOUNT, MEALS, SOLITARY -> NONE;
            case CELLS -> new CellsDoNotOverlap();
            case LIMITS -> new LimitsAgree();
        };
    }
}
