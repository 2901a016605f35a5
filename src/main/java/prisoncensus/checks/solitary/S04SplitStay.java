package prisoncensus.checks.solitary;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.SolitaryPerson;
import prisoncensus.checks.night.SolitaryPerson.Pair;
import prisoncensus.checks.night.SolitaryPhrases;
import prisoncensus.checks.night.SolitaryRecord;
import prisoncensus.checks.night.Stay;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Origin;

/**
 * S04: the break since the person's previous episode is shorter than that episode was long, and both together exceed
 * solitary.max_days. Found is the sum of their days by the facility's convention. PASS without a subject: nobody was in solitary
 * on the date, and no line of solitary.csv was rejected. Source of the rule: UN Nelson Mandela Rules 43 and 44, a prolonged stay
 * is not cut in two to stay within the limit.
 */
final class S04SplitStay implements Check {
    @Override
    public CheckId id() {
        return CheckId.S04;
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
            census.solitary().persons(outcome).forEach(person -> judge(person, census.solitary(), outcome));
            census.solitary().rejected().leavePersonsOpen(outcome);
        }
        return outcome.outcome();
    }

    private static void judge(SolitaryPerson person, SolitaryRecord log, OutcomeBuilder outcome) {
        List<Pair> split = person.withPrevious(log.date()).stream()
                .filter(pair -> isSplit(pair, log))
                .toList();
        split.stream()
                .max(Comparator.comparingInt(pair -> sum(pair, log)))
                .ifPresentOrElse(
                        longest -> fail(person, longest, split, log, outcome),
                        () -> log.rejected().passUnlessNamed(person, outcome));
    }

    private static boolean isSplit(Pair pair, SolitaryRecord log) {
        Stay previous = pair.previous().stay();
        var length = Duration.between(previous.from(), previous.end(log.date()));
        return gap(pair, log).compareTo(length) < 0 && sum(pair, log) > log.number(LimitName.SOLITARY_MAX_DAYS);
    }

    private static Duration gap(Pair pair, SolitaryRecord log) {
        return Duration.between(
                pair.previous().stay().end(log.date()), pair.next().stay().from());
    }

    private static int sum(Pair pair, SolitaryRecord log) {
        return log.days(pair.previous()) + log.days(pair.next());
    }

    private static void fail(
            SolitaryPerson person, Pair pair, List<Pair> split, SolitaryRecord log, OutcomeBuilder outcome) {
        var message = Message.of("S04")
                .with("who", log.who(person.subject()))
                .with("sum", SolitaryPhrases.days(sum(pair, log)))
                .with("previous", SolitaryPhrases.days(log.days(pair.previous())))
                .with("next", SolitaryPhrases.days(log.days(pair.next())))
                .with("gap", SolitaryPhrases.hours(gap(pair, log)))
                .with("limit", SolitaryPhrases.days(log.number(LimitName.SOLITARY_MAX_DAYS)));
        List<Origin> sources = split.stream()
                .flatMap(one -> Stream.of(one.previous(), one.next()))
                .distinct()
                .flatMap(episode -> episode.sources().stream())
                .toList();
        Message noted = log.withUnlogged(message, pair.previous().stay().from().toLocalDate());
        outcome.fail(person.subject(), OptionalLong.of(sum(pair, log)), OptionalLong.empty(), noted, sources);
    }
}
