package prisoncensus.jobs;

/** Logs that came after their night was reported. */
final class LateLogs {
    /** The reason that a revision gives which was made for their sake. */
    static final String REASON = "late file";

    private LateLogs() {}
}
