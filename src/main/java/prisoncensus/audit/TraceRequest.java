package prisoncensus.audit;

import java.nio.file.Path;

/**
 * A request for the log lines behind a finding.
 *
 * @param reports where reports lie
 * @param check its id
 * @param subject as findings.csv writes it
 */
public record TraceRequest(RevisionName report, Path reports, String check, String subject) {}
