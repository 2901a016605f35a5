package prisoncensus.settings;

/** What the program does about a log that comes after its night was reported without it. */
public enum LateLogPolicy {
    /** A new revision of its night. */
    AT_ONCE,
    /** Nothing; {@code status} names the night and the command. */
    ON_REQUEST
}
