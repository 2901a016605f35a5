package prisoncensus.nights;

import java.nio.file.Path;
import java.util.Optional;
import prisoncensus.intake.InputFolder;
import prisoncensus.nights.planning.Invocation;

/**
 * What the schedule works on.
 *
 * @param input the folder of the logs
 * @param reports the folder of the reports
 * @param invocation how commands are written that a person should type
 */
public record RoundRequest(Path input, Path reports, Invocation invocation) {
    /** One whose suggestions are commands without what starts the program. */
    public RoundRequest(Path input, Path reports) {
        this(input, reports, Invocation.PLAIN);
    }

    /** What an operator should know about the input folder; empty if nothing. */
    public Optional<String> warning() {
        return new InputFolder(input).warning();
    }
}
