package prisoncensus.audit;

import java.nio.file.Path;

/**
 * Evidence that somebody asks for.
 *
 * @param reports where reports lie
 * @param to the zip to write
 */
public record ExportRequest(RevisionName report, Path reports, Path to) {}
