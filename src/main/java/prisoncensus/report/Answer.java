package prisoncensus.report;

/**
 * The answer to one of the questions that a report is opened with.
 *
 * @param text one or more whole sentences in the report's language, true without anything around them
 */
public record Answer(Question question, State state, String text) {
    /** What a reader wants to know first, in this order. */
    public enum Question {
        /** Does the count agree with the roll? */
        ROLL,
        /** Is anyone over the limit? */
        OVER_LIMIT,
        /** Was everyone fed? */
        FED,
        /** Did everyone get their time out of the cell? */
        OUT,
        /** Is anyone too long in solitary? */
        SOLITARY,
        /** What do we not know? */
        UNKNOWN
    }

    /** How the answer stands. */
    public enum State {
        /** All of it was judged, and all of it is in order. */
        OK,
        /** A limit is exceeded; there may be more that is not known. */
        BREACH,
        /** Nothing was found, but not all of it could be judged. */
        UNKNOWN
    }
}
