package prisoncensus.settings;

/** What a log leads to that comes after its night was reported without it. */
public enum LateLogPolicy {
    /** A new revision of its night. */
    AT_ONCE,
    /** Nothing until somebody asks for it; {@code status} names it. */
    ON_REQUEST
}
