package prisoncensus.checks.solitary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
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
 * S05: a person was held in solitary on more than solitary.window_max_days of the solitary.window_days that end with the census
 * date. Calendar days of which any moment was held, whatever the convention. PASS without a subject: nobody was in solitary on the
 * date, and no line of solitary.csv was rejected. Source of the rule: the facility's own rolling limit, as many prison laws set
 * one beside UN Nelson Mandela Rule 44.
 */
final class S05RollingWindow implements Check {
    @Override
    public CheckId id() {
        return CheckId.S05;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.SOLITARY)
                .and(LimitName.SOLITARY_WINDOW_DAYS, LimitName.SOLITARY_WINDOW_MAX_DAYS)
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
        LocalDate first = log.date().minusDays(log.number(LimitName.SOLITARY_WINDOW_DAYS) - 1L);
        int most = log.number(LimitName.SOLITARY_WINDOW_MAX_DAYS);
        int days = daysHeld(person.placements(), first, log.date());
        if (days <= most) {
            log.rejected().passUnlessNamed(person, outcome);
        } else {
            var message = Message.of("S05")
                    .with("who", log.who(person.subject()))
                    .with("days", SolitaryPhrases.days(days))
                    .with("window", SolitaryPhrases.days(log.number(LimitName.SOLITARY_WINDOW_DAYS)))
                    .with("from", first)
                    .with("limit", SolitaryPhrases.days(most));
            outcome.fail(person.subject(), days, most, log.withUnlogged(message, first), sources(person, first));
        }
    }

    private static int daysHeld(List<PlacementState> inOrder, LocalDate first, LocalDate date) {
        int days = 0;
        LocalDate next = first;
        for (PlacementState state : inOrder) {
            LocalDate placed = state.stay().from().toLocalDate();
            LocalDate from = placed.isAfter(next) ? placed : next;
            LocalDate end = state.stay().lastDate(date).plusDays(1);
            if (from.isBefore(end)) {
                days += Math.toIntExact(ChronoUnit.DAYS.between(from, end));
                next = end;
            }
        }
        return days;
    }

    private static List<Origin> sources(SolitaryPerson person, LocalDate first) {
        return person.placements().stream()
                .filter(state -> state.stay().reaches(first))
                .flatMap(state -> state.sources().stream())
                .toList();
    }
}
