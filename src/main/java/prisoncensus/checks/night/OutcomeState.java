package prisoncensus.checks.night;

/** What a check says of a night. */
public enum OutcomeState {
    /** Every subject was judged and nothing was found. */
    PASS,
    /** Something was found. */
    FAIL,
    /** Nothing was found, but some input is missing, so nothing can be promised. */
    NOT_EVALUABLE
}
