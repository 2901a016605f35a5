package prisoncensus.audit;

/**
 * A finding of which somebody wants to see the log lines.
 *
 * @param check its id
 * @param subject as findings.csv writes it
 */
public record TraceRequest(RevisionName report, String check, String subject) {}
