package prisoncensus.audit;

import java.nio.file.Path;

/**
 * A request for evidence.
 *
 * @param reports where reports lie
 * @param to the zip to write
 */
public record ExportRequest(RevisionName report, Path reports, Path to) {}
