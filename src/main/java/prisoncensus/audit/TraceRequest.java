package prisoncensus.audit;

/**
 * A request for the log lines behind a finding.
 *
 * @param check its id
 * @param subject as findings.csv writes it
 */
public record TraceRequest(RevisionName report, String check, String subject) {}
