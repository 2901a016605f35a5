package prisoncensus.checks.outside;

import java.util.List;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.logbook.LimitName;

/**
 * E03: cells with a record whose people were out for less than reference.out_minutes, on average. Found is the number of cells, limit
 * minutes. PASS without a subject: never; the facility is the subject. Source of the rule: UN Nelson Mandela Rule 23, an hour a day in
 * the open air.
 */
final class E03OutReference implements Check {
    @Override
    public CheckId id() {
        return CheckId.E03;
    }

    @Override
    public CheckReads reads() {
        return OutsideChecks.reads(LimitName.REFERENCE_OUT_MINUTES, LimitName.OUT_KINDS);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (OutsideChecks.canJudge(census, outcome)) {
            judge(TimeOut.of(census), census, outcome);
        }
        return outcome.outcome();
    }

    private static void judge(TimeOut out, Census census, OutcomeBuilder outcome) {
        int least = census.limits().number(LimitName.REFERENCE_OUT_MINUTES);
        List<CellOut> below = out.certain().stream()
                .filter(cell -> cell.minutes(out.kinds()) < least)
                .toList();
        new CellsTogether(out, outcome).judge(below, cell -> 1, least, "E03");
    }
}
