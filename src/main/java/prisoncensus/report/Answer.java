package prisoncensus.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The answer to one of the questions that a report is opened with.
 *
 * @param sentences one or more, whole and true without anything around them
 */
public record Answer(Question question, State state, List<Words> sentences) {
    /** Copies the list. */
    public Answer {
        sentences = List.copyOf(sentences);
    }

    /** The sentences in the report's language. */
    public String text() {
        return sentences.stream().map(Words::text).collect(Collectors.joining(" "));
    }

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
