package prisoncensus.nights;

import java.nio.file.Path;

/** The folders that the schedule works with. */
public record RoundRequest(Path input, Path reports) {}
