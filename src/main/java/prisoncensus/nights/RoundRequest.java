package prisoncensus.nights;

import java.nio.file.Path;

/** Where the schedule finds logs and puts reports. */
public record RoundRequest(Path input, Path reports) {}
