package prisoncensus.checks;

import java.util.List;
import java.util.Optional;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Origin;

/**
 * S01: an episode in solitary is longer than solitary.max_days. Found is the longest of the person's episodes judged on the census
 * date, in days by the facility's convention. Source of the rule: UN Nelson Mandela Rules 43 and 44, no more than 15 consecutive
 * days; else the facility's own solitary.max_days.
 */
final class SolitaryOverLimit implements Check {
    @Override
    public Outcome judge(Census census) {
        var verdict = new Verdict(Rule.S01, census.facts());
        if (verdict.hasReceived(List.of(LogKind.SOLITARY))) {
            census.solitary().prisoners().forEach(prisoner -> judge(prisoner, census.solitary(), verdict));
        }
        return verdict.outcome();
    }

    private static void judge(Prisoner prisoner, SolitaryLog log, Verdict verdict) {
        Optional<Episode> longest = longestOver(prisoner, log);
        if (longest.isEmpty()) {
            verdict.pass();
        } else {
            List<Origin> sources = prisoner.on(log.date()).stream()
                    .filter(episode -> isOver(episode, log))
                    .flatMap(episode -> episode.sources().stream())
                    .toList();
            Episode episode = longest.get();
            verdict.fail(
                    prisoner.subject(),
                    log.days(episode),
                    log.number(LimitName.SOLITARY_MAX_DAYS),
                    message(prisoner, episode, log),
                    sources);
        }
    }

    static Optional<Episode> longestOver(Prisoner prisoner, SolitaryLog log) {
        return prisoner.first(log.date(), episode -> isOver(episode, log));
    }

    private static boolean isOver(Episode episode, SolitaryLog log) {
        return log.days(episode) > log.number(LimitName.SOLITARY_MAX_DAYS);
    }

    private static Message message(Prisoner prisoner, Episode episode, SolitaryLog log) {
        var message = Message.of(episode.stay().isHeld() ? "S01" : "S01.ended")
                .with("who", Spoken.who(prisoner.subject()))
                .with("days", Spoken.days(log.days(episode)))
                .with("from", episode.stay().from().toLocalDate())
                .with("cells", Spoken.cells(episode.cells()))
                .with("limit", Spoken.days(log.number(LimitName.SOLITARY_MAX_DAYS)));
        return episode.stay().to().map(end -> message.with("to", end)).orElse(message);
    }
}
