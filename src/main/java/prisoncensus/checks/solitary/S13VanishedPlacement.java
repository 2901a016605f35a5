package prisoncensus.checks.solitary;

import java.util.List;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.PlacementState;
import prisoncensus.checks.night.SolitaryPhrases;
import prisoncensus.checks.night.SolitaryRecord;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LogKind;

/**
 * S13: the newest line of a placement before the census date tells no release, and the night's file does not name it. It counts as
 * still held until a file tells. A release that an earlier file told in advance needs no further line. PASS without a subject: no
 * placement was open before the date, and no line of solitary.csv was rejected. Source of the rule: a stay ends with a release on
 * record, not with silence.
 */
final class S13VanishedPlacement implements Check {
    @Override
    public CheckId id() {
        return CheckId.S13;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.SOLITARY);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(List.of(LogKind.SOLITARY))) {
            SolitaryRecord log = census.solitary();
            if (!log.rejected().couldBeAny()) {
                log.vanished().stream()
                        .filter(state -> !log.rejected().isNamed(state))
                        .forEach(state -> fail(state, outcome));
            }
            log.today().stream()
                    .filter(state -> wasOpen(state, log))
                    .forEach(state -> log.rejected().passUnlessNamed(state, outcome));
            log.rejected().leavePlacementsOpen(outcome);
        }
        return outcome.outcome();
    }

    private static boolean wasOpen(PlacementState state, SolitaryRecord log) {
        return log.past(state.number())
                .filter(past -> past.newest().releasedAt().isEmpty())
                .isPresent();
    }

    private static void fail(PlacementState state, OutcomeBuilder outcome) {
        var message = Message.of("S13")
                .with("placement", SolitaryPhrases.placement(state))
                .with("cell", state.line().cell())
                .with("date", state.line().origin().file().date().orElseThrow())
                .with("file", LogKind.SOLITARY.fileName());
        outcome.fail(
                Subject.placement(state.number()), message, List.of(state.line().origin()));
    }
}
