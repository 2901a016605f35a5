package prisoncensus.checks.solitary;

import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Episode;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.SolitaryPerson;
import prisoncensus.checks.night.SolitaryPhrases;
import prisoncensus.checks.night.SolitaryRecord;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/**
 * S02: somebody not over the limit is still in solitary at the end of the census date, from solitary.near_days on. Days by the
 * facility's convention. PASS without a subject: nobody was in solitary on the date, and no line of solitary.csv was rejected.
 * Source of the rule: the facility's own solitary.near_days, ahead of UN Nelson Mandela Rules 43 and 44.
 */
final class S02NearLimit implements Check {
    @Override
    public CheckId id() {
        return CheckId.S02;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.SOLITARY)
                .and(
                        LimitName.SOLITARY_MAX_DAYS,
                        LimitName.SOLITARY_NEAR_DAYS,
                        LimitName.SOLITARY_DAY_COUNT,
                        LimitName.SOLITARY_JOIN_HOURS)
                .plus(LimitName.PERSON_NONE);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(List.of(LogKind.SOLITARY))) {
            census.solitary().prisoners().forEach(prisoner -> judge(prisoner, census.solitary(), outcome));
            census.solitary().rejected().leavePersonsOpen(outcome);
        }
        return outcome.outcome();
    }

    private static void judge(SolitaryPerson prisoner, SolitaryRecord log, OutcomeBuilder outcome) {
        int near = log.number(LimitName.SOLITARY_NEAR_DAYS);
        Optional<Episode> held =
                prisoner.first(log.date(), episode -> episode.stay().isHeld() && log.days(episode) >= near);
        if (held.isEmpty() || S01OverLimit.longestOver(prisoner, log).isPresent()) {
            log.rejected().passUnlessNamed(prisoner, outcome);
        } else {
            fail(prisoner, held.get(), log, outcome);
        }
    }

    private static void fail(SolitaryPerson prisoner, Episode episode, SolitaryRecord log, OutcomeBuilder outcome) {
        int limit = log.number(LimitName.SOLITARY_MAX_DAYS);
        var message = Message.of("S02")
                .with("who", log.who(prisoner.subject()))
                .with("days", SolitaryPhrases.days(log.days(episode)))
                .with("from", episode.stay().from().toLocalDate())
                .with("cells", SolitaryPhrases.cells(episode.cells()))
                .with("limit", SolitaryPhrases.days(limit))
                .with("due", episode.stay().firstDateOver(limit, log.dayCount()));
        outcome.fail(prisoner.subject(), log.days(episode), limit, message, episode.sources());
    }
}
