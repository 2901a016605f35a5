package prisoncensus.checks.roll;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.EarlierNights.EarlierRoll;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.Origin;

/**
 * H17: the night before ended with a count that did not clear, and the roll starts from that number. Found is total less roll of that
 * count, people. PASS without a subject: the roll starts from a count of the date itself. Source of the rule: an opening count that is
 * in doubt makes the whole day's roll doubtful.
 */
final class H17OpeningUncleared implements Check {
    @Override
    public CheckId id() {
        return CheckId.H17;
    }

    @Override
    public CheckReads reads() {
        return RollChecks.READS.and(LimitName.COUNT_TIMES);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(RollChecks.LOGS)) {
            judge(Roll.of(census), census.facts().earlier().roll(), outcome);
        }
        return outcome.outcome();
    }

    private static void judge(Roll roll, Optional<EarlierRoll> before, OutcomeBuilder outcome) {
        Optional<LocalDateTime> opening = roll.opening();
        if (opening.isEmpty()) {
            outcome.notEvaluable(Subject.facility(), Message.of("missing.opening"));
        } else if (opening.get().toLocalDate().equals(roll.date())) {
            return;
        } else if (before.isEmpty()) {
            outcome.notEvaluable(Subject.facility(), Message.of("missing.reportBefore"));
        } else {
            judge(before.get(), opening.get(), roll.openingSources(), outcome);
        }
    }

    private static void judge(EarlierRoll before, LocalDateTime opening, List<Origin> sources, OutcomeBuilder outcome) {
        if (before.state() == OutcomeState.NOT_EVALUABLE) {
            outcome.notEvaluable(Subject.facility(), Message.of("missing.rollBefore"));
        } else if (before.state() == OutcomeState.FAIL) {
            outcome.fail(
                    Subject.facility(),
                    before.found(),
                    OptionalLong.empty(),
                    Message.of("H17")
                            .with("date", opening.toLocalDate())
                            .with("found", before.found().orElseThrow()),
                    sources);
        } else {
            outcome.pass();
        }
    }
}
