package prisoncensus.checks.outside;

import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.logbook.LimitName;

/**
 * E06: as E02, but a record of nobody going gives a reason that excuses it. Found is minutes, rounded down, limit out.min_minutes. PASS
 * without a subject: as E02. Source of the rule: the facility's own out.excuses.
 */
final class E06OutExcused implements Check {
    @Override
    public CheckId id() {
        return CheckId.E06;
    }

    @Override
    public CheckReads reads() {
        return OutsideChecks.reads(LimitName.OUT_MIN_MINUTES, LimitName.OUT_KINDS, LimitName.OUT_EXCUSES);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (OutsideChecks.canJudge(census, outcome)) {
            new ShortTime(true).judge(TimeOut.of(census), census, outcome);
        }
        return outcome.outcome();
    }
}
