package prisoncensus.checks;

import java.time.LocalDateTime;
import java.util.OptionalLong;

/**
 * One count of the roll: the opening, or a scheduled count of the census date. Numbers are people; those of a count that cannot be compared
 * with the roll are empty where they are not known.
 *
 * @param at scheduled, the facility's wall clock
 * @param state what it is, and why it cannot be compared
 * @param total by the governing slips
 * @param in who came since the opening
 * @param out who left since the opening
 * @param differs whether total and roll differ by more than the tolerance, even with who moved while people were counted
 */
public record RollLine(
        LocalDateTime at,
        State state,
        OptionalLong total,
        OptionalLong in,
        OptionalLong out,
        OptionalLong roll,
        boolean differs) {
    /** How a count stands to the roll. */
    public enum State {
        OPENING,
        COMPARED,
        /** Not everybody was counted. */
        INCOMPLETE,
        /** A line was rejected, or movements contradict each other. */
        UNSOUND
    }
}
