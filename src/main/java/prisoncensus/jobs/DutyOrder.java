package prisoncensus.jobs;

import java.nio.file.Path;

/** Where the schedule finds logs and puts reports. */
public record DutyOrder(Path input, Path reports) {}
