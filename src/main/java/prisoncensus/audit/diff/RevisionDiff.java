package prisoncensus.audit.diff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What differs between two revisions of a night.
 *
 * @param facility its code
 * @param before number of the revision compared with
 * @param now number of the other one
 * @param changes in the order of their kinds
 */
public record RevisionDiff(String facility, LocalDate date, int before, int now, List<Difference> changes) {
    /** Copies the list. */
    public RevisionDiff {
        changes = List.copyOf(changes);
    }

    /** What it is that differs. */
    public enum Kind {
        FIGURE,
        OUTCOME,
        FINDING,
        /** How many subjects a check judged, where its outcome is the same. */
        JUDGED,
        /** The census of an earlier night that the report shows. */
        EARLIER_CENSUS
    }

    /**
     * One difference.
     *
     * @param id key of the figure, id of the check, or the date of the earlier night
     * @param subjectKind of a finding, as in findings.csv; else empty
     * @param subject of a finding; else empty
     * @param what in words
     * @param before what the one revision says, in words
     * @param now what the other one says, in words
     * @param why its causes, a sentence each
     */
    public record Difference(
            Kind kind,
            String id,
            Optional<String> subjectKind,
            Optional<String> subject,
            String what,
            String before,
            String now,
            List<String> why) {
        /** Copies the list. */
        public Difference {
            why = List.copyOf(why);
        }
    }
}
