package prisoncensus.checks;

import java.util.List;
import java.util.Optional;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/**
 * S02: somebody not over the limit is still in solitary at the end of the census date, from solitary.near_days on. Days by the
 * facility's convention. Source of the rule: the facility's own solitary.near_days, ahead of UN Nelson Mandela Rules 43 and 44.
 */
final class SolitaryNearLimit implements Check {
    @Override
    public Outcome judge(Census census) {
        var verdict = new Verdict(Rule.S02, census.facts());
        if (verdict.hasReceived(List.of(LogKind.SOLITARY))) {
            census.solitary().prisoners().forEach(prisoner -> judge(prisoner, census.solitary(), verdict));
        }
        return verdict.outcome();
    }

    private static void judge(Prisoner prisoner, SolitaryLog log, Verdict verdict) {
        int near = log.number(LimitName.SOLITARY_NEAR_DAYS);
        Optional<Episode> held =
                prisoner.first(log.date(), episode -> episode.stay().isHeld() && log.days(episode) >= near);
        if (held.isEmpty() || SolitaryOverLimit.longestOver(prisoner, log).isPresent()) {
            verdict.pass();
        } else {
            fail(prisoner, held.get(), log, verdict);
        }
    }

    private static void fail(Prisoner prisoner, Episode episode, SolitaryLog log, Verdict verdict) {
        int limit = log.number(LimitName.SOLITARY_MAX_DAYS);
        var message = Message.of("S02")
                .with("who", Spoken.who(prisoner.subject()))
                .with("days", Spoken.days(log.days(episode)))
                .with("from", episode.stay().from().toLocalDate())
                .with("cells", Spoken.cells(episode.cells()))
                .with("limit", Spoken.days(limit))
                .with("due", episode.stay().firstDateOver(limit, log.dayCount()));
        verdict.fail(prisoner.subject(), log.days(episode), limit, message, episode.sources());
    }
}
