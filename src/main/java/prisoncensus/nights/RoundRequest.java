package prisoncensus.nights;

import java.nio.file.Path;
import java.util.Optional;
import prisoncensus.intake.InputFolder;

/** The folders that the schedule works with. */
public record RoundRequest(Path input, Path reports) {
    /** What an operator should know about the input folder; empty if nothing. */
    public Optional<String> warning() {
        return new InputFolder(input).warning();
    }
}
