package prisoncensus.nights.planning;

/** Logs that came after their night was reported. */
public final class LateLogs {
    /** The reason that a revision gives which was made for their sake. */
    public static final String REASON = "late file";

    private LateLogs() {}
}
