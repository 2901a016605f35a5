package prisoncensus.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.RevisionResults.ReportedFinding;
import prisoncensus.checks.RevisionResults.ReportedOutcome;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.ReportedCensus;

/** One difference between a revision and the one before it, and its causes. */
public sealed interface Change {
    /** What explains it, a sentence each. */
    List<Message> why();

    /**
     * A figure.
     *
     * @param name its key in the manifest
     * @param before empty if it was missing
     * @param now empty if it is missing
     */
    record OfFigure(String name, Optional<String> before, Optional<String> now, List<Message> why) implements Change {}

    /**
     * The outcome of a check.
     *
     * @param rule its id
     */
    record OfOutcome(String rule, OutcomeState before, OutcomeState now, List<Message> why) implements Change {}

    /**
     * How many subjects a check judged and could not judge, where its outcome is the same.
     *
     * @param rule its id
     */
    record OfJudged(String rule, ReportedOutcome before, ReportedOutcome now, List<Message> why) implements Change {}

    /**
     * The census of an earlier night as the report shows it.
     *
     * @param night the earlier night
     * @param before empty if that night had no report then
     * @param now empty if it has none now
     */
    record OfEarlierCensus(
            LocalDate night, Optional<ReportedCensus> before, Optional<ReportedCensus> now, List<Message> why)
            implements Change {}

    /**
     * A finding.
     *
     * @param before empty if it was not found then
     * @param now empty if it is not found now
     */
    record OfFinding(FindingKey key, Optional<ReportedFinding> before, Optional<ReportedFinding> now, List<Message> why)
            implements Change {
        /** Whether both say the same of the same log lines, only in other words. */
        public boolean isReworded() {
            return before.isPresent()
                    && now.map(later -> before.get().inWords(later.message()).equals(later))
                            .orElse(false);
        }
    }
}
