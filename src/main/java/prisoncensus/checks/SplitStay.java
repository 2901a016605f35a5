package prisoncensus.checks;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import prisoncensus.checks.Prisoner.Pair;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Origin;

/**
 * S04: the break since the person's previous episode is shorter than that episode was long, and both together exceed
 * solitary.max_days. Found is the sum of their days by the facility's convention. Source of the rule: UN Nelson Mandela Rules 43 and
 * 44, a prolonged stay is not cut in two to stay within the limit.
 */
final class SplitStay implements Check {
    @Override
    public Outcome judge(Census census) {
        var verdict = new Verdict(Rule.S04, census.facts());
        if (verdict.hasReceived(List.of(LogKind.SOLITARY))) {
            census.solitary().persons(verdict).forEach(person -> judge(person, census.solitary(), verdict));
        }
        return verdict.outcome();
    }

    private static void judge(Prisoner person, SolitaryLog log, Verdict verdict) {
        List<Pair> split = person.withPrevious(log.date()).stream()
                .filter(pair -> isSplit(pair, log))
                .toList();
        split.stream()
                .max(Comparator.comparingInt(pair -> sum(pair, log)))
                .ifPresentOrElse(longest -> fail(person, longest, split, log, verdict), verdict::pass);
    }

    private static boolean isSplit(Pair pair, SolitaryLog log) {
        Stay previous = pair.previous().stay();
        var length = Duration.between(previous.from(), previous.end(log.date()));
        return gap(pair, log).compareTo(length) < 0 && sum(pair, log) > log.number(LimitName.SOLITARY_MAX_DAYS);
    }

    private static Duration gap(Pair pair, SolitaryLog log) {
        return Duration.between(
                pair.previous().stay().end(log.date()), pair.next().stay().from());
    }

    private static int sum(Pair pair, SolitaryLog log) {
        return log.days(pair.previous()) + log.days(pair.next());
    }

    private static void fail(Prisoner person, Pair pair, List<Pair> split, SolitaryLog log, Verdict verdict) {
        var message = Message.of("S04")
                .with("who", Spoken.who(person.subject()))
                .with("sum", Spoken.days(sum(pair, log)))
                .with("previous", Spoken.days(log.days(pair.previous())))
                .with("next", Spoken.days(log.days(pair.next())))
                .with("gap", Spoken.hours(gap(pair, log)))
                .with("limit", Spoken.days(log.number(LimitName.SOLITARY_MAX_DAYS)));
        List<Origin> sources = split.stream()
                .flatMap(one -> Stream.of(one.previous(), one.next()))
                .distinct()
                .flatMap(episode -> episode.sources().stream())
                .toList();
        Message noted = log.withUnlogged(message, pair.previous().stay().from().toLocalDate());
        verdict.fail(person.subject(), OptionalInt.of(sum(pair, log)), OptionalInt.empty(), noted, sources);
    }
}
