package prisoncensus.checks.outside;

import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.logbook.LimitName;

/**
 * E02: the people of a cell with a record were out of it for less than out.min_minutes, on average, and no record excuses it. Found is
 * minutes, rounded down, limit out.min_minutes. PASS without a subject: no cell had people at two scheduled counts, none lacks a count, and
 * no line of the logs that it reads was rejected. Source of the rule: the facility's own out.min_minutes; UN Nelson Mandela Rule 23.
 */
final class E02OutShort implements Check {
    @Override
    public CheckId id() {
        return CheckId.E02;
    }

    @Override
    public CheckReads reads() {
        return OutsideChecks.reads(LimitName.OUT_MIN_MINUTES, LimitName.OUT_KINDS, LimitName.OUT_EXCUSES);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (OutsideChecks.canJudge(census, outcome)) {
            new ShortTime(false).judge(TimeOut.of(census), census, outcome);
        }
        return outcome.outcome();
    }
}
