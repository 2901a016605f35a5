package prisoncensus.checks;

/** What a check says of a night. */
public enum Result {
    /** Every subject was judged and nothing was found. */
    PASS,
    /** Something was found. */
    FAIL,
    /** Nothing was found, but some input is missing, so nothing can be promised. */
    NOT_EVALUABLE
}
