package prisoncensus.checks.solitary;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Episode;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.PlacementState;
import prisoncensus.checks.night.SolitaryPerson;
import prisoncensus.checks.night.SolitaryPhrases;
import prisoncensus.checks.night.SolitaryRecord;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Origin;

/**
 * S03: an episode joins two or more placements, because the gaps between them are too short to be breaks. Found is the number of
 * placements. PASS without a subject: nobody was in solitary on the date, and no line of solitary.csv was rejected. Source of the
 * rule: UN Nelson Mandela Rule 44, consecutive days; the facility's own solitary.join_hours.
 */
final class S03ChainedPlacements implements Check {
    @Override
    public CheckId id() {
        return CheckId.S03;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.SOLITARY)
                .and(LimitName.SOLITARY_JOIN_HOURS)
                .plus(LimitName.PERSON_NONE);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(List.of(LogKind.SOLITARY))) {
            census.solitary().persons(outcome).forEach(person -> judge(person, census.solitary(), outcome));
            census.solitary().rejected().leavePersonsOpen(outcome);
        }
        return outcome.outcome();
    }

    private static void judge(SolitaryPerson person, SolitaryRecord log, OutcomeBuilder outcome) {
        List<Episode> chained = person.on(log.date()).stream()
                .filter(episode -> episode.placements().size() > 1)
                .toList();
        if (chained.isEmpty()) {
            log.rejected().passUnlessNamed(person, outcome);
        } else {
            int found = chained.stream()
                    .mapToInt(episode -> episode.placements().size())
                    .sum();
            List<Origin> sources = chained.stream()
                    .flatMap(episode -> episode.sources().stream())
                    .toList();
            outcome.fail(
                    person.subject(),
                    OptionalLong.of(found),
                    OptionalLong.empty(),
                    message(person, chained, found, log),
                    sources);
        }
    }

    private static Message message(SolitaryPerson person, List<Episode> chained, int found, SolitaryRecord log) {
        var message = Message.of("S03")
                .with("who", log.who(person.subject()))
                .with("number", found)
                .with(
                        "placements",
                        SolitaryPhrases.shortened(chained.stream()
                                .flatMap(episode -> links(episode).stream())
                                .toList()));
        return log.withUnlogged(message, chained.get(0).stay().from().toLocalDate());
    }

    /** Each placement, and after which gap it began. */
    private static List<Object> links(Episode episode) {
        List<Object> links = new ArrayList<>();
        LocalDateTime end = LocalDateTime.MIN;
        for (PlacementState state : episode.placements()) {
            links.add(links.isEmpty() ? state.number() : link(state, end));
            LocalDateTime own = state.stay().to().orElse(LocalDateTime.MAX);
            end = own.isAfter(end) ? own : end;
        }
        return links;
    }

    private static Message link(PlacementState state, LocalDateTime end) {
        LocalDateTime from = state.stay().from();
        return from.isBefore(end)
                ? Message.of("part.overlapping").with("placement", state.number())
                : Message.of("part.afterGap")
                        .with("placement", state.number())
                        .with("gap", SolitaryPhrases.hours(Duration.between(end, from)));
    }
}
