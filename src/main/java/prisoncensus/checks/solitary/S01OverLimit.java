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
import prisoncensus.logbook.Origin;

/**
 * S01: an episode in solitary is longer than solitary.max_days. Found is the longest of the person's episodes judged on the census
 * date, in days by the facility's convention. PASS without a subject: nobody was in solitary on the date, and no line of
 * solitary.csv was rejected. Source of the rule: UN Nelson Mandela Rules 43 and 44, no more than 15 consecutive days; else the
 * facility's own solitary.max_days.
 */
final class S01OverLimit implements Check {
    @Override
    public CheckId id() {
        return CheckId.S01;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.SOLITARY)
                .and(LimitName.SOLITARY_MAX_DAYS, LimitName.SOLITARY_DAY_COUNT, LimitName.SOLITARY_JOIN_HOURS)
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
        Optional<Episode> longest = longestOver(prisoner, log);
        if (longest.isEmpty()) {
            log.rejected().passUnlessNamed(prisoner, outcome);
        } else {
            List<Origin> sources = prisoner.on(log.date()).stream()
                    .filter(episode -> isOver(episode, log))
                    .flatMap(episode -> episode.sources().stream())
                    .toList();
            Episode episode = longest.get();
            outcome.fail(
                    prisoner.subject(),
                    log.days(episode),
                    log.number(LimitName.SOLITARY_MAX_DAYS),
                    message(prisoner, episode, log),
                    sources);
        }
    }

    static Optional<Episode> longestOver(SolitaryPerson prisoner, SolitaryRecord log) {
        return prisoner.first(log.date(), episode -> isOver(episode, log));
    }

    private static boolean isOver(Episode episode, SolitaryRecord log) {
        return log.days(episode) > log.number(LimitName.SOLITARY_MAX_DAYS);
    }

    private static Message message(SolitaryPerson prisoner, Episode episode, SolitaryRecord log) {
        var message = Message.of(episode.stay().isHeld() ? "S01" : "S01.ended")
                .with("who", log.who(prisoner.subject()))
                .with("days", SolitaryPhrases.days(log.days(episode)))
                .with("from", episode.stay().from().toLocalDate())
                .with("cells", SolitaryPhrases.cells(episode.cells()))
                .with("limit", SolitaryPhrases.days(log.number(LimitName.SOLITARY_MAX_DAYS)));
        return episode.stay().to().map(end -> message.with("to", end)).orElse(message);
    }
}
