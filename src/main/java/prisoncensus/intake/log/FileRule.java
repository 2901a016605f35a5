package prisoncensus.intake.log;

import prisoncensus.intake.text.LogRefusedException;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.Rejection;

/** What must hold among all lines of a file; where it does not, the file is refused. */
interface FileRule {
    /** Every line may stand by itself. */
    FileRule NONE = new FileRule() {};

    /** Called for every accepted line. */
    default void accepted(LogEntry entry) throws LogRefusedException {}

    /** Called for every rejected line. */
    default void rejected(Rejection rejection) throws LogRefusedException {}

    /** Called at the end of the file. */
    default void ended() throws LogRefusedException {}

    /** The rule of that file. */
    static FileRule of(LogFile file) {
        return switch (file.log()) {
            case HEADCOUNT, MEALS, SOLITARY -> NONE;
            case CELLS -> new CellsDoNotOverlap();
            case LIMITS -> new LimitsAgree();
        };
    }
}
