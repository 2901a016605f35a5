package prisoncensus.audit.history;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalLong;

/**
 * All reported nights of one cell, oldest first.
 *
 * @param facility its code
 * @param cell its code
 */
public record CellHistory(String facility, String cell, List<Night> nights, List<NightFinding> findings) {
    /** Copies the lists. */
    public CellHistory {
        nights = List.copyOf(nights);
        findings = List.copyOf(findings);
    }

    /**
     * One night, as its standing revision has it.
     *
     * @param active whether the cell could be judged
     * @param sector {@code ?} if unknown
     * @param kind GROUP or SOLITARY; without a certificate it is taken for GROUP
     * @param limit the most people it may hold; empty if it is not active
     * @param counts at the scheduled counts in force that night, in the order of the day
     */
    public record Night(
            LocalDate date,
            int revision,
            boolean active,
            String sector,
            String kind,
            OptionalLong limit,
            List<Count> counts) {
        /** Copies the list. */
        public Night {
            counts = List.copyOf(counts);
        }
    }

    /**
     * One scheduled count.
     *
     * @param people by the governing slip; empty if there is none
     * @param state why people are empty, or that they are not
     */
    public record Count(LocalTime time, OptionalLong people, CountState state) {}

    /** What is known of a count. */
    public enum CountState {
        /** A slip governs. */
        COUNTED,
        /** No slip says it, or nobody can say which. */
        MISSING,
        /** There are slips, and they contradict each other or are all superseded. */
        CONFLICT,
        /** A solitary cell is counted only when somebody is in it. */
        NOT_APPLICABLE
    }
}
