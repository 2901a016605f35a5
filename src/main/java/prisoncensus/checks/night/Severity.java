package prisoncensus.checks.night;

/** How much a finding weighs, the gravest first. */
public enum Severity {
    /** A limit is exceeded, and nothing that is missing could undo it. */
    BREACH,
    /** Near a limit, or suspicious. */
    WARNING,
    /** A log is missing or contradicts itself. */
    GAP,
    /** Worth knowing. */
    NOTE
}
