package prisoncensus.intake.log;

import java.util.List;
import prisoncensus.intake.text.LogRefusedException;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.Reading;
import prisoncensus.logbook.Rejection;

/** What must hold among all lines of a file; where it does not, the file is refused. */
interface FileRule {
    /** Called for every accepted line. */
    default void accepted(LogEntry entry) throws LogRefusedException {}

    /** Called for every rejected line. */
    default void rejected(Rejection rejection) throws LogRefusedException {}

    /** Called at the end of the file. */
    default void ended() throws LogRefusedException {}

    /** The rules of that file; none where every line may stand by itself. */
    static List<FileRule> of(LogFile file) {
        return switch (file.log()) {
            case HEADCOUNT, MEALS, SOLITARY, MOVEMENTS, OUTSIDE -> List.of();
            case CELLS ->
                file.reading().includes(Reading.SECOND)
                        ? List.of(new CellsDoNotOverlap(), new SomeRowIsAccepted())
                        : List.of(new CellsDoNotOverlap());
            case LIMITS -> List.of(new LimitsAgree());
        };
    }
}
